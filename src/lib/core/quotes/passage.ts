import { contains, overlaps, type Span } from '../text/spans';
import type { Article } from './article';
import { paragraphsCutAt } from './furniture-cuts';
import type { Quote } from './quote';
import { isNamedIn, type Speaker } from './speaker';

/** A stretch of a paragraph, with what marks it. */
export type Piece<Mark> = { text: string; mark: Mark | null };

/** A paragraph cut into pieces; `isSkipped` says that paragraphs before it are left out. */
export type PassageParagraph<Mark> = { pieces: Piece<Mark>[]; isSkipped: boolean; isFurniture: boolean };

/** So many paragraphs before a quotation are searched for its speaker's name. */
const mostBefore = 3;

/** So many paragraphs of a passage are shown whole; of a longer one the middle is left out. */
const mostParagraphs = 4;

const openingMark = /["“‘'«]$/;
const closingMark = /^["”’'»]/;

/**
 * The passage that shows where some words stand, marked together with their quotation marks. Of a quote: from
 * the nearest paragraph that names its speaker, at or before the one in which its quotation began ("She
 * added" needs the one before), to the one that holds the words. Of other words: their paragraph.
 *
 * @param marked - the words, as offsets into the article
 * @param quotes - the quotes of the article, to find where a quotation over several paragraphs began
 * @param speaker - whose words they are; without one nothing is looked for before the quotation
 */
export function passageOf(
	article: Article,
	marked: Span,
	{ quotes, speaker }: { quotes: readonly Quote[]; speaker?: Speaker }
): PassageParagraph<true>[] {
	const paragraphs = readableParagraphs(article);
	const last = paragraphs.findIndex((paragraph) => overlaps(paragraph, marked));
	const begin = startOfQuotation(quotes, marked);
	const begun = begin ? paragraphs.findIndex((paragraph) => overlaps(paragraph, begin)) : last;
	const first = begin && speaker ? whereNamed(article.text, paragraphs.slice(0, begun + 1), speaker) : begun;
	const shown = paragraphs.slice(first, last + 1);
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
	return paragraphsCutAt(article.text, article.furniture).map(({ furniture, ...paragraph }) => ({
		pieces: piecesOf(article.text, paragraph, marks),
		isSkipped: false,
		isFurniture: furniture !== null
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

/** The index of the last paragraph that names the speaker; of the very last, when none near it does. */
function whereNamed(text: string, paragraphs: readonly Span[], speaker: Speaker): number {
	// "The charity" says whose words they are only to those who have read on from its name.
	const byName = { ...speaker, aliases: [] };
	const near = Math.max(0, paragraphs.length - 1 - mostBefore);
	const found = paragraphs.findLastIndex(
		({ start, end }, i) => i >= near && isNamedIn(byName, text.slice(start, end))
	);
	return found === -1 ? paragraphs.length - 1 : found;
}

/** The first piece of the quotation that the words belong to; undefined where they belong to none. */
function startOfQuotation(quotes: readonly Quote[], marked: Span): Span | undefined {
	const quote = quotes.find((each) => contains(each, marked));
	if (!quote || quote.run === null) return quote;
	return quotes.find((each) => each.article === quote.article && each.run === quote.run);
}

function readableParagraphs({ text, furniture }: Article): Span[] {
	return paragraphsCutAt(text, furniture).filter((paragraph) => paragraph.furniture === null);
}
