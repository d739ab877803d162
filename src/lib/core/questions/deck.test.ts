import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import {
	ada,
	bensQuote,
	cleo,
	cleosQuote,
	dov,
	dovsQuote,
	ferryRow,
	smallCorpus,
	valueOf
} from '$lib/core/quotes/fixtures';
import type { Quote } from '$lib/core/quotes/quote';
import { readCorpus } from '$lib/server/corpus/read';
import { articleOf, deckOf, speakerOf, type Deck } from './deck';
import { drawSideOptions, makeChoice } from './make';
import { questionKinds, type ChoiceQuestion } from './question';

const corpus = valueOf(readCorpus('corpus'));
const deck = deckOf(corpus);

/** Every question with one right option that a deck's cards make. */
function choicesOf(deck: Deck): ChoiceQuestion[] {
	const chance = chanceFrom(1);
	const sideOptions = drawSideOptions(chance, deck.motion);
	return questionKinds
		.flatMap((kind) => deck.cards[kind])
		.filter((card) => card.kind !== 'match-up')
		.map((card) => makeChoice(chance, deck, card, sideOptions))
		.filter((question) => question !== null);
}

test('the corpus makes at least 120 distinct questions, of every kind, not counting match-ups', () => {
	const ids = [...new Set(choicesOf(deck).map(({ id }) => id))];
	expect(ids.length).toBeGreaterThanOrEqual(120);
	const kinds = new Set(ids.map((id) => id.split(':')[0]));
	expect([...kinds]).toEqual(questionKinds.filter((kind) => kind !== 'match-up'));
});

test('every card of the corpus makes a question, and every card another one', () => {
	const cards = questionKinds.filter((kind) => kind !== 'match-up').flatMap((kind) => deck.cards[kind]);
	expect(new Set(choicesOf(deck).map(({ id }) => id)).size).toBe(cards.length);
});

test('a quote has a card for who said it, which side, match-up and each of its telling phrases', () => {
	const phrases = [
		{ text: 'Patrols and a ferry', shape: 'plural' as const },
		{ text: 'lock and key', shape: 'noun' as const }
	];
	const asked = { ...dovsQuote, tellingPhrases: phrases };
	const { cards } = deckOf({ ...smallCorpus, quotes: [asked] });
	expect(questionKinds.map((kind) => cards[kind].length)).toEqual([1, 1, 2, 6, 1]);
	expect(cards['finish-the-quote'].map((card) => 'phrase' in card && card.phrase)).toEqual(phrases);
});

test("who's who asks about every role of a person with a name, and never about a body", () => {
	const { cards } = deckOf(smallCorpus);
	expect(cards['whos-who'].map((card) => [speakerOf(card).id, articleOf(card)])).toEqual([
		['ada-quill', 'quay-talks-2030'],
		['ben-tarrow', 'quay-talks-2030'],
		['cleo-marsh', 'quay-talks-2030'],
		['cleo-marsh', 'ferry-row'],
		['dov-ellery', 'ferry-row'],
		['edda-finch', 'ferry-row']
	]);
});

test('a quote is dealt with its speaker and with the side that it counts for', () => {
	const { quotes } = deckOf({ ...smallCorpus, quotes: [dovsQuote, cleosQuote, bensQuote] });
	expect(quotes.map(({ speaker, side }) => [speaker.id, side])).toEqual([
		['dov-ellery', null],
		['cleo-marsh', 'routes'],
		['ben-tarrow', 'routes']
	]);
});

test('a card of a quote belongs to the article and the speaker of the quote', () => {
	const [card] = deckOf({ ...smallCorpus, quotes: [cleosQuote] }).cards['match-up'];
	expect(card && [articleOf(card), speakerOf(card)]).toEqual(['ferry-row', cleo]);
});

test('articles are found by slug', () => {
	expect(deckOf(smallCorpus).articles.get('ferry-row')).toBe(ferryRow);
});

test('phrases of a quote that may not be asked about stand in nobody else’s gap', () => {
	const rivalsOf = (quote: Quote) =>
		deckOf({ ...smallCorpus, quotes: [dovsQuote, quote] }).cards['finish-the-quote'].flatMap((card) =>
			card.kind === 'finish-the-quote' ? card.rivals.map(({ item }) => item) : []
		);
	expect(rivalsOf(bensQuote)).toContain('empty those boats');
	expect(rivalsOf({ ...bensQuote, isReviewed: false })).toEqual([]);
});

test("who's who never asks for a role where the article's words for it don't say whose it is", () => {
	const [role] = ada.roles;
	const nameless = {
		...ada,
		roles: [{ article: '', role: '', organisation: null, ...role, start: 0, end: 8 }]
	};
	const { cards } = deckOf({ ...smallCorpus, speakers: [nameless, dov] });
	expect(cards['whos-who'].map((card) => speakerOf(card).id)).toEqual(['dov-ellery']);
});

test('a quote in which one speaks for several is asked about, but never for its speaker', () => {
	const { cards } = deckOf({ ...smallCorpus, quotes: [{ ...dovsQuote, traps: ['joint'] }] });
	expect(questionKinds.map((kind) => cards[kind].length)).toEqual([0, 1, 1, 6, 0]);
});
