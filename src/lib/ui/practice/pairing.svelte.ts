/** Which speaker stands beside which quote, while a match-up is being answered. */
export class Pairing {
	/** For each quote the index of its speaker, or null. */
	placed: (number | null)[] = $state([]);
	/** The speaker taken up and not yet put down. */
	held: number | null = $state(null);

	/** @param placed - as it was left */
	constructor(quotes: number, placed: readonly (number | null)[] = []) {
		this.placed = Array.from({ length: quotes }, (_, quote) => placed[quote] ?? null);
	}

	/** Speakers that stand beside no quote. */
	get free(): number[] {
		return this.placed.map((_, speaker) => speaker).filter((speaker) => !this.placed.includes(speaker));
	}

	get isComplete(): boolean {
		return this.placed.every((speaker) => speaker !== null);
	}

	/** Takes a speaker up; twice is once, since a tap can arrive as two clicks. */
	hold(speaker: number): void {
		this.held = speaker;
	}

	/** Puts the speaker down again that is held. */
	release(): void {
		this.held = null;
	}

	/** Puts a speaker beside a quote; the one who stood there changes places with it, or goes free. */
	place(quote: number, speaker: number | null): void {
		const from = speaker === null ? -1 : this.placed.indexOf(speaker);
		const before = this.placed[quote] ?? null;
		if (from !== -1) this.placed[from] = from === quote ? null : before;
		this.placed[quote] = speaker;
		this.held = null;
	}
}
