import { ok, refuse, type Result } from '../kit/result';
import { closesAtWith, currentOf, recount, type OpenGame } from './closing';
import type { Of } from './event';
import type { Moment } from '../seats/seat';
import { graceMs, numberOf, type Clock, type Game, type Stage } from './game';
import { openMsFor, readingMsFor } from './limits';
import type { GameRefusal } from './refusal';
import { isAnybodyHere, revealsAtOnce, showsStandings } from './steps';

type Reduced = Result<Game, GameRefusal>;

/** What a question that was open while the server was down gets on top of the time that was left, in milliseconds. */
const backAgainMs = 5000;

/** The host presses on. A press meant for another place, an old tab or a second click, changes nothing. */
export function wentOn(game: Game, { from, at }: Of<'wentOn'>): Reduced {
	if (from.phase !== game.phase || from.number !== numberOf(game)) return refuse('moved-on');
	switch (game.phase) {
		case 'lobby':
			return isAnybodyHere(game.settings, game.seats) ? ok(openNext(game, at)) : refuse('nobody-here');
		case 'open':
			return ok(close(game));
		case 'closed':
			return ok(movedTo(game, { phase: 'revealed' }));
		case 'revealed':
			return ok(
				showsStandings(game.settings, { number: numberOf(game), of: game.plan.length })
					? movedTo(game, { phase: 'standings' })
					: openNext(game, at)
			);
		case 'standings':
			return ok(openNext(game, at));
		case 'over':
			return refuse('wrong-phase');
	}
}

/** The host closes the open question. */
export function closed(game: Game, { number }: Of<'closed'>): Reduced {
	if (number !== numberOf(game)) return refuse('moved-on');
	return game.phase === 'open' ? ok(close(game)) : refuse('wrong-phase');
}

/** The host leaves the current question out: it counts for nobody, and what was answered is kept. */
export function skipped(game: Game, { number, at }: Of<'skipped'>): Reduced {
	if (number !== numberOf(game)) return refuse('moved-on');
	if (game.phase !== 'open' && game.phase !== 'closed') return refuse('wrong-phase');
	leaveOut(game);
	return ok(openNext(game, at));
}

export function paused(game: Game, { at }: Of<'paused'>): Reduced {
	if (game.phase !== 'open') return refuse('wrong-phase');
	if (game.clock.pausedAt !== null) return refuse('paused');
	game.clock.pausedAt = at;
	game.clock.ticksAt = null;
	return ok(game);
}

export function resumed(game: Game, { at }: Of<'resumed'>): Reduced {
	if (game.phase !== 'open' || game.clock.pausedAt === null) return refuse('wrong-phase');
	currentOf(game).pausedMs += at - game.clock.pausedAt;
	game.clock.pausedAt = null;
	recount(game, at);
	return ok(closeIfDone(game));
}

export function extended(game: Game, { ms, at }: Of<'extended'>): Reduced {
	if (game.phase !== 'open') return refuse('wrong-phase');
	currentOf(game).limitMs += ms;
	recount(game, game.clock.pausedAt ?? at);
	return ok(game);
}

/** Somebody's time may be up. The question closes once nobody is awaited any more. */
export function ticked(game: Game, { at }: Of<'ticked'>): Reduced {
	if (game.phase !== 'open' || game.clock.pausedAt !== null) return refuse('wrong-phase');
	recount(game, at);
	const isTimeUp = closesAtWith(currentOf(game)) + graceMs <= at;
	return ok(isTimeUp && game.clock.waitingFor === 0 ? close(game) : game);
}

/**
 * The server came back. How long it was away nobody could answer, and nobody loses by it. Who was there counts as
 * there until the room finds them missing: else whoever is back first would close the question for all others.
 */
export function restarted(game: Game, { at }: Of<'restarted'>): Reduced {
	const last = game.at;
	if (game.phase !== 'open') return ok(game);
	const current = currentOf(game);
	current.limitMs += backAgainMs;
	if (game.clock.pausedAt === null) current.pausedMs += at - last;
	recount(game, at);
	return ok(game);
}

/** The host ends the game. A question that was not revealed counts for nobody: not everybody had it. */
export function ended(game: Game, { at }: Of<'ended'>): Reduced {
	if (game.phase === 'over') return refuse('wrong-phase');
	if (game.phase === 'open' || game.phase === 'closed') leaveOut(game);
	return ok(end(game, at));
}

/** Closes the open question when everybody who is connected has answered, or has no time left. */
export function closeIfDone(game: Game): Game {
	if (game.phase !== 'open' || game.clock.pausedAt !== null || game.clock.waitingFor > 0) return game;
	return game.seats.some(({ status, isConnected }) => status === 'in' && isConnected) ? close(game) : game;
}

function openNext(game: Game, at: Moment): Game {
	const question = game.plan[game.asked.length];
	const found = question === undefined ? undefined : game.questions[question];
	if (question === undefined || !found) return end(game, at);
	game.asked.push({
		question,
		openedAt: at,
		limitMs: openMsFor(found, game),
		pausedMs: 0,
		// On the device that goes round, whoever comes later is no slower.
		speed: game.settings.devices === 'one' ? 'fair' : game.settings.speed,
		readingMs: readingMsFor(found),
		answers: [],
		hands: null,
		ruling: null,
		challenge: null
	});
	const clock: Clock = { ticksAt: at, pausedAt: null, waitingFor: 0, checkedAt: at };
	const open = movedTo(game, { phase: 'open', clock });
	recount(open, at);
	return open;
}

/** Hands are counted after the question has closed: their answer waits for the host. */
function close(game: OpenGame): Game {
	return movedTo(game, { phase: revealsAtOnce(game.settings) ? 'revealed' : 'closed' });
}

function end(game: Game, at: Moment): Game {
	game.plan = game.plan.slice(0, game.asked.length);
	return movedTo(game, { phase: 'over', endedAt: at });
}

/**
 * Takes the game to another phase, in place: in an object that is made anew for each, the engine would find its way
 * anew as well, and an answer would cost three times as much. A clock that has run out stays behind, and is no part
 * of the game by its type.
 */
function movedTo<State extends Stage>(game: Game, state: State): Game & State {
	return Object.assign(game, state);
}

function leaveOut(game: Game): void {
	const current = currentOf(game);
	current.ruling = { is: 'dropped' };
	for (const answer of current.answers) if (answer) answer.points = 0;
}
