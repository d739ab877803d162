import type { Side } from '../../quotes/codebook';
import { bySide } from './measure';
import { cardsFor, type Pool } from './pool';

/** How many cards each side has that help it directly and by one step. */
export type Shape = Record<Side, { direct: number; indirect: number }>;

const fewestCards = 4;
/** So many cards a side has at most. */
export const mostCards = 6;
const fewestDirect = 2;

/** The shapes that a deck may have: the same for both sides, or the nearest to that where a side has too little. */
export function shapesFor(pool: Pool): Shape[] {
	const has = bySide((side) => ({
		direct: cardsFor(pool, side, 2).length,
		indirect: cardsFor(pool, side, 1).length
	}));
	const fewest = {
		direct: Math.min(has.enforcement.direct, has.routes.direct),
		indirect: Math.min(has.enforcement.indirect, has.routes.indirect)
	};
	const even = evenShapes().filter(
		({ direct, indirect }) => direct <= fewest.direct && indirect <= fewest.indirect
	);
	if (even.length > 0) return even.map((shape) => bySide(() => shape));
	return [bySide((side) => nearest(has[side], fewest))];
}

function evenShapes(): { direct: number; indirect: number }[] {
	const counts = Array.from({ length: mostCards + 1 }, (_, count) => count);
	return counts
		.flatMap((direct) => counts.map((indirect) => ({ direct, indirect })))
		.filter(({ direct, indirect }) => {
			const cards = direct + indirect;
			return direct >= fewestDirect && cards >= fewestCards && cards <= mostCards;
		});
}

/** Enough cards to argue with, of the kind that the other side has too, as far as there are any. */
function nearest(
	has: { direct: number; indirect: number },
	fewest: { direct: number; indirect: number }
): { direct: number; indirect: number } {
	const shared = Math.max(fewestDirect, fewest.direct);
	const indirect = Math.min(has.indirect, fewestCards - Math.min(has.direct, shared, fewestCards));
	return { direct: Math.min(has.direct, fewestCards - indirect), indirect };
}
