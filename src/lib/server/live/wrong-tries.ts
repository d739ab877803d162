import { RateLimiterMemory } from 'rate-limiter-flexible';

const free = 10;
const forgottenAfterSeconds = 600;
const firstDelayMs = 200;
/** A page that hears nothing for eight seconds takes the connection for lost, and tries again. */
const longestDelayMs = 6000;
const mostWaiting = 100;

/**
 * Wrong PINs, or phrases, by the address they come from. A whole school shares one address: what is wrong waits there
 * for longer and longer, what is right never does.
 */
export class WrongTries {
	readonly #tries = new RateLimiterMemory({ points: free, duration: forgottenAfterSeconds });
	readonly #waiting = new Map<string, number>();

	/**
	 * One more.
	 *
	 * @returns after how many milliseconds to say that it was wrong; null where so many wait already that nothing
	 * more should be said
	 */
	async delayFor(address: string): Promise<number | null> {
		const { consumedPoints } = await this.#tries.penalty(address);
		if (consumedPoints <= free) return 0;
		const waiting = this.#waiting.get(address) ?? 0;
		if (waiting >= mostWaiting) return null;
		const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** (consumedPoints - free - 1));
		this.#waiting.set(address, waiting + 1);
		setTimeout(() => this.#waited(address), delayMs).unref();
		return delayMs;
	}

	/** How many there were lately. */
	async count(address: string): Promise<number> {
		return (await this.#tries.get(address))?.consumedPoints ?? 0;
	}

	/** Who hangs up early waits no less: the place is taken until the time is over. */
	#waited(address: string): void {
		const left = (this.#waiting.get(address) ?? 1) - 1;
		if (left === 0) this.#waiting.delete(address);
		else this.#waiting.set(address, left);
	}
}
