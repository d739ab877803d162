import { drawBelow, shuffled } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import type { Exemplar } from '../deck/deck';
import type { Argue } from './argue';
import { chanceFor, sideAt } from './lots';

/**
 * The pair of exemplars that the class compares together, by lot. Its side is by lot too, where both have two.
 *
 * @returns null where no side has two exemplars
 */
export function exampleOf({
	seed,
	deck
}: Pick<Argue, 'seed' | 'deck'>): { side: Side; left: Exemplar; right: Exemplar } | null {
	const chance = chanceFor(seed, 'example');
	const first = drawBelow(chance, 2);
	for (const side of [sideAt(deck.motion, first), sideAt(deck.motion, first + 1)]) {
		const own = deck.exemplars.filter((exemplar) => exemplar.side === side);
		const [left, right] = shuffled(chance, own);
		if (left && right) return { side, left, right };
	}
	return null;
}
