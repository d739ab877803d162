import type { Moment, TimeFactor } from '../seats/seat';
import { graceMs, type Asked, type Game } from './game';

/** A game with a question open. */
export type OpenGame = Extract<Game, { phase: 'open' }>;

/** The current question of a game that has opened one. */
export function currentOf({ asked }: Pick<Game, 'asked'>): Asked {
	const current = asked.at(-1);
	if (!current) throw new Error('no question has been opened');
	return current;
}

/** When a question closes for players with this much time, as the clock stands now. */
export function closesAtWith({ openedAt, pausedMs, limitMs }: Asked, factor: TimeFactor = 1): Moment {
	return openedAt + pausedMs + limitMs * factor;
}

/** When the open question closes for a player, as the clock stands now. */
export function closesAtFor(game: OpenGame, seat: number): Moment {
	return closesAtWith(currentOf(game), game.seats[seat]?.timeFactor);
}

/** Whether the open question waits for this seat: connected, without an answer, with time left when last looked. */
export function isAwaited(game: OpenGame, seat: number): boolean {
	const { status, isConnected } = game.seats[seat] ?? {};
	return (
		status === 'in' &&
		isConnected === true &&
		!currentOf(game).answers[seat] &&
		closesAtFor(game, seat) + graceMs > game.clock.checkedAt
	);
}

/** Looks anew who is awaited and when the first of them runs out of time. Costs a walk through the seats. */
export function recount(game: OpenGame, at: Moment): void {
	const { clock } = game;
	clock.checkedAt = at;
	const awaited = game.seats.map((_, seat) => seat).filter((seat) => isAwaited(game, seat));
	clock.waitingFor = awaited.length;
	const closings = awaited.map((seat) => closesAtFor(game, seat));
	const first = closings.length > 0 ? Math.min(...new Set(closings)) : closesAtWith(currentOf(game));
	clock.ticksAt = clock.pausedAt === null ? first + graceMs : null;
}

/**
 * Changes a seat, and with it what the open question waits for. Costs the same in every room.
 *
 * @param change - may change anything of the seat and its answer
 * @returns what `change` does
 */
export function changeSeat<T>(game: Game, seat: number, change: () => T): T {
	if (game.phase !== 'open') return change();
	const before = isAwaited(game, seat);
	const changed = change();
	const after = isAwaited(game, seat);
	const { clock } = game;
	clock.waitingFor += Number(after) - Number(before);
	if (after && clock.ticksAt !== null) {
		clock.ticksAt = Math.min(clock.ticksAt, closesAtFor(game, seat) + graceMs);
	}
	return changed;
}
