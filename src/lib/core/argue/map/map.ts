import type { Side } from '../../quotes/codebook';
import type { Motion, MotionSide } from '../../quotes/corpus';
import type { Case, Move } from '../case';
import type { Card, Deck } from '../deck/deck';

/** A case that everybody may read, without whose it is. */
export type MapCase = { side: Side; case: Case };

/** A card that a claim rests on, and why it matters in its writer's words; empty where nothing was written. */
export type MapReason = { card: Card; reason: string };

/** A reply to what the other side says. */
export type MapReply = { counter: Card; text: string; move: Move | null; backing: Card | null };

/** One claim with what it rests on: the card of its group first. */
export type MapClaim = { text: string; reasons: MapReason[]; reply: MapReply | null };

/** Claims that rest on the same card; null: on none. */
export type MapGroup = { card: Card | null; claims: MapClaim[] };

/** What was argued for one side. */
export type MapSide = MotionSide & { groups: MapGroup[] };

/** The argument of a whole class: motion, sides, cards, claims, replies. */
export type ArgumentMap = { motion: Motion; sides: MapSide[] };

/**
 * Draws a class's cases together. A claim on two cards stands with the one that more claims of its side rest on, so
 * that the map shows what the class built on; the order never tells who wrote what or when.
 *
 * @param cases - only what has been approved; what rests on cards that the deck no longer holds is left out
 */
export function mapOf(deck: Pick<Deck, 'motion' | 'cards'>, cases: readonly MapCase[]): ArgumentMap {
	return {
		motion: deck.motion,
		sides: deck.motion.sides.map((side) => {
			const its = cases.filter((each) => each.side === side.side).map((each) => each.case);
			const claims = its.filter(({ claim }) => claim.trim() !== '').map((each) => claimOf(deck.cards, each));
			return { ...side, groups: groupsOf(deck.cards, claims) };
		})
	};
}

/** Whether nothing has been argued for either side. */
export function isEmptyMap({ sides }: ArgumentMap): boolean {
	return sides.every(({ groups }) => groups.length === 0);
}

function claimOf(cards: readonly Card[], { claim, evidence, answer }: Case): MapClaim {
	const reasons = evidence.flatMap(({ card, reason }) => {
		const found = cardIn(cards, card);
		return found ? [{ card: found, reason: reason.trim() }] : [];
	});
	const counter = cardIn(cards, answer.counter);
	const text = answer.reply.trim();
	const reply =
		counter && text !== ''
			? { counter, text, move: answer.move, backing: cardIn(cards, answer.backing) }
			: null;
	return { text: claim.trim(), reasons, reply };
}

/** The largest group first; those of a size in the order of the deck, and the claims on no card last. */
function groupsOf(cards: readonly Card[], claims: readonly MapClaim[]): MapGroup[] {
	const uses = new Map(cards.map(({ id }) => [id, usesOf(claims, id)]));
	const places = new Map(cards.map(({ id }, place) => [id, place]));
	const byUse = (a: Card, b: Card) =>
		(uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
	const sorted = claims.map((claim) => ({
		...claim,
		reasons: [...claim.reasons].sort((a, b) => byUse(a.card, b.card))
	}));
	const groups = [...cards, null].map((card) => ({
		card,
		claims: sorted.filter(({ reasons }) => (reasons[0]?.card.id ?? null) === (card?.id ?? null)).sort(byText)
	}));
	return groups
		.filter((group) => group.claims.length > 0)
		.sort((a, b) => Number(a.card === null) - Number(b.card === null) || b.claims.length - a.claims.length);
}

function usesOf(claims: readonly MapClaim[], id: string): number {
	return claims.filter(({ reasons }) => reasons.some(({ card }) => card.id === id)).length;
}

/** The same on every machine, and telling nothing of seats. */
function byText(a: MapClaim, b: MapClaim): number {
	if (a.text === b.text) return 0;
	return a.text < b.text ? -1 : 1;
}

function cardIn(cards: readonly Card[], id: string | null): Card | null {
	return cards.find((card) => card.id === id) ?? null;
}
