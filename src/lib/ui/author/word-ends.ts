import { overlaps, type Span } from '../../core/text/spans';

/** Which end of a quote, and by how many words: −1 is one word towards the start of the text. */
export type EndMove = { end: 'start' | 'end'; by: -1 | 1 };

/** The words of a stretch: what stands between white space, as offsets into the text. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
	return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.length
	}));
}

/**
 * A quote with one of its ends moved by a word, within its paragraph.
 *
 * @returns null where no word is left to take in or to leave out
 */
export function withEndMoved(text: string, { quote, paragraph }: Place, { end, by }: EndMove): Span | null {
	const words = wordsIn(text, paragraph);
	const first = words.findIndex((word) => word.end > quote.start);
	const last = words.findLastIndex((word) => word.start < quote.end);
	const from = words[end === 'start' ? first + by : first];
	const to = words[end === 'end' ? last + by : last];
	return from && to && from.start <= to.start ? kept(quote, { start: from.start, end: to.end }, end) : null;
}

/** A quote, and the paragraph that it stands in. */
export type Place = { quote: Span; paragraph: Span };

/** The end that stays is left where it is: it may stand beside a mark inside a word's white space. */
function kept(quote: Span, moved: Span, end: EndMove['end']): Span {
	return end === 'start' ? { start: moved.start, end: quote.end } : { start: quote.start, end: moved.end };
}

/** Which words of a paragraph somebody selected, by their numbers; null where the selection touches none. */
export function wordsUnder(
	text: string,
	paragraph: Span,
	selected: Span
): { from: number; to: number } | null {
	const words = wordsIn(text, paragraph);
	const from = words.findIndex((word) => overlaps(word, selected));
	const to = words.findLastIndex((word) => overlaps(word, selected));
	return from === -1 ? null : { from, to };
}
