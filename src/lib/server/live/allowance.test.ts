import { expect, test } from 'vitest';
import { Allowance } from './allowance';

/** How many of so many messages at one moment may come. */
function taken(allowance: Allowance, { at, of }: { at: number; of: number }): number {
	return Array.from({ length: of }, () => allowance.waitMs(at)).filter((wait) => wait === 0).length;
}

test('thirty messages may come at once, and then ten a second', () => {
	const allowance = new Allowance(0);
	expect(taken(allowance, { at: 0, of: 100 })).toBe(30);
	expect(taken(allowance, { at: 1000, of: 100 })).toBe(10);
	expect(taken(allowance, { at: 60_000, of: 100 })).toBe(30);
});

test('with a seat it is sixty at once and twenty-five a second', () => {
	const allowance = new Allowance(0);
	expect(taken(allowance, { at: 0, of: 10 })).toBe(10);
	allowance.widen();
	allowance.widen();
	expect(taken(allowance, { at: 0, of: 100 })).toBe(50);
	expect(taken(allowance, { at: 1000, of: 100 })).toBe(25);
});

test('a message that is too early may come when it was told to', () => {
	const allowance = new Allowance(0);
	taken(allowance, { at: 0, of: 30 });
	expect(allowance.waitMs(40)).toBe(60);
	expect(allowance.waitMs(100)).toBe(0);
});

test('only who goes on and on is a flood; quiet makes up for it', () => {
	const allowance = new Allowance(0);
	taken(allowance, { at: 0, of: 330 });
	expect(allowance.isFlooded).toBe(false);
	allowance.waitMs(0);
	expect(allowance.isFlooded).toBe(true);
	allowance.waitMs(60_000);
	expect(allowance.isFlooded).toBe(false);
});
