import type { ScoreLine } from './rows';
import type { ScoreRule, ScoreWhy } from './rules';

/** All points of a rule. */
export function full(rule: ScoreRule, most: number, about: string | null = null): ScoreLine {
	return { rule, points: most, most, about, why: null };
}

/** Part of a rule's points, or none, and why. */
export function part(
	rule: ScoreRule,
	{
		points = 0,
		most,
		about = null,
		why
	}: { points?: number; most: number; about?: string | null; why: ScoreWhy }
): ScoreLine {
	return { rule, points, most, about, why };
}

/** All points where nothing speaks against it, else none. */
export function unless(
	why: ScoreWhy | null,
	{ rule, most, about = null }: { rule: ScoreRule; most: number; about?: string | null }
): ScoreLine {
	return why === null ? full(rule, most, about) : part(rule, { most, about, why });
}

export function pointsOf(lines: readonly ScoreLine[]): number {
	return lines.reduce((sum, { points }) => sum + points, 0);
}

export function mostOf(lines: readonly ScoreLine[]): number {
	return lines.reduce((sum, { most }) => sum + most, 0);
}
