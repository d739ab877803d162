import type { Span } from '../../text/spans';
import type { Mark } from './mark';

/** A speaker's label in capitals, or a stage direction. */
const label = /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{2,24}:|\()/u;

/**
 * Whether the first mark of a paragraph frames an excerpt: a straight mark at the start that nothing closes, with
 * curly pairs after it.
 *
 * @param marks - the marks of the paragraph
 */
export function framesPairs(paragraph: Span, marks: readonly Mark[]): boolean {
	const [first] = marks;
	if (!first?.isStraight || first.start !== paragraph.start) return false;
	if (marks.length < 3 || marks.length % 2 === 0) return false;
	return marks.every(({ isStraight }, i) => i === 0 || !isStraight);
}

/**
 * Whether a mark that opens a paragraph and closes nowhere frames an excerpt or a transcript: whole pairs of the
 * other sign follow it, or a speaker's label. Neither encloses one person's words.
 *
 * @param words - the paragraph behind the mark
 */
export function framesExcerpt(words: string, { isStraight }: Mark): boolean {
	return label.test(words) || (isStraight && /“[^”]*”/.test(words));
}
