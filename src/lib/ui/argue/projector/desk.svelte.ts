import type { ArgueHostView } from '../../../core/argue/round/host-view';
import { canGoOn, lastPhase, whyAsk } from './going-on';
import type { Act } from './keys';
import type { AnyCommand, Refusal } from '../../../core/live/protocol';
import type { HostLine } from './line';

/** What stands over the screen while the host looks at it. */
export type Panel = 'people' | 'remote' | 'help' | 'next' | 'redraw' | 'end';

/** What is done to the round, and not to this screen alone. */
type RoundAct = Exclude<Act, 'full-screen' | 'people' | 'remote' | 'help'>;

/** So soon after the round has moved a press was meant for where it was before. */
const settlingMs = 600;

/** What the host does on a screen of an argue round. One for each page. */
export class ArgueDesk {
	panel: Panel | null = $state(null);
	/** Why the last thing asked was not done. */
	refusal: Refusal | null = $state(null);
	/** Whether something asked has not been answered yet. */
	isAsking = $state(false);

	#line: Pick<HostLine, 'command' | 'now'>;
	#now: () => number;
	#place = '';
	#arrivedAt = -Infinity;

	/** @param now - milliseconds that only grow */
	constructor(line: Pick<HostLine, 'command' | 'now'>, now: () => number = () => performance.now()) {
		this.#line = line;
		this.#now = now;
	}

	/** To be told where the round is whenever it moves. */
	arrive({ phase }: ArgueHostView['room']): void {
		if (phase === this.#place) return;
		// Where the screen begins, nothing has moved yet.
		if (this.#place !== '') this.#arrivedAt = this.#now();
		this.#place = phase;
		if (this.panel === 'next' || this.panel === 'redraw') this.panel = null;
	}

	act(act: Act, view: ArgueHostView): void {
		if (act === 'full-screen') return toggleFullScreen();
		if (act === 'people' || act === 'remote' || act === 'help') return this.#toggle(act);
		if (view.room.phase !== 'over') this.#actIn(view, act);
	}

	/** On to the next part, without another question. */
	goOn({ room }: Pick<ArgueHostView, 'room'>): void {
		this.panel = null;
		this.#ask({ do: 'next-phase', from: { phase: room.phase } });
	}

	/** Asks the server; what it refuses is shown until something else is asked. */
	async ask(what: AnyCommand): Promise<boolean> {
		this.isAsking = true;
		this.refusal = await this.#line.command(what);
		this.isAsking = false;
		return this.refusal === null;
	}

	#actIn(view: ArgueHostView, act: RoundAct): void {
		const { room, isLocked, areVotesShown } = view;
		switch (act) {
			case 'next':
				return this.#next(view);
			case 'back':
				return lastPhase(view) === null ? undefined : this.#ask({ do: 'back', from: { phase: room.phase } });
			case 'pause':
				if (!('clock' in room)) return;
				return this.#ask({ do: room.clock.pausedWithMs === null ? 'pause' : 'resume' });
			case 'minute':
				return 'clock' in room ? this.#ask({ do: 'minute' }) : undefined;
			case 'redraw':
				return room.phase === 'sides' ? this.#toggle('redraw') : undefined;
			case 'votes':
				return room.phase === 'debrief'
					? this.#ask({ do: 'show-votes', areShown: !areVotesShown })
					: undefined;
			case 'lock':
				return this.#ask({ do: 'lock', isLocked: !isLocked });
			case 'end':
				return this.#toggle('end');
		}
	}

	#ask(what: AnyCommand): void {
		void this.ask(what);
	}

	#next(view: ArgueHostView): void {
		if (this.isAsking || this.#now() - this.#arrivedAt < settlingMs || !canGoOn(view)) return;
		if (whyAsk(view, this.#line.now()) === null) this.goOn(view);
		else this.#toggle('next');
	}

	#toggle(panel: Panel): void {
		this.panel = this.panel === panel ? null : panel;
	}
}

function toggleFullScreen(): void {
	// Refused where the browser does not allow it: the window then stays as it is.
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen?.();
	done?.catch(() => undefined);
}
