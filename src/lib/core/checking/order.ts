import type { CheckedQuote, Checking } from './checking';
import { isComplete } from './state';

/** How far the checking of an article is, in quotes. */
export type Progress = {
	/** Somebody's words that nobody has looked at yet. */
	left: number;
	checked: number;
	notQuotes: number;
	/** Names and scare quotes that nobody has looked at: no game asks about them, so they may stay so. */
	openTerms: number;
};

/**
 * The quotes in the order in which a person should look at them: those without a speaker, those that the rules
 * are unsure of (the least sure first), then the rest in reading order, terms after statements; at the end what
 * is checked already.
 *
 * @returns a new list; quotes that nothing tells apart keep their order
 */
export function inCheckingOrder({ quotes }: Checking): CheckedQuote[] {
	return [...quotes].sort((a, b) => urgency(a) - urgency(b) || doubt(a) - doubt(b) || a.start - b.start);
}

/** Counts what is left to do. */
export function progressOf({ quotes }: Checking): Progress {
	const count = (isIn: (quote: CheckedQuote) => boolean) => quotes.filter(isIn).length;
	return {
		left: count(({ verdict, kind }) => verdict === 'unchecked' && kind !== 'term'),
		checked: count(({ verdict }) => verdict === 'right'),
		notQuotes: count(({ verdict }) => verdict === 'not-a-quote'),
		openTerms: count(({ verdict, kind }) => verdict === 'unchecked' && kind === 'term')
	};
}

/** Whether a person should look at a quote before the others: its speaker is missing, or the rules are unsure. */
export function needsPerson(quote: CheckedQuote): boolean {
	return quote.verdict === 'unchecked' && (!isComplete(quote) || quote.found?.needsReview === true);
}

function urgency(quote: CheckedQuote): number {
	if (quote.verdict !== 'unchecked') return 4;
	if (!isComplete(quote)) return 0;
	if (needsPerson(quote)) return 1;
	return quote.kind === 'term' ? 3 : 2;
}

/** Only among what needs a look does it matter how sure the rules were. */
function doubt(quote: CheckedQuote): number {
	return needsPerson(quote) ? (quote.found?.confidence ?? 1) : 0;
}
