import { expect, test } from 'vitest';
import type { Extraction } from '$lib/core/quotes/extraction';
import { beginChecking, check, checkingAfter } from './check';
import type { CheckAction, Checking } from './checking';
import { harbourArticle, harbourExtraction } from './fixtures';

const { text } = harbourArticle;
const begun = beginChecking(text, harbourExtraction);
const after = (...actions: CheckAction[]) => checkingAfter(text, harbourExtraction, actions);
const quoteOf = ({ quotes }: Checking, id: string) => quotes.find((quote) => quote.id === id);
const refusalOf = (action: CheckAction, before = begun) => {
	const result = check(text, before, action);
	return result.ok ? undefined : result.error;
};
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const moved = (quote: string, words: string): CheckAction => ({
	type: 'ends-moved',
	quote,
	...placeOf(words)
});
const marked = (words: string): CheckAction => ({
	type: 'marked',
	...placeOf(words),
	credit: { speaker: 's4' }
});

test('moved ends hold other words, without the marks around them, and count as checked', () => {
	const next = after(moved('q5', '“A visa desk on the far quay'));
	expect(quoteOf(next, 'q5')).toMatchObject({
		text: 'A visa desk on the far quay',
		verdict: 'right',
		...placeOf('A visa desk on the far quay')
	});
});

test('moved ends of a quote of nobody leave it open', () => {
	expect(quoteOf(after(moved('q7', 'The bar is watched at night')), 'q7')?.verdict).toBe('unchecked');
});

test('ends cannot move into another quote', () => {
	expect(refusalOf(moved('q4', 'shall have it before the autumn gales.”\nBen Tarrow'))).toBe(
		'over-paragraphs'
	);
	expect(
		refusalOf({ ...moved('q4', 'They'), ...placeOf('Not one of them has had an answer.') })
	).toBeUndefined();
	expect(refusalOf({ type: 'ends-moved', quote: 'q4', ...placeOf('The towns have asked') })).toBe('overlaps');
});

test('what was rejected gives way to a quote that is marked over it, until that is undone', () => {
	const words = 'plan was “thin”';
	expect(refusalOf(marked(words))).toBe('overlaps');
	const next = after({ type: 'rejected', quote: 'q8' }, marked(words));
	expect(quoteOf(next, 'q8')).toBeUndefined();
	expect(quoteOf(next, 'h1')?.text).toBe(words);
});

test('a marked quote stands in reading order, right, with its speaker', () => {
	const next = after(marked('Not one of them has had an answer.'));
	expect(next.quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'h1', 'q4', 'q5', 'q6', 'q7', 'q8']);
	expect(quoteOf(next, 'h1')).toEqual({
		id: 'h1',
		text: 'Not one of them has had an answer.',
		...placeOf('Not one of them has had an answer.'),
		kind: 'speech',
		run: null,
		speakers: ['s4'],
		cue: null,
		verdict: 'right',
		found: null,
		tags: null
	});
});

test('a few words in the middle of a sentence are marked as a part of it', () => {
	expect(quoteOf(after(marked('called the weather')), 'h1')?.kind).toBe('partial');
});

test.each<[string, CheckAction]>([
	['outside-the-text', { type: 'marked', start: 0, end: 0, credit: { speaker: 's4' } }],
	['no-such-speaker', { type: 'marked', ...placeOf('called the weather'), credit: { speaker: 's9' } }],
	['empty-name', { type: 'marked', ...placeOf('called the weather'), credit: { name: ' ' } }]
])('%s refuses a mark', (code, action) => {
	expect(refusalOf(action)).toBe(code);
});

test('a split gives two pieces of one run, both checked, without the tags of the whole', () => {
	const at = text.indexOf('on the far quay');
	const next = after({ type: 'split', quote: 'q5', at });
	const [first, second] = [quoteOf(next, 'q5'), quoteOf(next, 'h1')];
	expect([first?.text, second?.text]).toEqual([
		'A visa desk',
		'on the far quay would empty those boats by summer.'
	]);
	expect([first?.verdict, second?.verdict]).toEqual(['right', 'right']);
	expect(second?.speakers).toEqual(['s2']);
	expect(first?.run).toBe(second?.run);
	expect(first?.run).toBe(2);
	expect(second).toMatchObject({ found: null, cue: null, tags: null });
});

test.each([
	['its very start', 0, 'outside-the-text'],
	['the middle of a word', 3, 'inside-a-word'],
	['far away', 4000, 'outside-the-text'],
	['no number', Number.NaN, 'outside-the-text']
])('a quote is not split at %s', (_, offset, code) => {
	const start = quoteOf(begun, 'q5')?.start ?? 0;
	expect(refusalOf({ type: 'split', quote: 'q5', at: start + offset })).toBe(code);
});

test('two paragraphs merge into one run of one speaker, both checked', () => {
	const next = after({ type: 'merged', quote: 'q2' });
	expect([quoteOf(next, 'q2'), quoteOf(next, 'q3')]).toMatchObject([
		{ run: 1, speakers: ['s1'], verdict: 'right' },
		{ run: 1, speakers: ['s1'], verdict: 'right' }
	]);
	expect(quoteOf(next, 'q3')?.text).toBe(quoteOf(begun, 'q3')?.text);
});

test('what the next quote goes on with comes along, and waits to be checked', () => {
	const next = after({ type: 'merged', quote: 'q3' }, { type: 'merged', quote: 'q2' });
	expect(quoteOf(next, 'q4')).toMatchObject({ run: 1, speakers: ['s1'] });
	const unlooked = {
		...harbourExtraction,
		quotes: harbourExtraction.quotes.map((q) => ({ ...q, run: ['q3', 'q4'].includes(q.id) ? 7 : q.run }))
	};
	const other = checkingAfter(text, unlooked, [{ type: 'merged', quote: 'q2' }]);
	expect(quoteOf(other, 'q4')).toMatchObject({ run: 1, speakers: ['s1'], verdict: 'unchecked' });
});

test('a quote of nobody takes the speaker of the one that it is merged with', () => {
	const next = after(
		{ type: 'credited', quote: 'q6', credit: { speaker: 's2' }, isForAll: false },
		{ type: 'merged', quote: 'q6' }
	);
	expect(quoteOf(next, 'q7')).toMatchObject({ speakers: ['s2'], verdict: 'right' });
});

test('pieces with nothing but marks between them become one', () => {
	const words = 'The fish were late”, “and the boats were lost';
	const article = `Ada Quill said: “${words}.”`;
	const found = harbourExtraction.quotes.slice(0, 2).map((quote, i) => {
		const piece = words.split('”, “')[i] ?? '';
		const start = article.indexOf(piece);
		return { ...quote, text: piece, start, end: start + piece.length };
	});
	const extraction: Extraction = { ...harbourExtraction, quotes: found };
	const next = checkingAfter(article, extraction, [{ type: 'merged', quote: 'q1' }]);
	expect(next.quotes).toHaveLength(1);
	expect(next.quotes[0]).toMatchObject({ id: 'q1', text: words, verdict: 'right', speakers: ['s1'], run: 1 });
});

test('the last quote has nothing to be merged with, nor has one before what was rejected', () => {
	expect(refusalOf({ type: 'merged', quote: 'q8' })).toBe('no-next-quote');
	expect(refusalOf({ type: 'merged', quote: 'q7' }, after({ type: 'rejected', quote: 'q8' }))).toBe(
		'no-next-quote'
	);
});
