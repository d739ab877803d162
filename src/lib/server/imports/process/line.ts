/** Work that waits for its turn: at most `atOnce` at a time, at most `waiting` behind them. */
export type Line = <T>(work: () => Promise<T>) => Promise<T> | null;

/** @returns a line that starts each piece of work in its turn, and gives null at once when it is too long */
export function newLine({ atOnce, waiting }: { atOnce: number; waiting: number }): Line {
	const queue: (() => void)[] = [];
	let running = 0;

	function release(): void {
		const next = queue.shift();
		if (next) next();
		else running--;
	}

	function turn(): Promise<void> {
		if (running < atOnce) {
			running++;
			return Promise.resolve();
		}
		return new Promise((resolve) => queue.push(resolve));
	}

	return (work) => {
		if (running >= atOnce && queue.length >= waiting) return null;
		return turn().then(work).finally(release);
	};
}
