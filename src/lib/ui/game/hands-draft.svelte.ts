import type { Refusal } from '../../core/live/protocol';

/** The most hands that one option can have. */
const mostHands = 5000;

/** How long counting must rest before it is saved, in milliseconds. */
const restMs = 400;

type Save = (number: number, hands: number[]) => Promise<Refusal | null>;

/** Counts made here, for which question, and what was stored when they were made. */
type Own = { number: number; hands: number[]; over: string };

/** Counts of hands as they are tapped in, and their way to the server. */
export class HandsDraft {
	isSaved = $state(true);
	refusal: Refusal | null = $state(null);
	#own: Own | null = $state.raw(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#save: Save;

	constructor(save: Save) {
		this.#save = save;
	}

	/** The counts to show: those made here, until they are stored and newer ones come from the server. */
	of(number: number, stored: readonly number[] | null, places: number): number[] {
		const own = this.#own;
		const isOwn = own?.number === number && !(this.isSaved && textOf(stored) !== own.over);
		return Array.from({ length: places }, (_, i) => (isOwn ? own.hands : stored)?.[i] ?? 0);
	}

	/** Counts anew; a number that cannot be is brought within what can. */
	set(number: number, stored: readonly number[] | null, hands: readonly number[]): void {
		if (this.#own && this.#own.number !== number) this.saveNow();
		const counted = hands.map((each) => Math.min(mostHands, Math.max(0, Math.round(each))));
		this.#own = { number, hands: counted, over: textOf(stored) };
		this.isSaved = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.saveNow(), restMs);
	}

	/** Saves what is not saved yet: the question may be about to change. */
	saveNow(): void {
		clearTimeout(this.#timer);
		if (this.#own && !this.isSaved) void this.#send(this.#own);
	}

	async #send(sent: Own): Promise<void> {
		const refusal = await this.#save(sent.number, sent.hands);
		// Counted on meanwhile: the newer counts are on their way by their own timer.
		if (this.#own !== sent) return;
		this.refusal = refusal;
		this.isSaved = refusal === null;
	}
}

function textOf(hands: readonly number[] | null): string {
	return hands?.join(' ') ?? '';
}
