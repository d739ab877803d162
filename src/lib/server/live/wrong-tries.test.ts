import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WrongTries } from './wrong-tries';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The delays of so many wrong tries at one moment. */
async function delays(tries: WrongTries, { address, of }: { address: string; of: number }) {
	const all: (number | null)[] = [];
	for (let i = 0; i < of; i++) all.push(await tries.delayFor(address));
	return all;
}

test('ten wrong tries are free, then each waits twice as long as the one before, up to six seconds', async () => {
	const all = await delays(new WrongTries(), { address: 'school', of: 18 });
	expect(all).toEqual([...Array<number>(10).fill(0), 200, 400, 800, 1600, 3200, 6000, 6000, 6000]);
});

test('another address is another matter', async () => {
	const tries = new WrongTries();
	await delays(tries, { address: 'school', of: 20 });
	expect(await tries.delayFor('home')).toBe(0);
});

test('no more than a hundred wait; they make room when their time is over', async () => {
	const tries = new WrongTries();
	const all = await delays(tries, { address: 'school', of: 5000 });
	expect(all.filter((delay) => delay !== null)).toHaveLength(110);
	await vi.advanceTimersByTimeAsync(6000);
	expect(await tries.delayFor('school')).toBe(6000);
});

test('after ten minutes all is forgotten', async () => {
	const tries = new WrongTries();
	await delays(tries, { address: 'school', of: 50 });
	expect(await tries.count('school')).toBe(50);
	await vi.advanceTimersByTimeAsync(601_000);
	expect(await tries.count('school')).toBe(0);
	expect(await tries.delayFor('school')).toBe(0);
});
