import { expect, test } from 'vitest';
import { ada, smallCorpus } from '$lib/core/quotes/fixtures';
import { deckOf } from '$lib/core/questions/deck';
import type { Coding } from '$lib/core/quotes/codebook';
import { harbourArticle, harbourMotion, harbourSteps } from './fixtures';
import { articleOf, isOwnId, titleOf, type OwnArticle } from './own-article';
import { corpusOfOwn, withOwn } from './own-corpus';

const checked: OwnArticle = { ...harbourArticle, actions: harbourSteps };
const second: OwnArticle = { ...checked, id: 'own-zzzz2345678abcde', title: 'The same again' };
const coding: Coding = {
	enforcement: 2,
	routes: 0,
	label: 'ENF',
	ground: 'control',
	emotive: false,
	strength: 2
};
const idOf = (id: string) => `${harbourArticle.id}-${id}`;

test('an article that nobody has checked gives no quote and no speaker', () => {
	const corpus = corpusOfOwn([harbourArticle], harbourMotion);
	expect(corpus).toMatchObject({ quotes: [], speakers: [], motion: harbourMotion });
	expect(corpus.articles).toHaveLength(1);
});

test('what a person said is right is in the corpus as reviewed, what is no quote is not', () => {
	const { quotes } = corpusOfOwn([checked], harbourMotion);
	expect(quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map(idOf));
	expect(quotes.every(({ isReviewed, article }) => isReviewed && article === checked.id)).toBe(true);
	expect(quotes[3]?.speakers).toEqual([idOf('s1')]);
});

test('speakers keep their roles with the words that give them, and only those who are quoted are in it', () => {
	const { speakers } = corpusOfOwn([checked], harbourMotion);
	expect(speakers.map(({ id }) => id)).toEqual(['s1', 's2', 's5'].map(idOf));
	const [role] = speakers[0]?.roles ?? [];
	expect(role?.role).toBe('Harbour Secretary');
	expect(harbourArticle.text.slice(role?.start, role?.end)).toBe('Ada Quill, the Harbour Secretary');
});

test('tags of a teacher stand alone and are asked about', () => {
	const actions = [
		...harbourSteps,
		{ type: 'tagged' as const, quote: 'q1', coding, reason: 'measure' as const }
	];
	const corpus = corpusOfOwn([{ ...checked, actions }], harbourMotion);
	expect(corpus.quotes[0]?.tags).toEqual({
		settled: coding,
		first: coding,
		second: null,
		reason: 'measure',
		disputable: null
	});
	expect(deckOf(corpus).cards['which-side']).toHaveLength(1);
});

test('somebody with the same full name in two own articles is one speaker with both roles', () => {
	const { speakers, quotes } = corpusOfOwn([checked, second], harbourMotion);
	const adas = speakers.filter(({ name }) => name === 'Ada Quill');
	expect(adas).toHaveLength(1);
	expect(adas[0]?.roles.map(({ article }) => article)).toEqual([checked.id, second.id]);
	expect(quotes.filter(({ article }) => article === second.id)[0]?.speakers).toEqual([idOf('s1')]);
});

test('somebody without a name is not the same as in another article', () => {
	const { speakers } = corpusOfOwn([checked, second], harbourMotion);
	expect(speakers.filter(({ isNamed }) => !isNamed).map(({ id }) => id)).toEqual([
		idOf('s5'),
		`${second.id}-s5`
	]);
});

test('somebody whom the project knows by the same full name is that speaker', () => {
	const { speakers, quotes } = withOwn(smallCorpus, [checked]);
	expect(speakers.filter(({ name }) => name === 'Ada Quill')).toHaveLength(1);
	expect(quotes.at(-7)?.speakers).toEqual([ada.id]);
	expect(speakers.find(({ id }) => id === ada.id)?.roles).toHaveLength(ada.roles.length + 1);
});

test('what a speaker is falls back to something where nobody says', () => {
	const named = { type: 'credited' as const, quote: 'q7', credit: { name: 'Fay Lorne' }, isForAll: false };
	const [, , fay] = corpusOfOwn([{ ...checked, actions: [...harbourSteps, named] }], harbourMotion).speakers;
	expect(fay).toMatchObject({ name: 'Fay Lorne', kind: 'resident', roles: [] });
	const described = {
		type: 'speaker-described' as const,
		speaker: 'n1',
		name: 'Fay Lorne',
		role: 'Reporter',
		kind: null,
		isBody: false
	};
	const actions = [...harbourSteps, named, described];
	expect(corpusOfOwn([{ ...checked, actions }], harbourMotion).speakers[2]).toMatchObject({
		kind: 'expert',
		roles: [{ role: 'Reporter', start: 0, end: 0 }]
	});
});

test('a role that stands nowhere in the article is never asked about', () => {
	const described = {
		type: 'speaker-described' as const,
		speaker: 's1',
		name: 'Ada Quill',
		role: 'Mayor',
		kind: null,
		isBody: false
	};
	const before = deckOf(corpusOfOwn([checked], harbourMotion)).cards['whos-who'];
	const after = deckOf(corpusOfOwn([{ ...checked, actions: [...harbourSteps, described] }], harbourMotion));
	expect(after.cards['whos-who']).toHaveLength(before.length - 1);
});

test('an own article without a title is called by how its text begins', () => {
	expect(titleOf({ title: null, text: '\n  Ferry row \nMore', furniture: [] })).toBe('Ferry row');
	expect(titleOf({ title: null, text: 'word '.repeat(40), furniture: [] })).toBe(
		`${'word '.repeat(16).trim()} …`
	);
	const stamped = {
		title: null,
		text: '4 June 2031\nFerry row',
		furniture: [{ start: 0, end: 11, what: 'date stamp' }]
	};
	expect(titleOf(stamped)).toBe('Ferry row');
	expect(articleOf({ ...checked, title: null }).titleBasis).toBe('project');
});

test('a day or an address that is none is left out of what others see', () => {
	const odd = articleOf({ ...checked, date: '2030-02-30', address: 'javascript:alert(1)' });
	expect(odd).toMatchObject({ date: null, dateBasis: 'unknown', address: null });
	expect(articleOf(checked)).toMatchObject({
		date: '2030-03-04',
		address: 'https://lantern.example/quay-talks'
	});
});

test.each([
	['own-quay2345678abcde', true],
	['own-QUAY2345678abcde', false],
	['own-quay', false],
	['quay-talks-2030', false]
])('whether %s is an own article: %s', (slug, expected) => {
	expect(isOwnId(slug)).toBe(expected);
});
