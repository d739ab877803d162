/** So many messages at once, and then so many a second: more than any hand can press. */
type Rate = { burst: number; perSecond: number };
const atTheDoor: Rate = { burst: 30, perSecond: 10 };
/** Who has a seat is known, and can be sent out. */
const seated: Rate = { burst: 60, perSecond: 25 };

/** A connection that goes on for so many more is no person's. */
const mostIgnored = 300;

/** How much one connection may still say. */
export class Allowance {
	#rate = atTheDoor;
	#left = atTheDoor.burst;
	#at: number;
	#ignored = 0;

	constructor(now: number) {
		this.#at = now;
	}

	/** Somebody has taken a seat, or come back to it. */
	widen(): void {
		this.#left += seated.burst - this.#rate.burst;
		this.#rate = seated;
	}

	/**
	 * One more message.
	 *
	 * @param now - milliseconds, never going back
	 * @returns 0: it may come; else after how many milliseconds it may
	 */
	waitMs(now: number): number {
		const { burst, perSecond } = this.#rate;
		this.#left = Math.min(burst, this.#left + ((now - this.#at) * perSecond) / 1000);
		this.#at = now;
		if (this.#left === burst) this.#ignored = 0;
		if (this.#left < 1) {
			this.#ignored++;
			return Math.ceil(((1 - this.#left) * 1000) / perSecond);
		}
		this.#left--;
		return 0;
	}

	/** How many messages came too fast since it last was quiet. */
	get ignored(): number {
		return this.#ignored;
	}

	get isFlooded(): boolean {
		return this.#ignored > mostIgnored;
	}
}
