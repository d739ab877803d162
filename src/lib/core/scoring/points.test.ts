import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsFor, type Scored } from './points';

const right: Scored = {
	share: 1,
	isSure: null,
	takenMs: 16_000,
	limitMs: 20_000,
	readingMs: 4000,
	speedWeight: 0
};

test.each([
	['fair: the last moment is worth as much as the first', {}, 1000],
	['brisk: at 16 s of 20 s the same knowledge earns 925', { speedWeight: 0.1 }, 925],
	['race: at 16 s of 20 s it still earns 625', { speedWeight: 0.5 }, 625],
	['race: reading time costs nothing', { speedWeight: 0.5, takenMs: 4000 }, 1000],
	['race: at the limit half is left', { speedWeight: 0.5, takenMs: 20_000 }, 500],
	['race: after the limit, in the grace, still half', { speedWeight: 0.5, takenMs: 20_700 }, 500],
	['sure and right earns a quarter more', { isSure: true }, 1250],
	['sure and wrong loses a quarter', { isSure: true, share: 0 }, -250],
	['not sure and wrong loses nothing', { isSure: false, share: 0 }, 0],
	['half right earns half', { share: 0.5 }, 500],
	['sure and half right earns the half of both', { share: 0.5, isSure: true }, 500],
	[
		'a limit shorter than the reading time: speed counts nothing',
		{ readingMs: 30_000, speedWeight: 0.5 },
		1000
	]
])('%s', (_, change, points) => {
	expect(pointsFor({ ...right, ...change })).toBe(points);
});

test('points are whole, in their range, and never negative unless the player was sure', () => {
	const scored = fc.record({
		share: fc.double({ min: 0, max: 1, noNaN: true }),
		isSure: fc.constantFrom(null, true, false),
		takenMs: fc.nat(400_000),
		limitMs: fc.integer({ min: 1, max: 600_000 }),
		readingMs: fc.nat(60_000),
		speedWeight: fc.constantFrom(0, 0.1, 0.5)
	});
	fc.assert(
		fc.property(scored, (each) => {
			const points = pointsFor(each);
			expect(Number.isInteger(points)).toBe(true);
			expect(points).toBeGreaterThanOrEqual(each.isSure ? -250 : 0);
			expect(points).toBeLessThanOrEqual(each.isSure ? 1250 : 1000);
		})
	);
});
