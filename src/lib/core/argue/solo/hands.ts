import { chanceFrom, shuffled } from '../../kit/chance';
import { opposite } from '../deck/deck';
import type { Begun, Exchange } from './solo';

/** The cards that a player argues with, in an order by lot. */
export function handOf({ deck, side }: Pick<Begun, 'deck' | 'side'>): string[] {
	return shuffled(chanceFrom(deck.seed + 1), deck.offered[side]);
}

/**
 * The cards for the best reason of the other side: those that the player has just had to answer. Where none of them
 * supports that side directly, those that do are offered too, so that the full points can be had.
 */
export function steelmanHandOf({
	deck,
	side,
	exchanges
}: Pick<Begun, 'deck' | 'side'> & { exchanges: readonly Exchange[] }): string[] {
	const other = opposite(side);
	const fought = exchanges.map(({ card }) => card).filter((id) => deck.offered[other].includes(id));
	const direct = deck.cards.flatMap(({ id, reach }) => (reach[other] === 2 ? [id] : []));
	const hasDirect = fought.some((id) => direct.includes(id));
	return hasDirect ? fought : [...fought, ...direct.filter((id) => deck.offered[other].includes(id))];
}
