import { expect, test } from 'vitest';
import { smallDeck } from '../round/fixtures';
import { exampleFrom, type TypedExample } from './example';
import { factFrom } from './fact';
import { checkStep, deckAfter, isPlayable, mostCards, type DeckStep } from './own-deck';

const made = smallDeck();

function whole(): TypedExample {
	return {
		claim: ' The harbour should  rely on ferries. ',
		firstCard: 'routes-a',
		firstReason: 'It is safe.',
		secondCard: 'routes-b',
		secondReason: 'It is quick.',
		counter: 'enforcement-a',
		reply: 'That may be, but nobody is on the water then.',
		move: 'accept-but',
		backing: 'routes-c'
	};
}

test('what rests on a card goes with it and comes back with it', () => {
	const [card] = made.cards.filter(({ id }) => id === 'routes-a');
	if (!card) throw new Error('no card');
	const out: DeckStep = { type: 'card-taken-out', card: 'routes-a' };
	const without = deckAfter(made, [out]);
	expect(without.offered.routes).toEqual(['routes-b', 'routes-c', 'routes-d', 'routes-e']);
	expect(without.exemplars).toEqual([]);
	expect(without.clashes.some(({ cards }) => cards.includes('routes-a'))).toBe(false);
	expect(without.balance.find(({ rule }) => rule === 'direct')).toMatchObject({
		found: { enforcement: 2, routes: 1 },
		isMet: false
	});
	const back = deckAfter(made, [out, { type: 'card-put-in', card }]);
	expect(back.exemplars).toEqual(made.exemplars);
	expect(back.offered.routes).toContain('routes-a');
});

test('a deck without changes is as it was made', () => {
	expect(deckAfter(made, [])).toBe(made);
});

test('steps that make no sense are refused', () => {
	const card = made.cards[0];
	const example = made.exemplars[0];
	if (!card || !example) throw new Error('an empty deck');
	const many = { ...made, cards: Array.from({ length: mostCards }, (_, i) => ({ ...card, id: `c${i}` })) };
	const refusals = [
		checkStep(made, { type: 'card-put-in', card }),
		checkStep(many, { type: 'card-put-in', card }),
		checkStep(made, { type: 'card-taken-out', card: 'none' }),
		checkStep(made, { type: 'example-put-in', example }),
		checkStep({ ...made, cards: [], exemplars: [] }, { type: 'example-put-in', example }),
		checkStep(made, { type: 'example-taken-out', example: 'none' }),
		checkStep(made, { type: 'fact-taken-out', fact: 1 })
	];
	expect(refusals.map((each) => (each.ok ? 'ok' : each.error))).toEqual([
		'card-in-already',
		'too-many-cards',
		'no-such-card',
		'example-in-already',
		'example-without-cards',
		'no-such-example',
		'no-such-fact'
	]);
	expect(checkStep(made, { type: 'fact-taken-out', fact: 0 }).ok).toBe(true);
});

test('nobody can play for a side with one card', () => {
	expect(isPlayable(made)).toBe(true);
	expect(isPlayable({ offered: { enforcement: ['a', 'b'], routes: ['c'] } })).toBe(false);
});

test('a whole example is taken as it was typed, tidied', () => {
	const read = exampleFrom(made, 'routes', whole());
	expect(read).toMatchObject({ ok: true, value: { claim: 'The harbour should rely on ferries.' } });
});

test.each([
	['no-claim', { claim: ' ' }],
	['two-cards', { secondCard: '' }],
	['two-cards', { secondCard: 'routes-a' }],
	['card-of-the-other-side', { secondCard: 'enforcement-a' }],
	['card-of-the-other-side', { secondCard: 'none' }],
	['no-reason', { secondReason: '' }],
	['no-counter', { counter: 'routes-a' }],
	['no-reply', { reply: '\n' }],
	['no-move', { move: 'shout' }],
	['no-backing', { backing: 'enforcement-b' }],
	['too-long', { claim: 'word '.repeat(26) }],
	['too-long', { reply: 'w'.repeat(401) }]
])('an example is refused: %s (%j)', (problem, fields) => {
	expect(exampleFrom(made, 'routes', { ...whole(), ...fields })).toEqual({ ok: false, error: problem });
});

test('a fact has to stand in its article', () => {
	const articles = [{ slug: 'ferry-row', text: 'Rain fell. The towns\nvote (again) on Friday. More rain.' }];
	const typed = { article: 'ferry-row', words: ' The towns vote (again) on Friday.', fact: '' };
	expect(factFrom(articles, typed)).toEqual({
		ok: true,
		value: { fact: 'The towns vote (again) on Friday.', article: 'ferry-row', span: { start: 11, end: 44 } }
	});
	const worded = factFrom(articles, { ...typed, fact: ' A vote is on  Friday. ' });
	expect(worded).toMatchObject({ ok: true, value: { fact: 'A vote is on Friday.' } });
	const problems = [
		{ ...typed, article: 'none' },
		{ ...typed, words: 'Friday.' },
		{ ...typed, words: 'The towns vote on Monday.' },
		{ ...typed, fact: 'x'.repeat(241) }
	].map((each) => factFrom(articles, each));
	expect(problems.map((each) => (each.ok ? 'ok' : each.error))).toEqual([
		'no-such-article',
		'no-words',
		'words-not-found',
		'fact-too-long'
	]);
});
