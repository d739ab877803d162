import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinalAlpha } from './agreement';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
	minLength: 2,
	maxLength: 30
});

test('full agreement is 1, also where every value is the same', () => {
	expect(
		ordinalAlpha([
			[0, 0],
			[1, 1],
			[2, 2],
			[2, 2]
		])
	).toBe(1);
	expect(
		ordinalAlpha([
			[1, 1],
			[1, 1]
		])
	).toBe(1);
});

test('a small table gives the figure worked out by hand', () => {
	// The values 0, 1 and 2 come up 4, 3 and 3 times, so the squared distances are 0-1: 3.5², 1-2: 3², 0-2: 6.5².
	const observed = (2 * 12.25 + 2 * 42.25) / 10;
	const expected = (2 * (4 * 3 * 12.25 + 3 * 3 * 9 + 4 * 3 * 42.25)) / (10 * 9);
	const alpha = ordinalAlpha([
		[0, 0],
		[0, 1],
		[1, 1],
		[2, 2],
		[0, 2]
	]);
	expect(alpha).toBeCloseTo(1 - observed / expected, 12);
	expect(alpha).toBeCloseTo(0.3327, 4);
});

test('it makes no difference which coder comes first', () => {
	fc.assert(
		fc.property(pairs, (given) => {
			expect(ordinalAlpha(given.map(([a, b]) => [b, a] as const))).toBeCloseTo(ordinalAlpha(given), 10);
		})
	);
});

test('agreement is never more than 1, and 1 only where every pair agrees', () => {
	fc.assert(
		fc.property(pairs, (given) => {
			const alpha = ordinalAlpha(given);
			expect(alpha).toBeLessThanOrEqual(1);
			expect(alpha === 1).toBe(given.every(([a, b]) => a === b));
		})
	);
});

test('coders who always differ agree less than by chance', () => {
	expect(
		ordinalAlpha([
			[0, 2],
			[2, 0],
			[0, 2],
			[2, 0]
		])
	).toBeLessThan(0);
});
