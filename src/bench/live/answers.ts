import type { Player } from './player';

/** Every answer that was sent, by the number that is its key, and how long each acknowledgement took. */
export class Answers {
	/** Milliseconds from sending to acknowledgement, since `begin`. */
	delays: number[] = [];
	/** Keys of all that were acknowledged, ever. */
	readonly acked = new Set<number>();
	readonly #sentAt: number[] = [];

	begin(): void {
		this.delays = [];
	}

	/** @returns its key */
	send(player: Player, number: number, response: number): number {
		const key = this.#sentAt.push(performance.now()) - 1;
		player.answer(number, response, key);
		return key;
	}

	ack(key: number): void {
		const sentAt = this.#sentAt[key];
		if (sentAt === undefined) throw new Error(`an acknowledgement of ${key}, which was never sent`);
		this.delays.push(performance.now() - sentAt);
		this.acked.add(key);
	}
}
