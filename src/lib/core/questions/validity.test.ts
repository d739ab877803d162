import { expect, test } from 'vitest';
import {
	tagsOf,
	adasQuote,
	bensQuote,
	eddasQuote,
	jointQuote,
	pilotsQuote,
	smallCorpus
} from '$lib/core/quotes/fixtures';
import { codersAgree, labels, type Coding } from '$lib/core/quotes/codebook';
import type { Quote } from '$lib/core/quotes/quote';
import { deckOf } from './deck';
import { questionKinds } from './question';
import { isAskable, isSideAskable } from './validity';

const speakers = new Map(smallCorpus.speakers.map((speaker) => [speaker.id, speaker]));

test('a reviewed quote of enough words from one named speaker may be asked about', () => {
	expect(isAskable(adasQuote, speakers)).toBe(true);
});

test.each<[string, Quote]>([
	['that nobody has reviewed', { ...adasQuote, isReviewed: false }],
	['that is a term', { ...adasQuote, kind: 'term' }],
	['that two are credited with', jointQuote],
	['that nobody is credited with', { ...adasQuote, speakers: [] }],
	['whose speaker is not in the corpus', { ...adasQuote, speakers: ['nobody'] }],
	['whose speaker has no name', pilotsQuote],
	['of four words', { ...adasQuote, text: 'Turn the smugglers back.' }],
	['that names its speaker', { ...adasQuote, text: 'If Ada Quill says so it is so.' }],
	['that names its speaker by the last name', { ...adasQuote, text: 'They call me Quill the Unready here.' }],
	['that names its speaker by an alias', { ...adasQuote, text: 'I am the Harbour Secretary of this town.' }]
])('a quote %s is never asked about', (_, quote) => {
	expect(isAskable(quote, speakers)).toBe(false);
	const { quotes, cards } = deckOf({ ...smallCorpus, quotes: [quote] });
	const kinds = questionKinds.filter((kind) => kind !== 'whos-who');
	expect([...quotes, ...kinds.flatMap((kind) => cards[kind])]).toEqual([]);
});

test('a quote of exactly five words may be asked about', () => {
	expect(isAskable({ ...adasQuote, text: 'We turn the smugglers back.' }, speakers)).toBe(true);
});

test('a quote may name anybody but its speaker', () => {
	expect(isAskable({ ...adasQuote, text: 'Ben Tarrow and I agree on this.' }, speakers)).toBe(true);
});

test('which side may be asked for every label except OTHER', () => {
	const askable = labels.filter((label) => isSideAskable({ ...adasQuote, tags: tagsOf(label) }));
	expect(askable).toEqual(labels.filter((label) => label !== 'OTHER'));
});

test('which side is never asked for a quote without tags', () => {
	expect(isSideAskable({ ...adasQuote, tags: null })).toBe(false);
});

test('which side is never asked where a fair-minded teacher could dispute the label', () => {
	const tags = { ...tagsOf('ENF'), disputable: 'It could be said for either side.' };
	expect(isSideAskable({ ...adasQuote, tags })).toBe(false);
});

test.each<[string, Partial<Coding>]>([
	['the reach for enforcement', { enforcement: 1 }],
	['the reach for routes', { routes: 1 }],
	['the label', { label: 'SHARED' }]
])('which side is never asked where the coders differ in %s', (_, change) => {
	const tags = tagsOf('ENF');
	for (const differing of [
		{ ...tags, first: { ...tags.first, ...change } },
		{ ...tags, second: { ...tags.first, ...change } }
	]) {
		expect(codersAgree(differing)).toBe(false);
		expect(isSideAskable({ ...adasQuote, tags: differing })).toBe(false);
	}
});

test('one coder alone agrees with itself, so its quotes may be asked about', () => {
	const tags = { ...tagsOf('ENF'), second: null };
	expect(codersAgree(tags)).toBe(true);
	expect(isSideAskable({ ...adasQuote, tags })).toBe(true);
});

test('a quote whose side may not be asked is still asked about otherwise', () => {
	const quotes = [bensQuote, { ...eddasQuote, tags: tagsOf('OTHER') }];
	const { cards } = deckOf({ ...smallCorpus, quotes });
	expect(cards['which-side'].map((card) => card.kind === 'which-side' && card.asked.quote.id)).toEqual([
		bensQuote.id
	]);
	expect(cards['who-said-it']).toHaveLength(2);
});
