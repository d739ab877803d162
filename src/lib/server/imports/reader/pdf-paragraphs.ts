import type { PdfLine } from './pdf-lines';

const wideGap = 1.35;
const otherSize = 0.15;
const indent = 0.8;
const shortLine = 0.12;
const sentenceEnd = /[.!?…:]["”’'»)\]]*$/;
const brokenWord = /\p{Ll}[-‐\u00ad]$/u;
/** After "two-" as in "two- and three-year". */
const waiting = /^(and|or|to|nor|but)\b/;
const usuallyHyphened =
	/(^|\P{L})(self|non|co|ex|anti|pro|pre|post|mid|well|half|cross|long|short|high|low|north|south|east|west|part|full|all|multi|semi|vice|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ill|so|far|hard|ready|under|over)[-‐]$/iu;

/**
 * The lines of a file joined into paragraphs, with "\n\n" between them.
 *
 * A paragraph ends at a wide gap, at another size of type, before an indented line, and after a short line that
 * ends a sentence. Over the end of a column or a page it goes on unless a sentence ends there.
 */
export function paragraphsFrom(lines: PdfLine[]): string {
	const leading = usualLeading(lines);
	const right = rightEdges(lines);
	const words = lines.map(({ text }) => text).join(' ');
	let text = '';
	lines.forEach((line, at) => {
		const before = lines[at - 1];
		if (!before) text = line.text;
		else if (isBreak(before, line, { leading, right })) text += `\n\n${line.text}`;
		else text = joined(text, line.text, words);
	});
	return text;
}

function isBreak(
	before: PdfLine,
	line: PdfLine,
	{ leading, right }: { leading: number; right: Map<number, number> }
): boolean {
	if (Math.abs(line.size - before.size) > otherSize * before.size) return true;
	const gap = before.y - line.y;
	const endsSentence = sentenceEnd.test(before.text);
	if (before.page !== line.page || gap < 0) return endsSentence;
	if (gap > wideGap * leading) return true;
	if (line.x - before.x > indent * line.size) return true;
	const edge = right.get(before.page) ?? before.right;
	return endsSentence && before.right < edge - shortLine * (edge - before.x);
}

/** The middle one of all distances between one line and the next below it. */
function usualLeading(lines: PdfLine[]): number {
	const gaps = lines
		.flatMap((line, at) => {
			const before = lines[at - 1];
			const gap = before?.page === line.page ? before.y - line.y : 0;
			return gap > 0 && gap < 4 * line.size ? [gap] : [];
		})
		.sort((a, b) => a - b);
	return gaps[Math.floor((gaps.length - 1) / 2)] ?? Infinity;
}

function rightEdges(lines: PdfLine[]): Map<number, number> {
	const edges = new Map<number, number>();
	for (const { page, right } of lines) edges.set(page, Math.max(edges.get(page) ?? 0, right));
	return edges;
}

/** A hyphen at a line's end goes when it only broke the word there. */
function joined(text: string, next: string, words: string): string {
	if (!brokenWord.test(text) || !/^\p{L}/u.test(next) || waiting.test(next)) return `${text} ${next}`;
	if (!/^\p{Ll}/u.test(next)) return text + next;
	const start = /[\p{L}’'-]*$/u.exec(text.slice(-60).slice(0, -1))?.[0] ?? '';
	const end = /^[\p{L}’']*/u.exec(next)?.[0] ?? '';
	const isCompound = !words.includes(start + end) && words.includes(`${start}-${end}`);
	const isKept = !text.endsWith('\u00ad') && (isCompound || usuallyHyphened.test(text.slice(-60)));
	return isKept ? text + next : text.slice(0, -1) + next;
}
