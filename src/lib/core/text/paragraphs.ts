import type { Span } from './spans';

/** A line with the white space around it taken off, and whether a blank line stands before it. */
type Line = Span & { isAfterBlank: boolean };

/** Fewer breaks inside sentences than this may be a list or a verse: they say nothing about the whole text. */
const fewestBrokenSentences = 3;

/** Shorter lines are headings, bylines and lists, whose end says nothing. */
const fewestCharacters = 40;

/** No line of a text that was wrapped by hand is longer. */
const mostCharacters = 120;

/**
 * The paragraphs of a text, without the white space around them. A line is a paragraph, unless the text was
 * wrapped by hand, so that most of its line breaks stand inside sentences: then blank lines separate them.
 *
 * @returns spans in reading order
 */
export function paragraphsOf(text: string): Span[] {
	const lines = linesOf(text);
	return isHardWrapped(text, lines) ? joined(lines) : lines.map(({ start, end }) => ({ start, end }));
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let isAfterBlank = true;
	for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
		const words = line.trim();
		const isBreak = /^[\r\n\u2028\u2029]/.test(line);
		if (words !== '') {
			const start = index + line.length - line.trimStart().length;
			lines.push({ start, end: start + words.length, isAfterBlank });
			isAfterBlank = false;
		} else if (!isBreak || /[\r\n\u2028\u2029]/.test(text.slice(index - 1, index))) {
			isAfterBlank = true;
		}
	}
	return lines;
}

/** Whether most breaks between lines that follow one another stand inside a sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
	if (lines.some(({ start, end }) => end - start > mostCharacters)) return false;
	let broken = 0;
	let whole = 0;
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		if (!next || next.isAfterBlank || line.end - line.start < fewestCharacters) continue;
		if (/[.?!:…"”’'»)]$/.test(text.slice(line.start, line.end))) whole++;
		else broken++;
	}
	return broken >= fewestBrokenSentences && broken > whole;
}

function joined(lines: readonly Line[]): Span[] {
	const paragraphs: Span[] = [];
	for (const { start, end, isAfterBlank } of lines) {
		const last = paragraphs.at(-1);
		if (last && !isAfterBlank) last.end = end;
		else paragraphs.push({ start, end });
	}
	return paragraphs;
}
