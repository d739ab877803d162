import { drawBelow, shuffled } from '../../kit/chance';
import { sides, type Side } from '../../quotes/codebook';
import { checkedCards } from '../case';
import { counterFor } from '../deck/clash';
import { opposite, type Deck } from '../deck/deck';
import type { Argue } from './argue';
import { isBefore } from './drawing';
import { chanceFor, sideAt } from './lots';
import { partOf } from './part';

/** The side that a phone names first: drawn for each, so that neither comes first in a class. */
export function firstSideOf({ seed, deck }: Pick<Argue, 'seed' | 'deck'>, seat: number): Side {
	return sideAt(deck.motion, drawBelow(chanceFor(seed, 'first-side', seat), 2));
}

/** The cards that a player argues with, in an order of their own. */
export function handOf(argue: Argue, seat: number): string[] {
	const { role, side } = partOf(argue, seat);
	if (role !== 'arguer' || side === null) return [];
	return shuffled(chanceFor(argue.seed, 'hand', seat), argue.deck.offered[side]);
}

/** The cards for the best reason of the other side, from the switch on. */
export function steelmanHandOf(argue: Argue, seat: number): string[] {
	const { steelmanFor } = partOf(argue, seat);
	if (steelmanFor === null) return [];
	return shuffled(chanceFor(argue.seed, 'steelman-hand', seat), argue.deck.offered[steelmanFor]);
}

/** The cards of the other side that a player may answer: first the one that clashes most with the own, then by lot. */
export function countersOf(argue: Argue, seat: number): string[] {
	const { role, side, case: written } = partOf(argue, seat);
	if (role !== 'arguer' || side === null || isBefore(argue.phase, 'answer')) return [];
	const own = written.evidence.map(({ card }) => card);
	const opposing = argue.deck.cards.filter(({ id, reach }) => reach[opposite(side)] > 0 && !own.includes(id));
	const drawn = shuffled(
		chanceFor(argue.seed, 'counters', seat),
		opposing.map(({ id }) => id)
	);
	const first = counterFor(argue.deck, side, own, { seed: argue.seed, seat })?.id;
	return first === undefined ? drawn : [first, ...drawn.filter((card) => card !== first)];
}

/** The cards that an Evidence Checker looks into: of both sides in turn, from the building on. */
export function toCheckOf(argue: Argue, seat: number): string[] {
	if (partOf(argue, seat).role !== 'checker' || isBefore(argue.phase, 'build')) return [];
	const chance = chanceFor(argue.seed, 'checks', seat);
	const [one, other] = drawBelow(chance, 2) ? sides : sides.toReversed();
	const piles = [one, other].map((side) => shuffled(chance, side ? ownOf(argue.deck, side) : []));
	const inTurn = argue.deck.cards.flatMap((_, i) => piles.flatMap((pile) => pile[i] ?? []));
	return shuffled(chance, inTurn.slice(0, checkedCards));
}

/** The cards of a side that the other may not use as well. */
function ownOf({ offered }: Deck, side: Side): string[] {
	return offered[side].filter((card) => !offered[opposite(side)].includes(card));
}
