import { ok, refuse, type Result } from '../kit/result';
import { paragraphsOf } from '../text/paragraphs';
import { overlaps, type Span } from '../text/spans';
import type { CheckedQuote, Checking, CheckRefusal } from './checking';
import { looseEnds } from './end-marks';

/** Nobody puts more marks in a row; a text that is all marks must not take long. */
const mostRounds = 8;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/**
 * The stretch that a person means by a choice of words: without white space around it, and without quotation
 * marks at its ends that enclose it or have no partner inside it. A mark whose partner stands inside belongs
 * to the words: “He said ‘no’”.
 *
 * @returns an empty stretch where nothing is left
 */
export function trimmed(text: string, { start, end }: Span): Span {
	let span = { start, end };
	for (let round = 0; round < mostRounds; round++) {
		const next = withoutMarks(text, withoutSpace(text, span));
		if (next.start === span.start && next.end === span.end) break;
		span = next;
	}
	return span;
}

/**
 * Checks a stretch that somebody chose, for a quote.
 *
 * @param text - the article
 * @param wanted - any two numbers: they come from outside
 * @returns the stretch, trimmed; or why no quote can stand there
 */
export function chosenSpan(text: string, wanted: Span): Result<Span, CheckRefusal> {
	const { start, end } = wanted;
	const isInside =
		Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end <= text.length;
	if (!isInside || start >= end) return refuse('outside-the-text');
	if (isInsideWord(text, start) || isInsideWord(text, end)) return refuse('inside-a-word');
	const span = trimmed(text, wanted);
	if (!wordCharacter.test(text.slice(span.start, span.end))) return refuse('no-words');
	return isInOneParagraph(text, span) ? ok(span) : refuse('over-paragraphs');
}

/**
 * Makes room for a stretch: what was rejected gives way, anything else that it overlaps refuses it.
 *
 * @param own - the id of the quote that the stretch is for, if there is one already
 */
export function roomFor(checking: Checking, span: Span, own?: string): Result<CheckedQuote[], CheckRefusal> {
	const inTheWay = checking.quotes.filter((quote) => quote.id !== own && overlaps(quote, span));
	if (inTheWay.some(({ verdict }) => verdict !== 'not-a-quote')) return refuse('overlaps');
	return ok(checking.quotes.filter((quote) => !inTheWay.includes(quote)));
}

/** Whether only marks and white space stand between two stretches, so that they are one to the eye. */
export function isNothingBetween(text: string, before: Span, after: Span): boolean {
	const between = { start: before.end, end: after.start };
	const words = text.slice(between.start, between.end);
	return !wordCharacter.test(words) && isInOneParagraph(text, { start: before.start, end: after.end });
}

/** Whether a place stands between two characters of the same word: "don|’t" is one, "well-|known" is not. */
export function isInsideWord(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) return true;
	const before = characterBefore(text, at);
	const after = characterAt(text, at);
	if (isWordy(before) && isWordy(after)) return true;
	if (isApostrophe(before)) return isWordy(after) && isWordy(characterBefore(text, at - 1));
	return isApostrophe(after) && isWordy(before) && isWordy(characterAt(text, at + 1));
}

function isInOneParagraph(text: string, span: Span): boolean {
	if (!/[\r\n\u2028\u2029]/.test(text.slice(span.start, span.end))) return true;
	return paragraphsOf(text).some(({ start, end }) => start <= span.start && span.end <= end);
}

function withoutSpace(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return words.trim() === ''
		? { start, end: start }
		: { start: start + lead, end: start + words.trimEnd().length };
}

function withoutMarks(text: string, { start, end }: Span): Span {
	if (start === end) return { start, end };
	const { isStartLoose, isEndLoose } = looseEnds(text.slice(start, end), text.charAt(start - 1));
	return { start: isStartLoose ? start + 1 : start, end: isEndLoose ? end - 1 : end };
}

function isWordy(character: string): boolean {
	return character !== '' && wordCharacter.test(character);
}

function isApostrophe(character: string): boolean {
	return character === "'" || character === '’';
}

function characterAt(text: string, at: number): string {
	const point = text.codePointAt(at);
	return point === undefined ? '' : String.fromCodePoint(point);
}

/** The character that ends before a place, whole where it takes two code units. */
function characterBefore(text: string, at: number): string {
	const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 2));
	return text.slice(isPair ? at - 2 : at - 1, at);
}
