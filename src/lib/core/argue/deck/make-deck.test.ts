import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sides } from '../../quotes/codebook';
import type { Corpus } from '../../quotes/corpus';
import { clashOf } from './clash';
import { opposite, type Card, type Deck } from './deck';
import { corpusFrom, mirroredCorpus, mirroredDeck } from './fixtures';
import { bestDeck, makeDeck, recounted } from './make-deck';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const nothing = { exemplars: [], digest: [] };

const anyCorpus = fc
	.record({ seed: seeds, count: fc.integer({ min: 0, max: 50 }) })
	.map(({ seed, count }) => corpusFrom(seed, count));
const runs = { numRuns: 20 };

test('every deck that is called balanced is', () => {
	let accepted = 0;
	fc.assert(
		fc.property(anyCorpus, seeds, (corpus, seed) => {
			const made = makeDeck(corpus, { seed, ...nothing });
			if (!made.ok) return;
			accepted++;
			expectBalanced(made.value, corpus);
		}),
		runs
	);
	expect(accepted).toBeGreaterThan(3);
});

test('the mirrored corpus gives the mirrored deck', () => {
	fc.assert(
		fc.property(anyCorpus, seeds, (corpus, seed) => {
			const deck = bestDeck(corpus, { seed, ...nothing });
			expect(bestDeck(mirroredCorpus(corpus), { seed, ...nothing })).toEqual(mirroredDeck(deck));
		}),
		runs
	);
});

test('the same seed gives the same deck', () => {
	fc.assert(
		fc.property(anyCorpus, seeds, (corpus, seed) => {
			const wish = { seed, ...nothing };
			expect(bestDeck(corpus, wish)).toEqual(bestDeck(structuredClone(corpus), wish));
		}),
		{ numRuns: 10 }
	);
});

test('where no deck is balanced, the figures say why, and the nearest deck still has cards', () => {
	const corpus = oneSided();
	const made = makeDeck(corpus, { seed: 1, ...nothing });
	expect(
		made.ok ? [] : made.error.filter(({ isHard, isMet }) => isHard && !isMet).map(({ rule }) => rule)
	).toEqual(expect.arrayContaining(['direct', 'cards']));
	const deck = bestDeck(corpus, { seed: 1, ...nothing });
	expect(deck.offered.enforcement.length).toBeGreaterThanOrEqual(4);
	expect(deck.offered.routes).toEqual([]);
});

test('a corpus without quotes gives a deck without cards', () => {
	const deck = bestDeck({ ...oneSided(), quotes: [] }, { seed: 1, ...nothing });
	expect(deck.cards).toEqual([]);
	expect(deck.balance.some(({ isHard, isMet }) => isHard && !isMet)).toBe(true);
});

test('a deck that loses a card loses what rests on it, and gets it back with the card', () => {
	const corpus = corpusFrom(1, 60);
	const deck = bestDeck(corpus, { seed: 3, ...nothing });
	const [first] = deck.cards;
	if (!first) throw new Error('no card');
	const without = recounted({ ...deck, cards: deck.cards.slice(1) });
	expect(without.clashes.flatMap(({ cards }) => cards)).not.toContain(first.id);
	expect([...without.offered.enforcement, ...without.offered.routes]).not.toContain(first.id);
	expect(without.balance.some(({ isHard, isMet }) => isHard && !isMet)).toBe(true);
	expect(recounted({ ...without, cards: deck.cards })).toEqual(deck);
});

/** The hard rules, counted another way than the deck counts them. */
function expectBalanced(deck: Deck, corpus: Corpus): void {
	const own = sides.map((side) =>
		deck.cards.filter(({ reach }) => reach[side] > 0 && reach[side] !== reach[opposite(side)])
	);
	for (const reach of [1, 2] as const) {
		const counts = sides.map((side, at) => own[at]?.filter((card) => card.reach[side] === reach).length);
		expect(counts[0]).toBe(counts[1]);
		if (reach === 2) expect(counts[0]).toBeGreaterThanOrEqual(2);
	}
	for (const [at, side] of sides.entries()) {
		const cards = own[at] ?? [];
		expect(cards.length).toBeGreaterThanOrEqual(4);
		expect(cards.length).toBeLessThanOrEqual(6);
		expect(valuesOf(cards, ({ speaker }) => speaker.id)).toBeGreaterThanOrEqual(3);
		expect(valuesOf(cards, ({ speaker }) => speaker.kind)).toBeGreaterThanOrEqual(2);
		expect(valuesOf(cards, ({ ground }) => String(ground))).toBeGreaterThanOrEqual(2);
		for (const card of cards) {
			const theirs = cards.filter(({ speaker }) => speaker.id === card.speaker.id);
			expect(theirs.length).toBeLessThanOrEqual(0.4 * cards.length + 1e-9);
			const opposing = own[1 - at] ?? [];
			expect(opposing.some(({ id }) => clashOf(deck, card.id, id) > 0)).toBe(true);
			expect(deck.offered[side]).toContain(card.id);
		}
	}
	for (const { id, article, text, start, end } of deck.cards) {
		const stored = corpus.articles.find(({ slug }) => slug === article.slug);
		expect(stored?.text.slice(start, end)).toBe(text);
		expect(article.date).not.toBeNull();
		expect(deck.cards.filter((card) => card.id === id)).toHaveLength(1);
	}
}

function valuesOf(cards: readonly Card[], of: (card: Card) => string): number {
	return new Set(cards.map(of)).size;
}

/** Quotes that all help one side. */
function oneSided(): Corpus {
	const corpus = corpusFrom(1, 60);
	const quotes = corpus.quotes.filter(
		({ tags }) => tags !== null && tags.settled.enforcement > 0 && tags.settled.routes === 0
	);
	return { ...corpus, quotes };
}
