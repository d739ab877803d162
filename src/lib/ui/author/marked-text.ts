import type { CheckedQuote } from '../../core/checking/checking';
import type { Furniture } from '../../core/quotes/article';
import { paragraphsCutAt } from '../../core/quotes/furniture-cuts';
import { paragraphsOf } from '../../core/text/paragraphs';
import { overlaps, type Span } from '../../core/text/spans';

/** A stretch of a paragraph; `quote` says of which quote it is a part. */
export type MarkedPiece = Span & { text: string; quote: CheckedQuote | null };

/** A paragraph cut into pieces. `furniture` names what it is where it is no part of the article. */
export type MarkedParagraph = Span & { pieces: MarkedPiece[]; furniture: string | null };

/**
 * The article, paragraph by paragraph, with quotes marked.
 *
 * @param quotes - in reading order, never overlapping
 */
export function markedText(
	text: string,
	furniture: readonly Furniture[],
	quotes: readonly CheckedQuote[]
): MarkedParagraph[] {
	return paragraphsCutAt(text, furniture).map((paragraph) => ({
		...paragraph,
		pieces: piecesOf(text, paragraph, quotes)
	}));
}

/** The paragraphs in which some quotes stand, with those marked alone. */
export function contextOf(text: string, quotes: readonly CheckedQuote[]): MarkedParagraph[] {
	return markedText(text, [], quotes).filter((paragraph) =>
		quotes.some((quote) => overlaps(quote, paragraph))
	);
}

/** The paragraph in which a place stands. */
export function paragraphAt(text: string, at: number): Span {
	const paragraphs = paragraphsOf(text);
	return paragraphs.find(({ end }) => at < end) ?? { start: 0, end: text.length };
}

function piecesOf(text: string, paragraph: Span, quotes: readonly CheckedQuote[]): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let at = paragraph.start;
	const push = (end: number, quote: CheckedQuote | null) => {
		if (end > at) pieces.push({ start: at, end, text: text.slice(at, end), quote });
		at = Math.max(at, end);
	};
	for (const quote of quotes) {
		if (!overlaps(quote, paragraph)) continue;
		push(Math.max(quote.start, paragraph.start), null);
		push(Math.min(quote.end, paragraph.end), quote);
	}
	push(paragraph.end, null);
	return pieces;
}
