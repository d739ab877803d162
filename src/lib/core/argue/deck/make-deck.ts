import { chanceFrom, shuffled } from '../../kit/chance';
import { ok, refuse, type Result } from '../../kit/result';
import type { Corpus, Motion } from '../../quotes/corpus';
import { clashesOf } from './clash';
import type { BalanceFigure, Card, Deck } from './deck';
import { bySide } from './measure';
import { cardsIn, poolOf } from './pool';
import { figuresOf, meetsHard } from './rules';
import { evenCards } from './search';

/** Goes up whenever the sides, the prompts or the rules of the argue round are worded anew. */
export const wordingVersion = 1;

/** The most cards for both sides, and the most for neither. */
const mostExtra = 2;

/** What was written for decks of a corpus. */
export type Examples = Pick<Deck, 'exemplars' | 'digest'>;

/** What a deck is made for; the corpus's own motion where none is given. */
export type DeckWish = { seed: number; motion?: Motion } & Examples;

/**
 * A deck that meets every hard rule, as even as a seeded search makes it, and with the cards that exemplars rest on
 * where the rules allow.
 *
 * @returns the deck, or what the nearest deck holds of each rule where none meets the hard ones
 */
export function makeDeck(corpus: Corpus, wish: DeckWish): Result<Deck, BalanceFigure[]> {
	const deck = bestDeck(corpus, wish);
	return meetsHard(deck.balance) ? ok(deck) : refuse(deck.balance);
}

/** As {@link makeDeck}, and the nearest deck where none meets the hard rules: its figures say which it fails. */
export function bestDeck(corpus: Corpus, { seed, motion, exemplars, digest }: DeckWish): Deck {
	const pool = poolOf(corpus, exemplars);
	const own = evenCards(pool, seed);
	const drawn = (cards: readonly Card[]) => shuffled(chanceFrom(seed), cards).slice(0, mostExtra);
	const cards = [...own, ...drawn(pool.both), ...drawn(pool.context)];
	return recounted({
		motion: motion ?? corpus.motion,
		wordingVersion,
		seed,
		cards: inOrderOf(corpus, cards),
		exemplars,
		digest: digest.filter(({ article }) => corpus.articles.some(({ slug }) => slug === article))
	});
}

/** The deck of the project's own articles. */
export function shippedDeck(corpus: Corpus, examples: Examples, seed: number): Deck {
	return bestDeck(corpus, { seed, ...examples });
}

type Counted = 'clashes' | 'offered' | 'balance';

/** A deck with what follows from its cards: clashes, what each side is offered, which exemplars fit, its figures. */
export function recounted(deck: Omit<Deck, Counted> & Partial<Deck>): Deck {
	const { cards } = deck;
	const clashes = clashesOf(cards);
	const isHere = (id: string) => cards.some((card) => card.id === id);
	return {
		...deck,
		offered: bySide((side) => cards.filter(({ reach }) => reach[side] > 0).map(({ id }) => id)),
		clashes,
		exemplars: deck.exemplars.filter((exemplar) => cardsIn(exemplar).every(isHere)),
		balance: figuresOf({ cards, clashes })
	};
}

function inOrderOf({ quotes }: Corpus, cards: readonly Card[]): Card[] {
	return quotes.flatMap(({ id }) => cards.find((card) => card.id === id) ?? []);
}
