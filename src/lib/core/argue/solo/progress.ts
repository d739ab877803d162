import { sides, type Side } from '../../quotes/codebook';

/** So many more cases for one side than for the other are worth a word. */
const unbalanced = 3;

/**
 * The side that an exercise is begun with.
 *
 * @param wished - what somebody asked for; anything but a side is a wish for a lot
 * @param lot - 0 or 1, as it was drawn
 */
export function sideStarted(wished: unknown, lot: number): Side {
	return sides.find((side) => side === wished) ?? sides[lot % 2] ?? sides[0];
}

/** The side to try next where the other has been argued much more often; null: there is nothing to say. */
export function sideToTry(finished: Record<Side, number>): Side | null {
	const apart = finished.enforcement - finished.routes;
	if (Math.abs(apart) < unbalanced) return null;
	return apart > 0 ? 'routes' : 'enforcement';
}
