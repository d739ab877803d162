import type { Moment } from '../../core/seats/seat';

/** Rings once at the moment that was set last. */
export class Alarm {
	#set: { at: Moment; timer: NodeJS.Timeout } | null = null;

	constructor(
		readonly now: () => Moment,
		readonly ring: () => void
	) {}

	/** @param at - when to ring; null: not at all */
	set(at: Moment | null): void {
		if (at === (this.#set?.at ?? null)) return;
		if (this.#set) clearTimeout(this.#set.timer);
		this.#set = at === null ? null : { at, timer: this.#timerFor(at) };
	}

	#timerFor(at: Moment): NodeJS.Timeout {
		return setTimeout(() => this.#try(), Math.max(1, at - this.now())).unref();
	}

	/** Timers may come a moment early. */
	#try(): void {
		if (!this.#set) return;
		const { at } = this.#set;
		if (this.now() < at) {
			this.#set.timer = this.#timerFor(at);
			return;
		}
		this.#set = null;
		this.ring();
	}
}
