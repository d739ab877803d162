import { sideOf, type Side } from '../quotes/codebook';
import type { Quote } from '../quotes/quote';

/** The largest share of a round that one speaker may have. */
export const largestShare = 0.4;

/** The largest difference between the two sides, in quotes. */
export const largestGap = 1;

/** What a round holds for each side, and how much of it its most frequent speaker has. */
export type Balance = {
	enforcement: number;
	routes: number;
	/** Quotes that help both sides or neither. */
	others: number;
	/** 0 to 1. */
	topShare: number;
};

/**
 * Counts what a round holds.
 *
 * @param quotes - every quote that the round asks about
 * @param speakers - who is asked about, once for each quote or role
 */
export function balanceOf(quotes: readonly Quote[], speakers: readonly string[]): Balance {
	const sides = quotes.map(({ tags }) => sideOf(tags));
	const count = (side: Side | null) => sides.filter((each) => each === side).length;
	return {
		enforcement: count('enforcement'),
		routes: count('routes'),
		others: count(null),
		topShare: topShareOf(speakers)
	};
}

/** Whether the sides differ by at most one quote and nobody has more than 40 % of the round. */
export function isBalanced({ enforcement, routes, topShare }: Balance): boolean {
	return Math.abs(enforcement - routes) <= largestGap && topShare <= largestShare;
}

function topShareOf(speakers: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	return speakers.length === 0 ? 0 : Math.max(...counts.values()) / speakers.length;
}
