/** What became of sending a draft: stored under a new version, refused for good, or to be tried again. */
export type Sent<T> = { is: 'saved'; value: T } | { is: 'refused' } | { is: 'failed' };

/** Where a draft stands, for the line below the boxes. */
export type Saving = 'saved' | 'unsaved' | 'refused';

/** So long after the last key a draft is sent. */
const quietMs = 1500;
/** So long after a failure it is tried again. */
const againMs = 4000;

type Timers = { set(call: () => void, ms: number): number; clear(timer: number): void };

/**
 * Sends what stands in a form once somebody stops typing, one draft at a time, so that two never overtake each other.
 */
export class DraftSaver<T> {
	#timer: number | null = null;
	#sending: Promise<void> | null = null;
	#isChanged = false;
	#isClosed = false;

	constructor(
		private readonly send: () => Promise<Sent<T>>,
		private readonly tell: (saving: Saving, value: T | null) => void,
		private readonly timers: Timers = {
			set: (call, ms) => window.setTimeout(call, ms),
			clear: (timer) => window.clearTimeout(timer)
		}
	) {}

	/** Somebody has typed or chosen. */
	changed(): void {
		if (this.#isClosed) return;
		this.#isChanged = true;
		this.tell('unsaved', null);
		this.#wait(quietMs);
	}

	/** Nothing more is sent; resolves when what was on its way has arrived. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stop();
		await this.#sending;
	}

	/** The form goes on being filled in: what was sent whole was refused. */
	reopen(): void {
		this.#isClosed = false;
	}

	#wait(ms: number): void {
		this.#stop();
		this.#timer = this.timers.set(() => void this.#run(), ms);
	}

	#stop(): void {
		if (this.#timer !== null) this.timers.clear(this.#timer);
		this.#timer = null;
	}

	async #run(): Promise<void> {
		this.#timer = null;
		if (this.#sending) return;
		this.#isChanged = false;
		this.#sending = this.#sendOnce();
		await this.#sending;
		this.#sending = null;
		if (this.#isChanged && !this.#isClosed && this.#timer === null) this.#wait(quietMs);
	}

	async #sendOnce(): Promise<void> {
		const sent = await this.send();
		if (sent.is === 'failed') {
			if (!this.#isClosed) this.#wait(againMs);
			return;
		}
		if (sent.is === 'refused') return this.tell('refused', null);
		this.tell(this.#isChanged ? 'unsaved' : 'saved', sent.value);
	}
}
