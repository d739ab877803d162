import type { HostView } from '../../../core/game/host-view';
import type { HostCommand } from '../../../core/game/protocol';
import type { Refusal } from '../../../core/live/protocol';
import type { GameSettings } from '../../../core/game/settings';
import type { Act } from './keys';
import { canGoOn, goOn } from '../going-on';
import { withStandingsSwitched } from './standings-switch';
import { Ticks } from './ticks';

/** What stands over the screen while the host looks at it. */
export type Panel = 'people' | 'remote' | 'help' | 'skip' | 'end' | { ruling: number };

/** As much of a connection as the desk needs. */
type Line = { readonly host: HostView | null; command(command: HostCommand): Promise<Refusal | null> };

/** What is done to the game, and not to this screen alone. */
type GameAct = Exclude<Act, 'full-screen' | 'people' | 'remote' | 'help'>;

/** So soon after the game has moved a press was meant for where it was before. */
const settlingMs = 600;

/** What the host does at the projector. One for each page. */
export class HostDesk {
	panel: Panel | null = $state.raw(null);
	/** Why the last thing asked was not done. */
	refusal: Refusal | null = $state(null);
	/** Whether something asked has not been answered yet. */
	isAsking = $state(false);
	readonly ticks = new Ticks();

	#line: Line;
	#now: () => number;
	#place = '';
	#arrivedAt = -Infinity;

	/** @param now - milliseconds that only grow */
	constructor(line: Line, now: () => number = () => performance.now()) {
		this.#line = line;
		this.#now = now;
	}

	/** To be told where the game is whenever it moves. */
	arrive({ phase, number }: HostView['room']): void {
		const place = `${phase} ${number}`;
		if (place === this.#place) return;
		// Where the screen begins, nothing has moved yet.
		if (this.#place !== '') this.#arrivedAt = this.#now();
		this.#place = place;
		if (this.panel === 'skip') this.panel = null;
	}

	act(act: Act): void {
		this.ticks.unlock();
		const view = this.#line.host;
		if (act === 'full-screen') return toggleFullScreen();
		if (act === 'people' || act === 'remote' || act === 'help') return this.#toggle(act);
		if (!view || view.room.phase === 'over') return;
		this.#actIn(view, act);
	}

	/** Asks the server; what it refuses is shown until something else is asked. */
	async ask(command: HostCommand): Promise<boolean> {
		this.isAsking = true;
		this.refusal = await this.#line.command(command);
		this.isAsking = false;
		return this.refusal === null;
	}

	settle(change: (settings: GameSettings) => GameSettings): void {
		const view = this.#line.host;
		if (view) void this.ask({ do: 'settle', settings: change(view.settings) });
	}

	#actIn(view: HostView, act: GameAct): void {
		const { room, isLocked } = view;
		switch (act) {
			case 'next':
				return this.#next(view);
			case 'pause':
				if (room.phase !== 'open') return;
				return void this.ask({ do: room.clock.pausedWithMs === null ? 'pause' : 'resume' });
			case 'extend':
				return room.phase === 'open' ? void this.ask({ do: 'extend' }) : undefined;
			case 'close':
				return room.phase === 'open' ? void this.ask({ do: 'close', number: room.number }) : undefined;
			case 'skip':
				return room.phase === 'open' || room.phase === 'closed' ? this.#toggle('skip') : undefined;
			case 'lock':
				return void this.ask({ do: 'lock', isLocked: !isLocked });
			case 'standings':
				return this.settle(withStandingsSwitched);
			case 'sound':
				return this.settle((settings) => ({ ...settings, hasSound: !settings.hasSound }));
			case 'end':
				return this.#toggle('end');
		}
	}

	#next(view: HostView): void {
		if (this.isAsking || this.#now() - this.#arrivedAt < settlingMs || !canGoOn(view)) return;
		void this.ask(goOn(view));
	}

	#toggle(panel: 'people' | 'remote' | 'help' | 'skip' | 'end'): void {
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
