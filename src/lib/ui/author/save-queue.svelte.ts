import type { CheckAction } from '../../core/checking/checking';

/** One thing to save: a step with its number, or that the step with this number is taken back. */
export type Step = { seq: number; action: CheckAction | 'undo' };

/** What became of a step. `stale`: the server knows other steps than this page does. */
export type Outcome = 'saved' | 'stale' | 'refused' | 'unreachable';

export type SaveState = 'saved' | 'saving' | 'unreachable' | 'stale' | 'refused';

/** What the queue needs of the world. `later` calls back after a while, or when the network is there again. */
export type Post = { send: (step: Step) => Promise<Outcome>; later: (again: () => void) => void };

/** Sends steps one by one, in order, and keeps those that could not be sent. */
export class SaveQueue {
	state: SaveState = $state('saved');
	#waiting: Step[] = [];
	#post: Post;
	#settled: (() => void)[] = [];
	#isSending = false;

	constructor(post: Post) {
		this.#post = post;
	}

	/** Whether nothing would be lost if the page were left now. */
	get isSaved(): boolean {
		return this.state === 'saved';
	}

	/** Puts a step at the end of the queue. */
	add(step: Step): void {
		this.#waiting.push(step);
		if (this.state === 'saved') this.state = 'saving';
		void this.#sendAll();
	}

	/** Resolves when everything is saved, or when nothing more will be. */
	async whenSettled(): Promise<void> {
		if (!this.#isOpen) return;
		await new Promise<void>((resolve) => this.#settled.push(resolve));
	}

	get #isOpen(): boolean {
		return this.state === 'saving' || this.state === 'unreachable';
	}

	async #sendAll(): Promise<void> {
		if (this.#isSending || !this.#isOpen) return;
		this.#isSending = true;
		for (let step = this.#waiting[0]; step; step = this.#waiting[0]) {
			const outcome = await this.#post.send(step);
			if (outcome !== 'saved') return this.#stop(outcome);
			this.#waiting.shift();
			this.state = 'saving';
		}
		this.#isSending = false;
		this.state = 'saved';
		this.#tellSettled();
	}

	#stop(outcome: Exclude<Outcome, 'saved'>): void {
		this.#isSending = false;
		this.state = outcome;
		if (outcome === 'unreachable') this.#post.later(() => void this.#sendAll());
		else this.#tellSettled();
	}

	#tellSettled(): void {
		for (const settled of this.#settled.splice(0)) settled();
	}
}
