import type { Refusal } from '../../../core/live/protocol';
import type { Response } from '../../../core/scoring/mark';
import type { GameConnection } from '../connection.svelte';
import { newRef } from '../connection.svelte';
import { keepDraft, keptDraft, type Choice, type QuestionPlace } from './draft';

/** An answer as the player gave it. */
export type Given = { response: Response; isSure: boolean | null };

/** As much of a connection as answering needs. */
type Line = Pick<GameConnection, 'ask'>;

/** How one player answers one question: chosen, sent, stored, and perhaps changed again. */
export class Answering {
	choice: Choice = $state.raw(null);
	/** Sent, and not known to be stored. */
	sending: Given | null = $state.raw(null);
	/** Known to be stored, by what this page was told. */
	stored: Given | null = $state.raw(null);
	isChanging = $state(false);
	problem: Refusal | 'nothing-chosen' | null = $state(null);

	#line: Line;
	#place: QuestionPlace;
	/** By this device's own clock: only how long ago it was matters. */
	#shownAt: number;

	constructor(line: Line, place: QuestionPlace) {
		const draft = keptDraft(place);
		this.#line = line;
		this.#place = place;
		this.#shownAt = draft?.shownAt ?? Date.now();
		this.choice = draft?.choice ?? null;
	}

	/** The question is on the screen now: from here on the player thinks. Not again after a reload. */
	shown(): void {
		if (!keptDraft(this.#place)) this.#shownAt = Date.now();
		this.choose(this.choice);
	}

	choose(choice: Choice): void {
		this.choice = choice;
		keepDraft(this.#place, { choice, shownAt: this.#shownAt });
	}

	/** Sends what is chosen. A press while the same answer is on its way changes nothing. */
	async give(isSure: boolean | null): Promise<void> {
		const response = wholeOf(this.choice);
		this.problem = response === null ? 'nothing-chosen' : null;
		if (response === null || this.sending) return;
		const given = { response, isSure };
		this.sending = given;
		const refusal = await this.#line.ask({
			t: 'answer',
			number: this.#place.number,
			...given,
			key: newRef(),
			thoughtMs: Math.max(0, Date.now() - this.#shownAt)
		});
		this.sending = null;
		if (refusal === null) this.#keep(given);
		else this.problem = refusal;
	}

	/** Lets the player choose anew; the answer stands until another is stored. */
	change(given: Given): void {
		this.choose(given.response);
		this.isChanging = true;
	}

	keepAsItIs(): void {
		this.isChanging = false;
		this.problem = null;
	}

	#keep(given: Given): void {
		this.stored = given;
		this.isChanging = false;
	}
}

/** What can be sent: null where nothing is chosen, or a quote of a match-up has no speaker. */
function wholeOf(choice: Choice): Response | null {
	if (!Array.isArray(choice)) return choice;
	return choice.every((speaker) => speaker !== null) ? choice : null;
}
