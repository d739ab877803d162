import { chanceFrom, type Chance } from '../../kit/chance';
import { sides, type Side } from '../../quotes/codebook';
import type { Motion } from '../../quotes/corpus';

/** What is drawn by lot for the screens. Each has draws of its own, so that none tells of another. */
const lots = [
	'first-side',
	'hand',
	'steelman-hand',
	'checks',
	'counters',
	'cards',
	'example',
	'padding',
	'shown'
] as const;
type Lot = (typeof lots)[number];

/**
 * Where the chance of one lot comes from.
 *
 * @param seed - the round's
 * @param seat - whose lot it is; none: the whole room's
 */
export function chanceFor(seed: number, lot: Lot, seat = -1): Chance {
	return chanceFrom(mixed(mixed(seed + lots.indexOf(lot) + 1) + seat + 1));
}

/** The side that is drawn or counted: the motion's first for 0, its other for 1, and so on. */
export function sideAt(motion: Motion, index: number): Side {
	const at = index % 2;
	return motion.sides[at]?.side ?? sides[at] ?? sides[0];
}

/** Neighbours spread over all 32 bits: the last step of Appleby's MurmurHash3. Else seats in a row draw alike. */
function mixed(value: number): number {
	let bits = value | 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
