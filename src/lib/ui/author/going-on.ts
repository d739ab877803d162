import type { CheckedQuote, Checking } from '../../core/checking/checking';
import { inCheckingOrder, needsPerson } from '../../core/checking/order';

/** How a quote stands, as the list and the article show it. */
export type Standing = 'to-check' | 'likely' | 'term' | 'right' | 'not-a-quote';

/** How a quote stands. */
export function standingOf(quote: CheckedQuote): Standing {
	if (quote.verdict !== 'unchecked') return quote.verdict;
	if (quote.kind === 'term') return 'term';
	return needsPerson(quote) ? 'to-check' : 'likely';
}

/** The pieces of the quotation that a quote belongs to, in reading order: itself alone where it has no run. */
export function quotationOf({ quotes }: Checking, quote: CheckedQuote): CheckedQuote[] {
	if (quote.run === null) return [quote];
	return quotes.filter(
		({ id, run, verdict }) => id === quote.id || (run === quote.run && verdict !== 'not-a-quote')
	);
}

/** The pieces that one press confirms: those of the quotation that are nobody else's. */
export function confirmedTogether(checking: Checking, quote: CheckedQuote): CheckedQuote[] {
	const speakers = quote.speakers.join();
	return quotationOf(checking, quote).filter(
		(piece) => piece.id === quote.id || (piece.verdict === 'unchecked' && piece.speakers.join() === speakers)
	);
}

/** Whether a quote is still to be looked at; with the sides open, also whether nobody has tagged it. */
export type IsLeft = (quote: CheckedQuote) => boolean;

/** Somebody's words that nobody has looked at: what a game could ask about. */
export const isUnchecked: IsLeft = ({ verdict, kind }) => verdict === 'unchecked' && kind !== 'term';

/** Words that a game could ask the side of, if somebody said which it is. */
export const isUntagged: IsLeft = ({ verdict, kind, tags }) =>
	verdict !== 'not-a-quote' && kind !== 'term' && tags === null;

/** Where to begin: at what needs a person most; null where nothing is left. */
export function firstLeft(checking: Checking, isLeft: IsLeft): string | null {
	return inCheckingOrder(checking).find(isLeft)?.id ?? null;
}

/**
 * Where to go on after a quote: at the next of the list that is left, then from its top; null at the end.
 *
 * @param before - the state in which the quote stood in its place
 */
export function nextLeft(
	{ before, after }: { before: Checking; after: Checking },
	from: string,
	isLeft: IsLeft
): string | null {
	const order = inCheckingOrder(before).map(({ id }) => id);
	const at = order.indexOf(from);
	const left = after.quotes.filter(isLeft).map(({ id }) => id);
	return [...order.slice(at + 1), ...order.slice(0, at)].find((id) => left.includes(id)) ?? null;
}

/** The neighbour of a quote in the list, round the corner at its ends. */
export function neighbourOf(checking: Checking, from: string | null, by: -1 | 1): string | null {
	const order = inCheckingOrder(checking).map(({ id }) => id);
	const at = from === null ? -1 : order.indexOf(from);
	if (at === -1) return (by === 1 ? order[0] : order.at(-1)) ?? null;
	return order.at((at + by) % order.length) ?? null;
}
