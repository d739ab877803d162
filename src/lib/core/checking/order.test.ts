import { expect, test } from 'vitest';
import { beginChecking, checkingAfter } from './check';
import { harbourArticle, harbourExtraction, harbourSteps } from './fixtures';
import { inCheckingOrder, needsPerson, progressOf } from './order';

const { text } = harbourArticle;
const begun = beginChecking(text, harbourExtraction);

test('what has no speaker comes first, then what is doubtful, then the certain ones as they stand, terms last', () => {
	expect(inCheckingOrder(begun).map(({ id }) => id)).toEqual([
		'q7',
		'q4',
		'q6',
		'q1',
		'q2',
		'q3',
		'q5',
		'q8'
	]);
});

test('what is checked goes to the end, right or not', () => {
	const next = checkingAfter(text, harbourExtraction, [
		{ type: 'rejected', quote: 'q4' },
		{ type: 'confirmed', quote: 'q1' }
	]);
	expect(inCheckingOrder(next).map(({ id }) => id)).toEqual(['q7', 'q6', 'q2', 'q3', 'q5', 'q8', 'q1', 'q4']);
});

test('quotes that are equally doubtful stand in reading order', () => {
	const alike = {
		...begun,
		quotes: begun.quotes.map((q) => ({ ...q, speakers: [], kind: 'speech' as const, found: null }))
	};
	expect(inCheckingOrder(alike).map(({ id }) => id)).toEqual(begun.quotes.map(({ id }) => id));
});

test('only what is unchecked needs a person', () => {
	expect(begun.quotes.filter(needsPerson).map(({ id }) => id)).toEqual(['q4', 'q6', 'q7']);
	const done = checkingAfter(text, harbourExtraction, harbourSteps);
	expect(done.quotes.filter(needsPerson)).toEqual([]);
});

test('progress counts what is left, and terms apart, since no game asks about them', () => {
	expect(progressOf(begun)).toEqual({ left: 7, checked: 0, notQuotes: 0, openTerms: 1 });
	const done = checkingAfter(text, harbourExtraction, harbourSteps);
	expect(progressOf(done)).toEqual({ left: 0, checked: 7, notQuotes: 1, openTerms: 0 });
});
