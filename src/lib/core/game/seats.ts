import { ok, refuse, type Result } from '../kit/result';
import * as table from '../seats/seats';
import { changeSeat } from './closing';
import type { Of } from './event';
import type { Game } from './game';
import type { GameRefusal } from './refusal';
import { teamFor } from './teams';

// What happens at the table of every game, and with it whom the open question waits for.

type Reduced = Result<Game, GameRefusal>;

/** Why a device that has no seat cannot take one now; null: the door is open. */
export function whyClosed(game: Game): table.Closed | null {
	if (game.phase !== 'over' && game.settings.devices !== 'each') return 'locked';
	return table.whyClosed(game);
}

/** Somebody takes a seat, or comes back to theirs. */
export function joined(game: Game, event: Of<'joined'>): Reduced {
	return changeSeat(game, table.seatJoined(game, event), () =>
		table.joined(game, event, {
			whyClosed: () => (event.device === null ? whyNotAdded(game) : whyClosed(game)),
			team: () => teamFor(game, event.team)
		})
	);
}

/** The seat's screen is here. Somebody who left joins again instead. */
export function connected(game: Game, event: Of<'connected'>): Reduced {
	return changeSeat(game, event.seat, () => table.connected(game, event));
}

/** The seat's screen has been away for so long that nothing waits for it. */
export function disconnected(game: Game, event: Of<'disconnected'>): Reduced {
	return changeSeat(game, event.seat, () => table.disconnected(game, event));
}

/** A player goes; the seat stays theirs, with all that it has earned. */
export function left(game: Game, event: Of<'left'>): Reduced {
	return changeSeat(game, event.seat, () => table.left(game, event));
}

/** The host lets somebody in. */
export function approved(game: Game, event: Of<'approved'>): Reduced {
	return changeSeat(game, event.seat, () => table.approved(game, event));
}

/** The host lets everybody in who waits. */
export function approvedAll(game: Game): Reduced {
	const waiting = table.waitingSeats(game);
	for (const seat of waiting) changeSeat(game, seat, () => table.approved(game, { seat }));
	return waiting.length > 0 ? ok(game) : refuse('no-seat');
}

/** The host sends somebody out: the seat and its device are banned, the name is not. */
export function kicked(game: Game, event: Of<'kicked'>): Reduced {
	return changeSeat(game, event.seat, () => table.kicked(game, event));
}

/** The host gives somebody more time, or takes it back. */
export function timed(game: Game, event: Of<'timed'>): Reduced {
	return changeSeat(game, event.seat, () => table.timed(game, event));
}

/** Somebody changes teams. */
export function teamed(game: Game, { seat, team }: Of<'teamed'>): Reduced {
	const found = game.seats[seat];
	if (!found) return refuse('no-seat');
	if (!game.settings.teams || team >= game.settings.teams.count) return refuse('no-team');
	found.team = team;
	return ok(game);
}

/** Whether players may change teams by themselves. */
export function mayChooseTeam({ phase, settings }: Game): boolean {
	return phase === 'lobby' && settings.teams?.how === 'chosen';
}

/** A seat that the host adds needs no open door. */
function whyNotAdded(game: Game): table.Closed | null {
	if (game.phase === 'over' || game.settings.devices !== 'one') return 'wrong-phase';
	return table.isFull(game) ? 'full' : null;
}
