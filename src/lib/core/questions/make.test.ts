import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import { labels, type Label } from '$lib/core/quotes/codebook';
import {
	ada,
	adasQuote,
	bensQuote,
	cleo,
	cleosQuote,
	dov,
	dovsQuote,
	ferryRow,
	quayTalks,
	smallCorpus,
	tagsOf
} from '$lib/core/quotes/fixtures';
import type { Corpus } from '$lib/core/quotes/corpus';
import type { Quote } from '$lib/core/quotes/quote';
import { deckOf, type ChoiceCard } from './deck';
import { drawSideOptions, makeChoice, makeMatchUp } from './make';
import type { QuestionKind } from './question';

const sideOptions = drawSideOptions(chanceFrom(1), smallCorpus.motion);

/** The question of a kind that a corpus makes from one of its quotes or people. */
function madeFrom(kind: QuestionKind, isIt: (card: ChoiceCard) => boolean, corpus: Corpus = smallCorpus) {
	const deck = deckOf(corpus);
	const card = deck.cards[kind].filter((each) => each.kind !== 'match-up').find(isIt);
	if (!card) throw new Error(`no card for ${kind}`);
	return makeChoice(chanceFrom(1), deck, card, sideOptions);
}

const asks =
	({ id }: Quote) =>
	(card: ChoiceCard) =>
		card.kind !== 'whos-who' && card.asked.quote.id === id;

const withQuotes = (...quotes: Quote[]): Corpus => ({ ...smallCorpus, quotes });

test('who said it shows the whole quote and has its speaker, with the role then, as the right option', () => {
	const question = madeFrom('who-said-it', asks(cleosQuote));
	expect(question).toMatchObject({
		id: `who-said-it:${cleosQuote.id}`,
		kind: 'who-said-it',
		stem: 'The minister counts boats and forgets who is drowning.',
		source: { article: 'ferry-row', quote: cleosQuote.id, start: cleosQuote.start, end: cleosQuote.end },
		speaker: 'cleo-marsh'
	});
	expect(question?.options[question.key]).toEqual({
		text: 'Cleo Marsh',
		detail: 'Shadow Harbour Secretary',
		side: null
	});
});

test('a speaker whom the article gives no role is shown with another one and its year', () => {
	const question = madeFrom('who-said-it', asks(dovsQuote), {
		...smallCorpus,
		speakers: [ada, cleo, dov, { ...ada, id: 'ben-tarrow', name: 'Ben Tarrow', roles: [] }]
	});
	expect(question?.options.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
		{ text: 'Ada Quill', detail: 'Harbour Secretary (2030)', side: null },
		{ text: 'Ben Tarrow', detail: null, side: null },
		{ text: 'Cleo Marsh', detail: 'Shadow Harbour Secretary', side: null },
		{ text: 'Dov Ellery', detail: 'Former harbour master', side: null }
	]);
});

test('a role from an article that nobody can date stands without a year', () => {
	const question = madeFrom('who-said-it', asks(bensQuote), {
		...smallCorpus,
		speakers: smallCorpus.speakers.filter(({ id }) => id !== 'harbour-office' && id !== 'edda-finch')
	});
	expect(question?.options).toContainEqual({
		text: 'Dov Ellery',
		detail: 'Former harbour master',
		side: null
	});
});

test.each<[Label, string]>([
	['ENF', 'Patrols'],
	['LEANS ENF', 'Patrols'],
	['LEG', 'Ferries'],
	['LEANS LEG', 'Ferries'],
	['BOTH', 'Both'],
	['SHARED', 'Both'],
	['CONTEXT', 'Neither']
])('which side takes a quote labelled %s as helping: %s', (label, answer) => {
	const quote = { ...adasQuote, tags: tagsOf(label) };
	const question = madeFrom('which-side', asks(quote), withQuotes(quote));
	expect(question?.options[question.key]?.text).toBe(answer);
});

test('which side offers each side with its line, both and neither, in the order that the round drew', () => {
	const question = madeFrom('which-side', asks(adasQuote));
	expect(question?.options).toEqual(sideOptions.map(({ option }) => option));
	expect(question?.options.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
		{ text: 'Both', detail: 'It helps both sides.', side: null },
		{ text: 'Ferries', detail: 'A safe way across.', side: 'routes' },
		{ text: 'Neither', detail: 'It helps neither side.', side: null },
		{ text: 'Patrols', detail: 'More boats on the bar.', side: 'enforcement' }
	]);
});

test('which side can’t be made of a quote that takes a stance on something else or has no tags', () => {
	const deck = deckOf(smallCorpus);
	for (const tags of [tagsOf('OTHER'), null]) {
		const asked = { quote: { ...adasQuote, tags }, speaker: ada, side: null };
		expect(makeChoice(chanceFrom(1), deck, { kind: 'which-side', asked }, sideOptions)).toBeNull();
	}
});

test('which side is made of every label but OTHER', () => {
	const deck = deckOf(smallCorpus);
	const made = labels.filter((label) => {
		const asked = { quote: { ...adasQuote, tags: tagsOf(label) }, speaker: ada, side: null };
		return makeChoice(chanceFrom(1), deck, { kind: 'which-side', asked }, sideOptions) !== null;
	});
	expect(made).toEqual(labels.filter((label) => label !== 'OTHER'));
});

test('finish the quote leaves its phrase out and has it as the right option', () => {
	const question = madeFrom('finish-the-quote', asks(adasQuote));
	expect(question).toMatchObject({
		id: `finish-the-quote:${adasQuote.id}:31`,
		stem: 'Two more boats on the bar will _____.',
		speaker: 'ada-quill'
	});
	expect(question?.options[question.key]).toEqual({
		text: 'turn the smugglers back',
		detail: null,
		side: null
	});
});

test("who's who asks for the role in one article and shows where it stands", () => {
	const question = madeFrom(
		'whos-who',
		(card) => card.kind === 'whos-who' && card.role.role === 'MP for Northmouth'
	);
	const [role] = cleo.roles;
	expect(question).toMatchObject({
		id: 'whos-who:cleo-marsh:quay-talks-2030',
		stem: 'Cleo Marsh',
		source: { article: quayTalks.slug, quote: null, start: role?.start, end: role?.end },
		speaker: 'cleo-marsh'
	});
	expect(question?.options[question.key]?.text).toBe('MP for Northmouth');
});

test('a question with fewer than three wrong options is not made', () => {
	const three = { ...smallCorpus, speakers: [ada, cleo, dov] };
	expect(madeFrom('who-said-it', asks(cleosQuote), three)).toBeNull();
	expect(madeFrom('whos-who', (card) => card.kind === 'whos-who', three)).toBeNull();
	const quotes = withQuotes(adasQuote, bensQuote, dovsQuote);
	expect(madeFrom('finish-the-quote', asks(adasQuote), quotes)).toBeNull();
});

test('a match-up pairs every quote with its own speaker', () => {
	const deck = deckOf(smallCorpus);
	const asked = [adasQuote, bensQuote, dovsQuote].map((quote) => {
		const found = deck.quotes.find((each) => each.quote.id === quote.id);
		if (!found) throw new Error(`${quote.id} is not in the deck`);
		return found;
	});
	const question = makeMatchUp(chanceFrom(3), deck, asked);
	expect(
		question.stem.map((stem, i) => [stem, question.options[question.key[i] ?? -1]?.text]).sort()
	).toEqual([
		[bensQuote.text, 'Ben Tarrow'],
		[dovsQuote.text, 'Dov Ellery'],
		[adasQuote.text, 'Ada Quill']
	]);
	expect(question.sources.map(({ quote }) => quote)).toEqual(
		question.stem.map((stem) => asked.find(({ quote }) => quote.text === stem)?.quote.id)
	);
	expect(question.speakers).toEqual(
		question.stem.map((stem) => asked.find(({ quote }) => quote.text === stem)?.speaker.id)
	);
	expect(question.options).toContainEqual({
		text: 'Dov Ellery',
		detail: 'Former harbour master',
		side: null
	});
});

test('a match-up of the same quotes has the same id, in whatever order they come', () => {
	const deck = deckOf(smallCorpus);
	const ids = [1, 2, 3, 4].map((seed) => makeMatchUp(chanceFrom(seed), deck, deck.quotes.slice(0, 3)).id);
	expect(new Set(ids).size).toBe(1);
	expect(makeMatchUp(chanceFrom(1), deck, deck.quotes.slice(1, 4)).id).not.toBe(ids[0]);
});

test('the source of a question says where its words stand', () => {
	const { source } = madeFrom('finish-the-quote', asks(dovsQuote)) ?? {};
	expect(ferryRow.text.slice(source?.start, source?.end)).toBe(dovsQuote.text);
});

test('a question may have three options where its maker allows it, never two', () => {
	const few = (speakers: Corpus['speakers']) => ({ ...smallCorpus, speakers });
	const madeOf = (corpus: Corpus, fewestWrong?: number) => {
		const deck = deckOf(corpus, fewestWrong);
		const card = deck.cards['who-said-it'].find((each) => each.kind !== 'match-up' && asks(dovsQuote)(each));
		return card && card.kind !== 'match-up' ? makeChoice(chanceFrom(1), deck, card, sideOptions) : undefined;
	};
	expect(madeOf(few([ada, cleo, dov]))).toBeNull();
	expect(madeOf(few([ada, cleo, dov]), 2)?.options).toHaveLength(3);
	expect(madeOf(few([ada, dov]), 2)).toBeNull();
});
