/** A stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** @returns whether the two stretches share at least one code unit */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** @returns whether all of `inner` lies within `outer` */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many words a text has: stretches between white space. */
export function wordCount(text: string): number {
	return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** The line of a text, counted from 1, on which the code unit at `index` stands. */
export function lineAt(text: string, index: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
