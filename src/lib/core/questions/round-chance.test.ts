import { expect, test } from 'vitest';
import { chanceFrom, drawBelow, maxSeed } from '$lib/core/kit/chance';
import { valueOf } from '$lib/core/quotes/fixtures';
import { readCorpus } from '$lib/server/corpus/read';
import { deckOf } from './deck';
import { questionKinds, type ChoiceQuestion } from './question';
import { makeRound } from './round';

const deck = deckOf(valueOf(readCorpus('corpus')));

/** Pearson's chi-square stays below this in 999 of 1,000 fair samples, by the number of outcomes. */
const criticalOf = { 4: 16.266, 6: 20.515 };

// The seeds are themselves drawn, from a fixed seed: neighbouring ones would spread the keys too evenly.
const seeds = chanceFrom(2018);
const rounds = Array.from({ length: 3000 }, () =>
	makeRound(deck, {
		seed: drawBelow(seeds, maxSeed),
		count: 10,
		kinds: [...questionKinds],
		articles: [...deck.articles.keys()]
	})
);
const questions = rounds.flatMap((round) => round.questions);
const choices = questions.filter((question): question is ChoiceQuestion => question.kind !== 'match-up');

// The answers of which side keep their places for a round, so that a round counts once.
const sideOptions = rounds.flatMap((round) => {
	const first = round.questions.find(({ kind }) => kind === 'which-side');
	return first ? [first.options.map(({ text }) => text)] : [];
});
const firstSideChoices = rounds.flatMap((round) => {
	return round.questions.filter(({ kind }) => kind === 'which-side').slice(0, 1) as ChoiceQuestion[];
});
const others = choices.filter(({ kind }) => kind !== 'which-side');

/** Pearson's statistic for outcomes that should all come up equally often. */
function chiSquare(drawn: readonly (number | string)[], outcomes: number): number {
	const counts = new Map<number | string, number>();
	for (const each of drawn) counts.set(each, (counts.get(each) ?? 0) + 1);
	const expected = drawn.length / outcomes;
	const missing = (outcomes - counts.size) * expected;
	return [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, missing);
}

test('over 3,000 rounds the right option stands in each of the four places equally often', () => {
	const places = [...others, ...firstSideChoices].map(({ key }) => key);
	expect(places.length).toBeGreaterThan(20_000);
	expect(chiSquare(places, 4)).toBeLessThan(criticalOf[4]);
});

test.each(['who-said-it', 'finish-the-quote', 'whos-who'] as const)(
	'over 3,000 rounds the right option of %s stands in each place equally often',
	(kind) => {
		const places = others.filter((question) => question.kind === kind).map(({ key }) => key);
		expect(places.length).toBeGreaterThan(5000);
		expect(chiSquare(places, 4)).toBeLessThan(criticalOf[4]);
	}
);

test.each(['Border enforcement', 'Safe legal routes', 'Both', 'Neither'])(
	'over 3,000 rounds the answer %s of which side stands in each place equally often',
	(answer) => {
		const places = sideOptions.map((options) => options.indexOf(answer));
		expect(places.length).toBeGreaterThan(2500);
		expect(chiSquare(places, 4)).toBeLessThan(criticalOf[4]);
	}
);

test('over 3,000 rounds the pairs of a match-up of three stand in each order equally often', () => {
	const orders = questions.flatMap(({ key }) =>
		typeof key !== 'number' && key.length === 3 ? [key.join()] : []
	);
	expect(orders.length).toBeGreaterThan(1000);
	expect(chiSquare(orders, 6)).toBeLessThan(criticalOf[6]);
});
