import type { ArgueAct } from '../../../core/argue/round/protocol';
import type { Refusal } from '../../../core/live/protocol';
import type { Line } from './drafts.svelte';

/** Asks for something, once at a time, and remembers why it was not done. */
export class Acting {
	isSending = $state(false);
	problem: Refusal | null = $state(null);

	#line: Pick<Line, 'ask'>;

	constructor(line: Pick<Line, 'ask'>) {
		this.#line = line;
	}

	/** @returns whether it was done; false too while something else is on its way */
	async act(act: ArgueAct): Promise<boolean> {
		if (this.isSending) return false;
		this.isSending = true;
		this.problem = await this.#line.ask({ t: 'act', act });
		this.isSending = false;
		return this.problem === null;
	}
}
