import { expect, test } from 'vitest';
import { newLine } from './line';

/** Work that goes on until it is told to end. */
function slow() {
	let isStarted = false;
	let finish: () => void = () => undefined;
	let fail: (error: Error) => void = () => undefined;
	const work = () => {
		isStarted = true;
		return new Promise<void>((resolve, reject) => {
			finish = resolve;
			fail = reject;
		});
	};
	return { work, isStarted: () => isStarted, finish: () => finish(), fail: (error: Error) => fail(error) };
}

test('work waits for its turn, in order, and is refused when too much waits', async () => {
	const line = newLine({ atOnce: 1, waiting: 2 });
	const pieces = [slow(), slow(), slow(), slow()] as const;
	const outcomes = pieces.map(({ work }) => line(work));
	await Promise.resolve();
	expect(outcomes.map((outcome) => outcome !== null)).toEqual([true, true, true, false]);
	expect(pieces.map(({ isStarted }) => isStarted())).toEqual([true, false, false, false]);
	pieces[0].finish();
	await outcomes[0];
	expect(pieces.map(({ isStarted }) => isStarted())).toEqual([true, true, false, false]);
});

test('work that fails makes room for the next', async () => {
	const line = newLine({ atOnce: 1, waiting: 1 });
	const first = slow();
	const failing = line(first.work);
	const next = line(() => Promise.resolve('done'));
	await Promise.resolve();
	first.fail(new Error('broken'));
	await expect(failing).rejects.toThrow('broken');
	expect(await next).toBe('done');
	expect(await line(() => Promise.resolve('again'))).toBe('again');
});
