import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServerClock } from './server-clock';

const day = 86_400_000;

test('before the first round trip the device’s own clock stands in', () => {
	const clock = new ServerClock();
	expect(clock.isKnown).toBe(false);
	expect(clock.at(1000)).toBe(1000);
});

test('a device whose clock is a day wrong still knows the server’s time, to half a round trip', () => {
	const wrong = fc.integer({ min: -day, max: day });
	const way = fc.integer({ min: 0, max: 2000 });
	fc.assert(
		fc.property(wrong, way, way, (aheadMs, there, back) => {
			const clock = new ServerClock();
			clock.heard(5000, 5000 + there + aheadMs, 5000 + there + back);
			expect(Math.abs(clock.at(9000) - (9000 + aheadMs))).toBeLessThanOrEqual((there + back) / 2);
		})
	);
});

test('the quickest of several round trips counts', () => {
	const clock = new ServerClock();
	clock.heard(0, 10_900, 1000);
	clock.heard(2000, 12_010, 2020);
	clock.heard(3000, 13_390, 3400);
	expect(clock.at(4000)).toBe(14_000);
	expect(clock.tripMs).toBe(20);
});

test('when the device’s clock is set in the middle of a game, the old measurements are dropped', () => {
	const clock = new ServerClock();
	clock.heard(0, 10, 20);
	clock.heard(day, 1050, day + 100);
	expect(clock.at(day + 100)).toBe(1100);
});

test('an answer that seems to arrive before its question says nothing', () => {
	const clock = new ServerClock();
	clock.heard(5000, 1, 4000);
	expect(clock.isKnown).toBe(false);
});
