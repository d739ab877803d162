import { oneLine } from './one-line';

/** A stretch of text on a page, as unpdf gives it: `y` grows upwards, in points. */
export type PdfItem = { str: string; x: number; y: number; width: number; fontSize: number; hasEOL: boolean };

/** One line of a page. */
export type PdfLine = { text: string; x: number; right: number; y: number; size: number; page: number };

/** Below this part of the type's size, a gap between two items is no space. */
const spaceGap = 0.2;
const edgeLines = 2;
const pageNumber = /^\W*(page )?\d{1,4}( ?(of|\/) ?\d{1,4})?\W*$/i;

/** The lines of every page in the order of the file, without page numbers, repeated headers and footers. */
export function linesOf(pages: PdfItem[][]): PdfLine[] {
	const lines = pages.map((items, page) => pageLines(items, page));
	const repeated = repeatedEdges(lines);
	return lines.flatMap((page) => {
		const edges = edgesOf(page);
		return page.filter(
			(line) => !edges.has(line) || !(repeated.has(keyOf(line)) || pageNumber.test(line.text))
		);
	});
}

function pageLines(items: PdfItem[], page: number): PdfLine[] {
	const lines: PdfLine[] = [];
	let line: PdfLine | null = null;
	for (const item of items) {
		if (line && isSameLine(line, item)) append(line, item);
		else if (item.str.trim() !== '') lines.push((line = lineFrom(item, page)));
		if (item.hasEOL) line = null;
	}
	return lines
		.map((each) => ({ ...each, text: oneLine(each.text).trim() }))
		.filter(({ text }) => text !== '');
}

function isSameLine(line: PdfLine, item: PdfItem): boolean {
	return Math.abs(line.y - item.y) < line.size / 2 && item.x >= line.right - line.size;
}

function append(line: PdfLine, item: PdfItem): void {
	const isApart = item.x - line.right > spaceGap * line.size;
	line.text += isApart && !/\s$/.test(line.text) && !/^\s/.test(item.str) ? ` ${item.str}` : item.str;
	line.right = Math.max(line.right, item.x + item.width);
}

function lineFrom({ str, x, y, width, fontSize }: PdfItem, page: number): PdfLine {
	return { text: str, x, right: x + width, y, size: fontSize || 10, page };
}

/** The highest and the lowest lines of a page: only there can a header, a footer or a page number be. */
function edgesOf(page: PdfLine[]): Set<PdfLine> {
	const byHeight = [...page].sort((a, b) => b.y - a.y);
	return new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)]);
}

function repeatedEdges(pages: PdfLine[][]): Set<string> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		for (const key of new Set([...edgesOf(page)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const least = Math.max(2, pages.length / 2);
	return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Numbers differ from page to page: "3 of 7", "12/05/2031". */
function keyOf({ text }: PdfLine): string {
	return text.replace(/\d+/g, '#').toLowerCase();
}
