import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, drawBelow, maxSeed, shuffled } from './chance';

const seeds = fc.integer({ min: 0, max: maxSeed });

test('the same seed draws the same numbers', () => {
	fc.assert(
		fc.property(seeds, fc.array(fc.integer({ min: 1, max: 1000 })), (seed, bounds) => {
			const draws = () => {
				const chance = chanceFrom(seed);
				return bounds.map((below) => drawBelow(chance, below));
			};
			expect(draws()).toEqual(draws());
		})
	);
});

test('seeds from 0 to the largest draw apart from one another', () => {
	const sequences = [0, 1, 2, maxSeed - 1, maxSeed].map((seed) => {
		const chance = chanceFrom(seed);
		return Array.from({ length: 12 }, () => drawBelow(chance, 1000)).join();
	});
	expect(new Set(sequences).size).toBe(sequences.length);
});

test('a seed draws the same numbers on every machine', () => {
	const chance = chanceFrom(2018);
	expect(Array.from({ length: 8 }, () => drawBelow(chance, 100))).toEqual([29, 49, 57, 1, 19, 62, 20, 99]);
	expect(shuffled(chance, [...'abcdefgh']).join('')).toBe('hafdcegb');
});

test('a draw is a whole number from 0 and stays below its bound', () => {
	fc.assert(
		fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, below) => {
			const drawn = drawBelow(chanceFrom(seed), below);
			expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
		})
	);
});

test('every number below the bound is drawn equally often', () => {
	const chance = chanceFrom(7);
	const drawn = Array.from({ length: 21_000 }, () => drawBelow(chance, 7));
	expect(countsOf(drawn)).toHaveLength(7);
	// Four standard deviations.
	for (const count of countsOf(drawn)) expect(Math.abs(count - 3000)).toBeLessThan(203);
});

test('shuffling keeps every item and leaves the given list as it was', () => {
	fc.assert(
		fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
			const before = [...items];
			const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
			expect(sorted(shuffled(chanceFrom(seed), items))).toEqual(sorted(items));
			expect(items).toEqual(before);
		})
	);
});

test('every order of four items comes up equally often', () => {
	const chance = chanceFrom(11);
	const orders = Array.from({ length: 24_000 }, () => shuffled(chance, [...'abcd']).join(''));
	expect(countsOf(orders)).toHaveLength(24);
	// Four standard deviations.
	for (const count of countsOf(orders)) expect(Math.abs(count - 1000)).toBeLessThan(124);
});

function countsOf(values: readonly (string | number)[]): number[] {
	const counts = new Map<string | number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts.values()];
}
