import { ok, refuse, type Result } from '../kit/result';
import { wordCount, type Span } from '../text/spans';
import type { CheckAction, CheckedQuote, Checking, CheckRefusal } from './checking';
import { listedFor } from './crediting';
import { chosenSpan, isNothingBetween, roomFor } from './span';
import { nextId, nextRun, quoteIn, settled, withQuotes } from './state';

type Of<T extends CheckAction['type']> = Extract<CheckAction, { type: T }>;

/** Fewer words between marks are seldom a statement of their own. */
const fewestSpoken = 5;

/** Moves the ends of a quote, which checks it. */
export function endsMoved(
	text: string,
	checking: Checking,
	{ quote: id, start, end }: Of<'ends-moved'>
): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	const span = chosenSpan(text, { start, end });
	if (!span.ok) return span;
	const quotes = roomFor(checking, span.value, id);
	if (!quotes.ok) return quotes;
	return ok(withQuotes({ ...checking, quotes: quotes.value }, settled(cutTo(text, quote.value, span.value))));
}

/** Splits a quote in two pieces of one run, which checks both. Tags were those of the whole and go. */
export function splitAt(
	text: string,
	checking: Checking,
	{ quote: id, at }: Of<'split'>
): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	if (!(at > quote.value.start && at < quote.value.end)) return refuse('outside-the-text');
	const before = chosenSpan(text, { start: quote.value.start, end: at });
	const after = chosenSpan(text, { start: at, end: quote.value.end });
	if (!before.ok) return before;
	if (!after.ok) return after;
	const whole = { ...quote.value, run: quote.value.run ?? nextRun(checking), tags: null };
	const second = { ...whole, id: nextId('h', checking.quotes), cue: null, found: null };
	return ok(
		withQuotes(checking, settled(cutTo(text, whole, before.value)), settled(cutTo(text, second, after.value)))
	);
}

/**
 * Joins a quote with the next, which checks both. Where no words stand between them they become one; else they
 * stay two pieces of one run, with everything that the next one goes on with, and share its speaker.
 */
export function merged(
	text: string,
	checking: Checking,
	{ quote: id }: Of<'merged'>
): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	const next = checking.quotes.find(
		({ start, verdict }) => start > quote.value.start && verdict !== 'not-a-quote'
	);
	if (!next) return refuse('no-next-quote');
	return ok(
		isNothingBetween(text, quote.value, next)
			? joined(text, checking, [quote.value, next])
			: chained(checking, [quote.value, next])
	);
}

/** Marks a quote that the rules did not find. */
export function marked(
	text: string,
	checking: Checking,
	{ start, end, credit }: Of<'marked'>
): Result<Checking, CheckRefusal> {
	const span = chosenSpan(text, { start, end });
	if (!span.ok) return span;
	const room = roomFor(checking, span.value);
	if (!room.ok) return room;
	const listed = listedFor(checking, credit);
	if (!listed.ok) return listed;
	const { speaker, speakers } = listed.value;
	const words = text.slice(span.value.start, span.value.end);
	const quote: CheckedQuote = {
		...span.value,
		id: nextId('h', checking.quotes),
		text: words,
		kind: looksSpoken(words) ? 'speech' : 'partial',
		run: null,
		speakers: [speaker.id],
		cue: null,
		verdict: 'right',
		found: null,
		tags: null
	};
	return ok(withQuotes({ speakers, quotes: room.value }, quote));
}

function joined(text: string, checking: Checking, [first, next]: [CheckedQuote, CheckedQuote]): Checking {
	const quotes = checking.quotes.filter(({ id }) => id !== next.id);
	const whole = {
		...cutTo(text, first, { start: first.start, end: next.end }),
		speakers: first.speakers.length > 0 ? first.speakers : next.speakers,
		run: first.run ?? next.run,
		cue: first.cue ?? next.cue,
		tags: null
	};
	return withQuotes({ ...checking, quotes }, settled(whole));
}

function chained(checking: Checking, [first, next]: [CheckedQuote, CheckedQuote]): Checking {
	const run = first.run ?? next.run ?? nextRun(checking);
	const speakers = first.speakers.length > 0 ? first.speakers : next.speakers;
	const isPiece = ({ id, run: its }: CheckedQuote) =>
		id === next.id || (id !== first.id && its !== null && its === next.run);
	const pieces = checking.quotes.filter(isPiece).map((piece) => ({ ...piece, run, speakers }));
	return withQuotes(
		checking,
		...pieces.map((piece) => (piece.id === next.id ? settled(piece) : piece)),
		settled({ ...first, run, speakers })
	);
}

function cutTo(text: string, quote: CheckedQuote, { start, end }: Span): CheckedQuote {
	return { ...quote, start, end, text: text.slice(start, end) };
}

function looksSpoken(words: string): boolean {
	return wordCount(words) >= fewestSpoken && /^\P{L}*\p{Lu}/u.test(words);
}
