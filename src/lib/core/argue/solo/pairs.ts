import { chanceFrom, drawBelow, shuffled, type Chance } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import { claimOnlyId, exampleId, isComplete } from '../pairs/check-pair';
import { opposite, type Deck, type Exemplar } from '../deck/deck';
import type { ArgumentId } from '../scoring/rows';

/** Two examples of one side; `a` stands on the left. */
export type SoloPair = { side: Side; a: ArgumentId; b: ArgumentId; isCheck: boolean };

/** Draws here are others than the opponent's, from the same seed. */
const apart = 0x5eed;

/**
 * The pairs that somebody compares alone: two examples of each side, and a check pair, one whole example beside the
 * claim of the same. Order, places and the side of the check pair are drawn. A deck with fewer examples gives fewer.
 *
 * @param side - the player's
 */
export function soloPairs(deck: Deck, side: Side): SoloPair[] {
	const chance = chanceFrom(deck.seed + apart);
	const piles = [side, opposite(side)].map((each) => ({
		side: each,
		examples: shuffled(
			chance,
			deck.exemplars.filter((example) => example.side === each)
		)
	}));
	const pairs = piles.flatMap((pile) => pairOf(pile.side, pile.examples, chance));
	const checked = piles[drawBelow(chance, 2)];
	const check = checked ? checkOf(checked.side, checked.examples, chance) : [];
	return shuffled(chance, [...pairs, ...check]);
}

function pairOf(side: Side, [one, other]: readonly Exemplar[], chance: Chance): SoloPair[] {
	if (!one || !other) return [];
	return [placed(side, [exampleId(one.id), exampleId(other.id)], chance)];
}

/** With an example that stands in no other pair, if there is one. */
function checkOf(side: Side, examples: readonly Exemplar[], chance: Chance): SoloPair[] {
	const whole = examples.slice(2).find(isComplete) ?? examples.find(isComplete);
	if (!whole) return [];
	return [{ ...placed(side, [exampleId(whole.id), claimOnlyId(whole.id)], chance), isCheck: true }];
}

function placed(side: Side, [one, other]: [ArgumentId, ArgumentId], chance: Chance): SoloPair {
	const isTurned = drawBelow(chance, 2) === 1;
	return { side, a: isTurned ? other : one, b: isTurned ? one : other, isCheck: false };
}
