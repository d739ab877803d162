import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels, type Label } from '$lib/core/quotes/codebook';
import { adasQuote, bensQuote, dovsQuote, eddasQuote, officeQuote, tagsOf } from '$lib/core/quotes/fixtures';
import { balanceOf, isBalanced } from './balance';

const even = { enforcement: 2, routes: 2, others: 1, untagged: 0, topShare: 0.2 };

function quoteLabelled(label: Label) {
	return { ...adasQuote, tags: tagsOf(label) };
}

test('quotes are counted for their side, for the others where they help both or neither, and apart where nobody has tagged them', () => {
	const quotes = [adasQuote, officeQuote, bensQuote, dovsQuote, eddasQuote, { ...adasQuote, tags: null }];
	expect(balanceOf(quotes, [])).toMatchObject({ enforcement: 2, routes: 1, others: 2, untagged: 1 });
});

test('every quote is counted once, whatever its label', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...labels)), (chosen) => {
			const { enforcement, routes, others } = balanceOf(chosen.map(quoteLabelled), []);
			expect(enforcement + routes + others).toBe(chosen.length);
		})
	);
});

test('the top share is that of whoever is asked about most often', () => {
	expect(balanceOf([], ['ada', 'ben', 'ada', 'cleo']).topShare).toBe(0.5);
	expect(balanceOf([], ['ada', 'ben', 'cleo', 'dov']).topShare).toBe(0.25);
});

test('a round that asks about nobody has no top share', () => {
	expect(balanceOf([], [])).toEqual({ enforcement: 0, routes: 0, others: 0, untagged: 0, topShare: 0 });
});

test.each([
	['even sides', even, true],
	['one quote more for enforcement', { ...even, enforcement: 3 }, true],
	['one quote more for routes', { ...even, routes: 3 }, true],
	['two quotes more for enforcement', { ...even, enforcement: 4 }, false],
	['two quotes more for routes', { ...even, routes: 4 }, false],
	['any number of quotes for neither', { ...even, others: 40 }, true],
	['a speaker with just 40 %', { ...even, topShare: 0.4 }, true],
	['a speaker with more than 40 %', { ...even, topShare: 0.41 }, false]
])('with %s a round is judged by its sides and its top share', (_, balance, balanced) => {
	expect(isBalanced(balance)).toBe(balanced);
});

test('what is balanced by wider limits need not be by the project’s own', () => {
	const leaning = { ...even, enforcement: 5, topShare: 0.5 };
	expect(isBalanced(leaning)).toBe(false);
	expect(isBalanced(leaning, { gap: 3, share: 0.5 })).toBe(true);
	expect(isBalanced(leaning, { gap: 2, share: 0.5 })).toBe(false);
	expect(isBalanced(leaning, { gap: 3, share: 0.4 })).toBe(false);
});
