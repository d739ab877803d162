import { expect, test } from 'vitest';
import { medianOf } from './median';

test('half of the numbers are below the median, and half above', () => {
	expect(medianOf([])).toBeNull();
	expect(medianOf([7])).toBe(7);
	expect(medianOf([100, -3, 9])).toBe(9);
	expect(medianOf([10, 2, 100, 3])).toBe(6.5);
});
