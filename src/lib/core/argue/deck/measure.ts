import type { Side } from '../../quotes/codebook';
import { isOwnOf } from './card';
import type { Card, Clash } from './deck';
import { countsOf, gradeOf, type TextCounts } from './reading';
import { isUnfit } from './unfit';

/** What the rules look at of a card's text: counted once, however many decks hold the card. */
export type ReadText = TextCounts & { isUnfit: boolean };

/** What the rules look at of a deck. */
export type Measured = {
	/** The cards that each side has for itself. */
	own: Record<Side, Card[]>;
	cards: readonly Card[];
	/** The ids of the cards that each card clashes with, here or not. */
	partners: Partners;
	ids: ReadonlySet<string>;
	readOf: (card: Card) => ReadText;
};

export type Partners = ReadonlyMap<string, readonly string[]>;

/** Sorts cards by side. */
export function measured(
	cards: readonly Card[],
	{ partners, readOf }: Pick<Measured, 'partners' | 'readOf'>
): Measured {
	return {
		own: bySide((side) => cards.filter((card) => isOwnOf(card, side))),
		cards,
		partners,
		ids: new Set(cards.map(({ id }) => id)),
		readOf
	};
}

/** For each card the others that it clashes with. */
export function partnersIn(clashes: readonly Clash[]): Partners {
	const partners = new Map<string, string[]>();
	const add = (id: string, other: string) => partners.set(id, [...(partners.get(id) ?? []), other]);
	for (const { cards } of clashes) {
		add(cards[0], cards[1]);
		add(cards[1], cards[0]);
	}
	return partners;
}

/** Whether another card that is here clashes with it. */
export function isAnswered({ partners, ids }: Measured, { id }: Card): boolean {
	return (partners.get(id) ?? []).some((other) => ids.has(other));
}

/** What the rules look at of one card's text. */
export function readCard({ text }: Card): ReadText {
	return { ...countsOf(text), isUnfit: isUnfit(text) };
}

/** One figure for each side. */
export function bySide<T>(of: (side: Side) => T): Record<Side, T> {
	return { enforcement: of('enforcement'), routes: of('routes') };
}

/** For each side the sum of something over its cards. */
export function sumOf({ own }: Measured, of: (card: Card, side: Side) => number): Record<Side, number> {
	return bySide((side) => own[side].reduce((sum, card) => sum + of(card, side), 0));
}

/** For each side its mean over the cards; 0 without cards. */
export function meanOf(deck: Measured, of: (card: Card) => number): Record<Side, number> {
	const sums = sumOf(deck, of);
	return bySide((side) => sums[side] / Math.max(1, deck.own[side].length));
}

/** For each side how many different values there are; null is none. */
export function kindsOf({ own }: Measured, of: (card: Card) => string | null): Record<Side, number> {
	return bySide((side) => {
		const values = new Set(own[side].map(of));
		return values.size - Number(values.has(null));
	});
}

/** For each side the share of the value that most of its cards have, 0 to 1. */
export function topShareOf({ own }: Measured, of: (card: Card) => string): Record<Side, number> {
	return bySide((side) => Math.max(0, ...sharesOf(own[side], of).values()));
}

/**
 * The total variation between the sides: the share of one side's cards that would have to change for both to be
 * made up alike.
 *
 * @returns 0 (alike) to 1 (nothing in common)
 */
export function variationOf({ own }: Measured, of: (card: Card) => string): number {
	const [one, other] = [sharesOf(own.enforcement, of), sharesOf(own.routes, of)];
	const values = [...new Set([...one.keys(), ...other.keys()])].sort();
	return (
		values.reduce((sum, value) => sum + Math.abs((one.get(value) ?? 0) - (other.get(value) ?? 0)), 0) / 2
	);
}

/**
 * How many cards a side has from articles that give the other side none, where all cards come from one outlet.
 * Articles whose outlet nobody knows count as an outlet each.
 */
export function fromOneOutletOnly({ own }: Measured): number {
	const cards = [...own.enforcement, ...own.routes];
	const outlet = cards[0] && outletOf(cards[0]);
	if (cards.some((card) => outletOf(card) !== outlet)) return 0;
	const isIn = (side: Side, slug: string) => own[side].some(({ article }) => article.slug === slug);
	return cards.filter(({ article: { slug } }) => !isIn('enforcement', slug) || !isIn('routes', slug)).length;
}

/** Who brought out a card's article; the article itself where nobody knows. */
export function outletOf({ article }: Card): string {
	return article.outlet ?? `article ${article.slug}`;
}

/** The reading grade of each side's cards, taken together. */
export function gradesOf({ own, readOf }: Measured): Record<Side, number> {
	return bySide((side) => gradeOf(own[side].map(readOf)));
}

function sharesOf(cards: readonly Card[], of: (card: Card) => string): Map<string, number> {
	const shares = new Map<string, number>();
	for (const card of cards) shares.set(of(card), (shares.get(of(card)) ?? 0) + 1 / cards.length);
	return shares;
}
