import { expect, test } from 'vitest';
import type { Coding } from '$lib/core/quotes/codebook';
import { valueOf } from '$lib/core/quotes/fixtures';
import { beginChecking, check, checkingAfter } from './check';
import type { CheckAction, Checking } from './checking';
import { harbourArticle, harbourExtraction, harbourSteps } from './fixtures';

const { text } = harbourArticle;
const begun = beginChecking(text, harbourExtraction);
const after = (...actions: CheckAction[]) => checkingAfter(text, harbourExtraction, actions);
const quoteOf = ({ quotes }: Checking, id: string) => quotes.find((quote) => quote.id === id);
const refusalOf = (action: CheckAction, before = begun) => {
	const result = check(text, before, action);
	return result.ok ? undefined : result.error;
};
const coding: Coding = {
	enforcement: 2,
	routes: 0,
	label: 'ENF',
	ground: 'smugglers',
	emotive: false,
	strength: 2
};

test('before anybody has looked, nothing is right and nothing is rejected', () => {
	expect(begun.quotes).toHaveLength(8);
	expect(begun.quotes.filter(({ verdict }) => verdict !== 'unchecked')).toEqual([]);
	expect(begun.quotes.filter(({ tags }) => tags !== null)).toEqual([]);
});

test('a found quote keeps what the rules thought of it, and its cue as a word', () => {
	const said = text.indexOf('said');
	const [first, ...others] = harbourExtraction.quotes;
	if (!first) throw new Error('no quote');
	const withCue = {
		...harbourExtraction,
		quotes: [{ ...first, cue: { start: said, end: said + 4 } }, ...others]
	};
	const { quotes, speakers } = beginChecking(text, withCue);
	expect(quotes[0]).toMatchObject({ cue: 'said', found: { rule: 'verb-then-name', confidence: 0.99 } });
	expect(speakers[0]?.role).toMatchObject({ role: 'Harbour Secretary', organisation: null });
});

test('a quote that is right as it is becomes right and nothing else changes', () => {
	const next = after({ type: 'confirmed', quote: 'q1' });
	expect(quoteOf(next, 'q1')).toEqual({ ...quoteOf(begun, 'q1'), verdict: 'right' });
	expect(next.quotes.filter(({ verdict }) => verdict === 'right')).toHaveLength(1);
});

test('somebody’s words without a speaker cannot be right; a term can', () => {
	expect(refusalOf({ type: 'confirmed', quote: 'q7' })).toBe('no-speaker');
	expect(quoteOf(after({ type: 'confirmed', quote: 'q8' }), 'q8')?.verdict).toBe('right');
});

test('what is no quote keeps its words and its speaker, and can be taken back by confirming it', () => {
	const rejected = after({ type: 'rejected', quote: 'q1' });
	expect(quoteOf(rejected, 'q1')).toMatchObject({ verdict: 'not-a-quote', speakers: ['s1'] });
	expect(
		quoteOf(after({ type: 'rejected', quote: 'q1' }, { type: 'confirmed', quote: 'q1' }), 'q1')
	).toMatchObject({ verdict: 'right' });
});

test.each<CheckAction>([
	{ type: 'confirmed', quote: 'q99' },
	{ type: 'rejected', quote: 'q99' },
	{ type: 'credited', quote: 'q99', credit: { speaker: 's1' }, isForAll: false },
	{ type: 'ends-moved', quote: 'q99', start: 0, end: 5 },
	{ type: 'split', quote: 'q99', at: 5 },
	{ type: 'merged', quote: 'q99' },
	{ type: 'kind-set', quote: 'q99', kind: 'term' },
	{ type: 'tagged', quote: 'q99', coding, reason: 'measure' }
])('a quote that does not exist is refused: $type', (action) => {
	expect(refusalOf(action)).toBe('no-such-quote');
});

test('a statement that turns out to be a term loses its tags, and back again it has none', () => {
	const tagged: CheckAction = { type: 'tagged', quote: 'q1', coding, reason: 'measure' };
	const next = after(tagged, { type: 'kind-set', quote: 'q1', kind: 'term' });
	expect(quoteOf(next, 'q1')).toMatchObject({ kind: 'term', tags: null });
});

test('a term that turns out to be nobody’s statement is open again', () => {
	const next = after({ type: 'confirmed', quote: 'q8' }, { type: 'kind-set', quote: 'q8', kind: 'partial' });
	expect(quoteOf(next, 'q8')).toMatchObject({ kind: 'partial', verdict: 'unchecked' });
});

test('tagging a quote does not make it right', () => {
	const next = after({ type: 'tagged', quote: 'q1', coding, reason: 'measure' });
	expect(quoteOf(next, 'q1')).toMatchObject({ verdict: 'unchecked', tags: { coding, reason: 'measure' } });
});

test('tags whose label does not follow from how far they help each side are refused', () => {
	const wrong: CheckAction = {
		type: 'tagged',
		quote: 'q1',
		coding: { ...coding, label: 'LEG' },
		reason: 'rule'
	};
	expect(refusalOf(wrong)).toBe('tags-contradict');
});

test('a term takes no side', () => {
	expect(refusalOf({ type: 'tagged', quote: 'q8', coding, reason: 'fact' })).toBe('term-without-side');
});

test('a fact argues from no ground, whatever ground was given', () => {
	const fact: Coding = { ...coding, enforcement: 0, label: 'CONTEXT' };
	const next = after({ type: 'tagged', quote: 'q1', coding: fact, reason: 'fact' });
	expect(quoteOf(next, 'q1')?.tags?.coding.ground).toBeNull();
});

test('undo of every step in turn leads back to the beginning', () => {
	const states = harbourSteps.map((_, i) => after(...harbourSteps.slice(0, i)));
	expect(states[0]).toEqual(begun);
	expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(harbourSteps.length);
	const done = after(...harbourSteps);
	expect(done.quotes.filter(({ verdict }) => verdict === 'unchecked')).toEqual([]);
});

test('a step that is refused changes nothing and those after it still count', () => {
	const refused: CheckAction = { type: 'confirmed', quote: 'q7' };
	const kept: CheckAction = { type: 'confirmed', quote: 'q1' };
	expect(after(refused, kept)).toEqual(valueOf(check(text, begun, kept)));
});
