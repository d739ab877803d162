import type { Reach, Side } from '../../quotes/codebook';
import type { Card, Deck } from '../deck/deck';
import { copyKey, type Box, type CopyWhys } from './copies';
import { knownRunsOf, ownText, type OwnText } from './own-text';
import type { TagRuling } from './rows';

/** What every text of a round is scored against. */
export type Ground = {
	deck: Deck;
	/** @returns null for what is no card of the deck */
	cardOf: (id: string | null) => Card | null;
	reachOf: (card: Card, side: Side) => Reach;
	/** Whether a box holds its writer's own words. */
	own: (box: { seat: number; box: Box; text: string; least?: number }) => OwnText;
};

/**
 * @param rulings - a tag that was challenged with success counts for everybody who used the card
 * @param copyWhys - which texts are like others; none for a text that stands alone
 */
export function groundOf(deck: Deck, rulings: readonly TagRuling[], copyWhys: CopyWhys): Ground {
	const cards = new Map(deck.cards.map((card) => [card.id, card]));
	const known = knownRunsOf(deck);
	const accepted = new Set(
		rulings.filter(({ isAccepted }) => isAccepted).map(({ card, side }) => `${side} ${card}`)
	);
	return {
		deck,
		cardOf: (id) => (id === null ? null : (cards.get(id) ?? null)),
		reachOf: (card, side) =>
			card.reach[side] === 0 && accepted.has(`${side} ${card.id}`) ? 1 : card.reach[side],
		own: ({ seat, box, text, least }) => {
			const found = ownText(text, box === 'steelman' ? known.late : known.early, least);
			const why = found.why ?? copyWhys.get(copyKey(seat, box)) ?? null;
			return { ...found, why, isOwn: why === null };
		}
	};
}
