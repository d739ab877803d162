import type { ArgueView } from '../../../core/argue/round/me-view';
import type { GameConnection } from '../../game/connection.svelte';

/** How much time this player has left in a phase. */
export class PhaseTime {
	#view: () => ArgueView;
	#line: Pick<GameConnection, 'now' | 'hasClock'>;
	#now = $state(0);

	clock = $derived.by(() => {
		const { room } = this.#view();
		return 'clock' in room ? room.clock : null;
	});
	isPaused = $derived.by(() => this.clock !== null && this.clock.pausedWithMs !== null);
	limitMs = $derived.by(() => (this.clock ? this.#closesAt(this.clock) - this.clock.startedAt : 0));
	leftMs = $derived.by(() => {
		if (!this.clock) return null;
		return Math.max(0, this.clock.pausedWithMs ?? this.#closesAt(this.clock) - this.#now);
	});
	/** What is written from now on comes too late. */
	isUp = $derived.by(() => this.#line.hasClock && !this.isPaused && this.leftMs === 0);

	constructor(line: Pick<GameConnection, 'now' | 'hasClock'>, view: () => ArgueView) {
		this.#line = line;
		this.#view = view;
		this.#now = line.now();
	}

	/** @returns stops it */
	start(): () => void {
		const ticking = setInterval(() => (this.#now = this.#line.now()), 250);
		return () => clearInterval(ticking);
	}

	/** What the server's clock says, as this phone last looked. */
	get now(): number {
		return this.#now;
	}

	#closesAt({ endsAt }: { endsAt: number }): number {
		return this.#view().me.closesAt ?? endsAt;
	}
}
