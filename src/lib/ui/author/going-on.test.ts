import { expect, test } from 'vitest';
import { beginChecking, checkingAfter } from '../../core/checking/check';
import type { CheckAction } from '../../core/checking/checking';
import { harbourArticle, harbourSteps } from '../../core/checking/fixtures';
import {
	confirmedTogether,
	firstLeft,
	isUnchecked,
	isUntagged,
	neighbourOf,
	nextLeft,
	quotationOf,
	standingOf
} from './going-on';

const { text, extraction } = harbourArticle;
const begun = beginChecking(text, extraction);
const all = checkingAfter(text, extraction, harbourSteps);

test('a quote stands as to check, likely, a term, right or no quote', () => {
	const standings = (checking: typeof begun) =>
		Object.fromEntries(checking.quotes.map((quote) => [quote.id, standingOf(quote)]));
	expect(standings(begun)).toMatchObject({ q7: 'to-check', q4: 'to-check', q1: 'likely', q8: 'term' });
	expect(standings(all)).toMatchObject({ q7: 'right', q8: 'not-a-quote' });
});

test('checking begins at the quote without a speaker and is over when all is looked at', () => {
	expect(firstLeft(begun, isUnchecked)).toBe('q7');
	expect(firstLeft(all, isUnchecked)).toBeNull();
});

test('going on visits every quote that a game could ask about once, and no term', () => {
	const visited: string[] = [];
	let checking = begun;
	let at = firstLeft(checking, isUnchecked);
	while (at !== null && visited.length < 20) {
		visited.push(at);
		const step: CheckAction = { type: 'credited', quote: at, credit: { speaker: 's1' }, isForAll: false };
		const after = checkingAfter(text, extraction, [...stepsFor(visited.slice(0, -1)), step]);
		at = nextLeft({ before: checking, after }, at, isUnchecked);
		checking = after;
	}
	expect([...visited].sort()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7']);
});

test('with the sides open, what is right and not tagged is still left', () => {
	expect(firstLeft(all, isUntagged)).not.toBeNull();
	expect(isUntagged(quoteOf(all, 'q8'))).toBe(false);
});

test('the list has no end: the neighbour of the last is the first', () => {
	const first = neighbourOf(begun, null, 1);
	const last = neighbourOf(begun, first, -1);
	expect(last).not.toBe(first);
	expect(neighbourOf(begun, last, 1)).toBe(first);
});

test('one press confirms the pieces of a run, and none that is credited to somebody else', () => {
	const ids = (quotes: readonly { id: string }[]) => quotes.map(({ id }) => id);
	expect(ids(quotationOf(begun, quoteOf(begun, 'q1')))).toEqual(['q1', 'q2']);
	expect(ids(confirmedTogether(begun, quoteOf(begun, 'q1')))).toEqual(['q1', 'q2']);
	const apart = checkingAfter(text, extraction, [
		{ type: 'credited', quote: 'q2', credit: { speaker: 's2' }, isForAll: false }
	]);
	expect(ids(confirmedTogether(apart, quoteOf(apart, 'q1')))).toEqual(['q1']);
});

function stepsFor(quotes: readonly string[]): CheckAction[] {
	return quotes.map((quote) => ({ type: 'credited', quote, credit: { speaker: 's1' }, isForAll: false }));
}

function quoteOf(checking: typeof begun, id: string) {
	const quote = checking.quotes.find((each) => each.id === id);
	if (!quote) throw new Error(`no ${id}`);
	return quote;
}
