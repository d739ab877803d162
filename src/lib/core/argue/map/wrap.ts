/** The size of all text in a map, in pixels of its own. */
export const fontSize = 15;

/** Words in lines that fit a width; a word that fits no line is cut. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).flatMap((each) => cut(each, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer) > width) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number): string[] {
	const letters = [...word];
	const fits = Math.max(1, Math.floor(width / (fontSize * 0.95)));
	if (widthOf(word) <= width) return [word];
	return Array.from({ length: Math.ceil(letters.length / fits) }, (_, i) =>
		letters.slice(i * fits, (i + 1) * fits).join('')
	);
}

/** About as wide as a text is shown, and rather wider: nothing here knows the font. */
function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * fontSize;
}

const narrow = new Set("iljtf.,:;'’‘!|()[] ");
const wide = new Set('mwMW@%');

function letterWidth(letter: string): number {
	if (narrow.has(letter)) return 0.3;
	if (wide.has(letter)) return 0.92;
	const isLow = letter.toLowerCase() === letter && !(letter >= '0' && letter <= '9');
	if (!isLow) return 0.66;
	return letter.charCodeAt(0) > 0x2fff ? 1 : 0.52;
}
