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
	/** Quotes of which nobody has said what they help: never one of the project's own. */
	untagged: number;
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
	const sides = quotes.filter(({ tags }) => tags !== null).map(({ tags }) => sideOf(tags));
	const count = (side: Side | null) => sides.filter((each) => each === side).length;
	return {
		enforcement: count('enforcement'),
		routes: count('routes'),
		others: count(null),
		untagged: quotes.length - sides.length,
		topShare: topShareOf(speakers)
	};
}

/** How far a round may lean: the largest difference between its sides, and the largest share of one speaker. */
export type Limits = { gap: number; share: number };

/** What every round of the project's own articles keeps to: that is what the app calls balanced. */
export const fairLimits: Limits = { gap: largestGap, share: largestShare };

/** Whether the sides differ by at most one quote and nobody has more than 40 % of the round, or what else is allowed. */
export function isBalanced({ enforcement, routes, topShare }: Balance, limits = fairLimits): boolean {
	return Math.abs(enforcement - routes) <= limits.gap && topShare <= limits.share;
}

function topShareOf(speakers: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	return speakers.length === 0 ? 0 : Math.max(...counts.values()) / speakers.length;
}
