import type { Score, Scores } from '../scoring/rows';

/** The score of a seat; null where it has none, or scores are not worked out yet. */
export function scoreOf(scores: Scores | null, seat: number): Score | null {
	// Most often the seats are all there, in order.
	const likely = scores?.scores[seat];
	if (likely?.seat === seat) return likely;
	return scores?.scores.find((score) => score.seat === seat) ?? null;
}
