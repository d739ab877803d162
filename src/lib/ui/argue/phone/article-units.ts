import type { Span } from '../../../core/text/spans';
import type { ArticleText } from './article-text';

/** A stretch of an article that is marked by one tap. */
export type Unit = Span & { text: string };

/** Longer paragraphs are cut after a sentence, so that a tap says where the words stand. */
const longestUnit = 400;

/** An article in pieces that can be tapped: its paragraphs, the long ones in parts. */
export function unitsOf({ paragraphs }: Pick<ArticleText, 'paragraphs'>): Unit[] {
	return paragraphs.flatMap(({ start, text }) => cut(text).map((part) => place(part, start)));
}

/**
 * What is marked once a piece is tapped: the piece; with what is marked already where the two touch; nothing where it
 * was all that was marked.
 */
export function markedWith(found: Span | null, unit: Span, units: readonly Span[]): Span | null {
	if (!found) return spanOf(unit);
	const isMarked = unit.start >= found.start && unit.end <= found.end;
	if (isMarked) return unit.start === found.start && unit.end === found.end ? null : spanOf(unit);
	const at = units.findIndex(({ start }) => start === unit.start);
	const isNext = units[at - 1]?.end === found.end || units[at + 1]?.start === found.start;
	if (!isNext) return spanOf(unit);
	return { start: Math.min(found.start, unit.start), end: Math.max(found.end, unit.end) };
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

function place({ at, text }: { at: number; text: string }, start: number): Unit {
	return { start: start + at, end: start + at + text.length, text };
}

/** Cuts after sentences, each part as long as it may be. */
function cut(text: string): { at: number; text: string }[] {
	const parts: { at: number; text: string }[] = [];
	let at = 0;
	while (text.length - at > longestUnit) {
		const end = at + endWithin(text.slice(at, at + longestUnit));
		parts.push({ at, text: text.slice(at, end) });
		at = end;
	}
	return [...parts, { at, text: text.slice(at) }];
}

/** Where the last whole sentence of a stretch ends; the last word where none does. */
function endWithin(stretch: string): number {
	const sentences = [...stretch.matchAll(/[.!?]["”’]?\s+/g)].map((end) => end.index + end[0].length);
	const words = stretch.lastIndexOf(' ') + 1;
	return sentences.at(-1) ?? (words > 0 ? words : stretch.length);
}
