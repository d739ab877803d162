import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, lineAt, overlaps, wordCount, type Span } from './spans';

const spans = fc
	.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
	.map(([start, length]): Span => ({ start, end: start + length }));
const texts = fc.string({ unit: fc.constantFrom('a', 'é', '“', ' ', '\t', '\r', '\n', '😀') });

/** The code units of a span, one by one. */
function unitsOf({ start, end }: Span): number[] {
	return Array.from({ length: end - start }, (_, i) => start + i);
}

test('two stretches overlap exactly when they share a code unit', () => {
	fc.assert(
		fc.property(spans, spans, (a, b) => {
			expect(overlaps(a, b)).toBe(unitsOf(a).some((unit) => unitsOf(b).includes(unit)));
		})
	);
});

test('stretches that only touch do not overlap', () => {
	expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(false);
});

test('a stretch contains another exactly when it has all of its code units', () => {
	fc.assert(
		fc.property(spans, spans, (outer, inner) => {
			expect(contains(outer, inner)).toBe(unitsOf(inner).every((unit) => unitsOf(outer).includes(unit)));
		})
	);
});

test('a stretch contains itself', () => {
	expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
});

test.each([
	['', 0],
	[' \n\t ', 0],
	['grip', 1],
	['  get  a\ngrip ', 3],
	['no-one’s “easy answer”', 3]
])('%j has its words counted by the white space between them', (text, count) => {
	expect(wordCount(text)).toBe(count);
});

test('the line of a place is one more than the line breaks before it', () => {
	fc.assert(
		fc.property(texts, fc.nat(40), (text, index) => {
			expect(lineAt(text, index)).toBe(text.slice(0, index).split('\n').length);
		})
	);
});

test('a line break stands on the line that it ends', () => {
	expect([lineAt('ab\ncd', 2), lineAt('ab\ncd', 3)]).toEqual([1, 2]);
});
