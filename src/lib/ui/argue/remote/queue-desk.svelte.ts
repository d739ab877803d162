import type { Decision, Piece } from '../../../core/argue/round/argue';
import type { QueueItem } from '../../../core/argue/round/host-view';
import type { OnAsk } from '../projector/line';

/** So soon after another text has come to stand there a press was meant for the one before. */
const settlingMs = 500;

/** Which text: its writer's seat and its piece. */
type Key = `${number} ${Piece}`;

/** Whether a text waits for the teacher: nothing was decided, or it was reported since. */
export function isWaiting({ decision, reports }: Pick<QueueItem, 'decision' | 'reports'>): boolean {
	return decision === null || (decision === 'approved' && reports > 0);
}

/** What a teacher does at the queue: one text in front, and on to the next by itself. */
export class QueueDesk {
	/** Whether the reason for sending the text in front back is being written. */
	isReturning = $state(false);

	/** Kept in front while it waits: what comes in meanwhile does not push it away under the finger. */
	#front: Key | null = $state(null);
	/** Whether it was taken to the front to decide about it again. */
	#isAgain = $state(false);
	/** Decided here, and not heard of from the server yet. */
	#pending: readonly Key[] = $state.raw([]);
	/** What was decided on this screen, the latest last. */
	#decided: readonly Key[] = $state.raw([]);
	#frontAt = -Infinity;
	#onask: OnAsk;
	#now: () => number;

	/** @param now - milliseconds that only grow */
	constructor(onask: OnAsk, now: () => number = () => performance.now()) {
		this.#onask = onask;
		this.#now = now;
	}

	/** Whether there is a decision to look at again. */
	get canGoBack(): boolean {
		return this.#decided.length > 0;
	}

	/** How many texts wait, without those whose decision is on its way. */
	waiting(queue: readonly QueueItem[]): QueueItem[] {
		return queue.filter((item) => isWaiting(item) && !this.#pending.includes(keyOf(item)));
	}

	/** The text in front; null: none waits. */
	front(queue: readonly QueueItem[]): QueueItem | null {
		const waiting = this.waiting(queue);
		// One that was decided meanwhile, with all the others or on another screen, makes way.
		const keepable = this.#isAgain ? queue : waiting;
		return keepable.find((item) => keyOf(item) === this.#front) ?? waiting[0] ?? null;
	}

	/** To be told of every queue that comes: the front text stays, and one that is gone makes way. */
	arrive(queue: readonly QueueItem[]): void {
		const pending = this.#pending.filter((key) =>
			queue.some((item) => keyOf(item) === key && isWaiting(item))
		);
		if (pending.length < this.#pending.length) this.#pending = pending;
		const front = this.front(queue);
		const key = front && keyOf(front);
		if (key !== this.#front) this.#put(key);
	}

	/** Takes a text to the front by hand. */
	look(item: QueueItem): void {
		this.#put(keyOf(item), true);
	}

	/** Back to what was decided last, to decide again. */
	goBack(): void {
		const last = this.#decided.at(-1);
		if (!last) return;
		this.#decided = this.#decided.slice(0, -1);
		this.#put(last, true);
	}

	/** Decides about the text in front. A press that comes with the text's change is not for it. */
	async decide(queue: readonly QueueItem[], decision: Decision, why: string | null): Promise<void> {
		const item = this.front(queue);
		if (!item || this.#now() - this.#frontAt < settlingMs) return;
		const key = keyOf(item);
		this.#pending = [...this.#pending, key];
		this.#put(null);
		this.arrive(queue);
		if (await this.#onask({ do: 'decide', seat: item.seat, piece: item.piece, decision, why })) {
			this.#decided = [...this.#decided.filter((each) => each !== key), key];
		} else {
			this.#pending = this.#pending.filter((each) => each !== key);
		}
	}

	#put(key: Key | null, isAgain = false): void {
		this.#front = key;
		this.#isAgain = isAgain;
		this.#frontAt = this.#now();
		this.isReturning = false;
	}
}

function keyOf({ seat, piece }: Pick<QueueItem, 'seat' | 'piece'>): Key {
	return `${seat} ${piece}`;
}
