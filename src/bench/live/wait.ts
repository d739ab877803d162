import { setTimeout as sleep } from 'node:timers/promises';

/** Looks once a millisecond whether it is so. */
export async function until(isSo: () => boolean, { seconds, what }: { seconds: number; what: () => string }) {
	const limit = performance.now() + seconds * 1000;
	while (!isSo()) {
		if (performance.now() > limit) throw new Error(`Not within ${seconds} s: ${what()}`);
		await sleep(1);
	}
}
