import type { GameEvent, Happening } from '../../core/game/event';
import type { Game, Phase } from '../../core/game/game';
import type { Reach } from './play';

/** Whose phone shows something else after an event, and whether it moves how everybody stands. */
type Kind = { to: 'everybody' | 'seat' | 'nobody'; movesStandings: boolean };

const everybody: Kind = { to: 'everybody', movesStandings: false };
const everything: Kind = { to: 'everybody', movesStandings: true };
const seat: Kind = { to: 'seat', movesStandings: false };
const standing: Kind = { to: 'seat', movesStandings: true };
const nobody: Kind = { to: 'nobody', movesStandings: false };

/** What an event reaches as long as the game stays where it is; where it moves on, that is everybody's. */
export const reaches: Record<Happening['type'], Kind> = {
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

const toAll: Reach = { phones: 'all', changesRoom: true, hosts: 'now' };
const toNone: Reach = { phones: [], changesRoom: false, hosts: 'soon' };
/** An answer changes nothing on the host's screens but the count. */
const toCount: Reach = { phones: [], changesRoom: false, hosts: 'count' };

/**
 * Whom an event reaches.
 *
 * @param game - after the event
 * @param hasMoved - whether the game has come to another phase or question by it
 */
export function reachOf(event: GameEvent, game: Game, hasMoved: boolean): Reach {
	const { to } = reaches[event.type];
	if (hasMoved || to === 'everybody') return toAll;
	if (to === 'seat' && 'seat' in event) return { ...toNone, phones: [event.seat] };
	return event.type === 'answered' && game.settings.devices === 'each' ? toCount : toNone;
}

/** Whether an event moves how everybody stands; where the game comes to this phase, what was answered now counts. */
export function movesStandings({ type }: GameEvent, phase: Phase, hasMoved: boolean): boolean {
	return reaches[type].movesStandings || (hasMoved && (phase === 'revealed' || phase === 'over'));
}
