import type { Happening } from '../../core/game/event';
import type { Game, Phase } from '../../core/game/game';

/** Whose phone shows something else after an event, beside the host's screens, which always do. */
type Reach = { to: 'everybody' | 'seat' | 'nobody'; movesStandings: boolean };

const everybody: Reach = { to: 'everybody', movesStandings: false };
const everything: Reach = { to: 'everybody', movesStandings: true };
const seat: Reach = { to: 'seat', movesStandings: false };
const standing: Reach = { to: 'seat', movesStandings: true };
const nobody: Reach = { to: 'nobody', movesStandings: false };

/** What an event reaches as long as the game stays where it is; where it moves on, that is everybody's. */
export const reaches: Record<Happening['type'], Reach> = {
	made: everything,
	pinned: nobody,
	settled: everything,
	locked: nobody,
	// Whoever takes a seat is shown the game as their screen comes to look at it.
	joined: { to: 'nobody', movesStandings: true },
	connected: nobody,
	disconnected: nobody,
	left: standing,
	approved: standing,
	approvedAll: everything,
	// Whose answers are then no longer counted in what everybody sees.
	kicked: everything,
	renamed: standing,
	timed: seat,
	teamed: standing,
	wentOn: everybody,
	paused: everybody,
	resumed: everybody,
	extended: everybody,
	closed: everybody,
	skipped: everything,
	ticked: nobody,
	// The phone hears that it is stored, and knows the rest.
	answered: nobody,
	handsCounted: everybody,
	challenged: seat,
	ruled: everything,
	declined: nobody,
	cut: everybody,
	restarted: everybody,
	ended: everybody
};

/** Whether coming to this phase changes how everybody stands: what was just answered now counts. */
export function movesStandings(phase: Phase): boolean {
	return phase === 'revealed' || phase === 'over';
}

/** Whether the host's screens need no more than the new count: an answer changes nothing else on them. */
export function isOnlyCounted(type: Happening['type'], game: Game): boolean {
	return type === 'answered' && game.settings.devices === 'each';
}
