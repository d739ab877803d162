import { contains, overlaps, paragraphsOf, type Span } from '../text/spans';
import type { Article } from './article';
import type { Quote } from './quote';

/** A stretch of a paragraph, with what marks it. */
export type Piece<Mark> = { text: string; mark: Mark | null };

/** A paragraph cut into pieces; `isSkipped` says that paragraphs before it are left out. */
export type PassageParagraph<Mark> = { pieces: Piece<Mark>[]; isSkipped: boolean; isFurniture: boolean };

/** So many paragraphs of a passage are shown whole; of a longer one the middle is left out. */
const mostParagraphs = 4;

const openingMark = /["“‘'«]$/;
const closingMark = /^["”’'»]/;

/**
 * The passage that shows where some words stand. Of a quote: from the paragraph before its quotation began,
 * since that may hold the speaker's name, to the one that holds the words, marked together with their
 * quotation marks. Of other words: their paragraph.
 *
 * @param quotes - the quotes of the article, to find where a quotation over several paragraphs began
 * @param marked - the words, as offsets into the article
 */
export function passageOf(
	article: Article,
	quotes: readonly Quote[],
	marked: Span
): PassageParagraph<true>[] {
	const paragraphs = readableParagraphs(article);
	const last = paragraphs.findIndex((paragraph) => overlaps(paragraph, marked));
	const begin = startOfQuotation(quotes, marked);
	const first = begin ? paragraphs.findIndex((paragraph) => overlaps(paragraph, begin)) - 1 : last;
	const shown = paragraphs.slice(Math.max(0, first), last + 1);
	const kept = shown.length <= mostParagraphs ? shown : [...shown.slice(0, 2), ...shown.slice(-2)];
	const span = withMarks(article.text, marked);
	return kept.map((paragraph, i) => ({
		pieces: piecesOf(article.text, paragraph, [{ ...span, mark: true as const }]),
		isSkipped: kept.length < shown.length && i === 2,
		isFurniture: false
	}));
}

/** The whole article, paragraph by paragraph, with every quote marked and the site furniture told apart. */
export function markedArticle(article: Article, quotes: readonly Quote[]): PassageParagraph<Quote>[] {
	const marks = quotes
		.filter((quote) => quote.article === article.slug)
		.map((quote) => ({ ...withMarks(article.text, quote), mark: quote }));
	return cutAtFurniture(article).map(({ isFurniture, ...paragraph }) => ({
		pieces: piecesOf(article.text, paragraph, marks),
		isSkipped: false,
		isFurniture
	}));
}

/** Cuts a paragraph where marks begin and end. Marks are in reading order and don't overlap. */
function piecesOf<Mark>(
	text: string,
	paragraph: Span,
	marks: readonly (Span & { mark: Mark })[]
): Piece<Mark>[] {
	const pieces: Piece<Mark>[] = [];
	let at = paragraph.start;
	const push = (end: number, mark: Mark | null) => {
		if (end > at) pieces.push({ text: text.slice(at, end), mark });
		at = Math.max(at, end);
	};
	for (const { start, end, mark } of marks.filter((each) => overlaps(each, paragraph))) {
		push(Math.max(start, paragraph.start), null);
		push(Math.min(end, paragraph.end), mark);
	}
	push(paragraph.end, null);
	return pieces;
}

/** Widens words to the quotation marks right beside them, where there are any. */
function withMarks(text: string, { start, end }: Span): Span {
	return {
		start: openingMark.test(text.slice(start - 1, start)) ? start - 1 : start,
		end: closingMark.test(text.slice(end, end + 1)) ? end + 1 : end
	};
}

/** The first piece of the quotation that the words belong to; undefined where they belong to none. */
function startOfQuotation(quotes: readonly Quote[], marked: Span): Span | undefined {
	const quote = quotes.find((each) => contains(each, marked));
	if (!quote || quote.run === null) return quote;
	return quotes.find((each) => each.article === quote.article && each.run === quote.run);
}

function readableParagraphs(article: Article): Span[] {
	return cutAtFurniture(article).filter(({ isFurniture }) => !isFurniture);
}

/** Paragraphs, split where site furniture begins or ends inside one. */
function cutAtFurniture({ text, furniture }: Article): (Span & { isFurniture: boolean })[] {
	return paragraphsOf(text).flatMap((paragraph) => {
		const edges = furniture
			.flatMap(({ start, end }) => [start, end])
			.filter((edge) => edge > paragraph.start && edge < paragraph.end);
		const cuts = [paragraph.start, ...edges, paragraph.end];
		return cuts.slice(1).map((end, i) => {
			const span = { start: cuts[i] ?? paragraph.start, end };
			return { ...span, isFurniture: furniture.some((each) => overlaps(each, span)) };
		});
	});
}
