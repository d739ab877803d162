import { fullPoints } from './mark';

/** What the points of an answer depend on. Times are in milliseconds. */
export type Scored = {
	/** How much of it is right, 0 to 1. */
	share: number;
	/** Whether the player was sure; null where nobody asks. */
	isSure: boolean | null;
	takenMs: number;
	/** The player's own time for the question; greater than 0. */
	limitMs: number;
	/** How long reading takes: speed counts only from then on. */
	readingMs: number;
	/** For how much of the points speed counts, 0 to 1. */
	speedWeight: number;
};

/** How much more a sure answer earns where it is right, and costs where it is wrong. */
export const sureStake = 0.25;

/**
 * The points of an answer: `P * (1 - w * max(0, t - g) / (T - g))` for the right part of it, where `P` is
 * {@link fullPoints}, `w` the speed's weight, `t` the thinking time, `g` the reading time and `T` the player's own
 * limit. A sure answer earns {@link sureStake} more for what is right of it, and loses that much of `P` for what is
 * wrong, so that guessing does not win.
 *
 * @returns whole points, -250 to 1,250; without sureness 0 to 1,000
 */
export function pointsFor({ share, isSure, speedWeight, ...times }: Scored): number {
	const earned = share * (1 - speedWeight * lateness(times)) * (isSure ? 1 + sureStake : 1);
	const lost = isSure ? (1 - share) * sureStake : 0;
	return Math.round(fullPoints * (earned - lost));
}

/** 0 within the reading time, 1 at the limit and after it. */
function lateness({
	takenMs,
	limitMs,
	readingMs
}: Pick<Scored, 'takenMs' | 'limitMs' | 'readingMs'>): number {
	if (limitMs <= readingMs) return 0;
	return Math.min(1, Math.max(0, takenMs - readingMs) / (limitMs - readingMs));
}
