import { ok, refuse, type Result } from '../kit/result';
import { renamed } from '../seats/seats';
import { answered, handsCounted } from './answering';
import {
	closed,
	closeIfDone,
	ended,
	extended,
	paused,
	restarted,
	resumed,
	skipped,
	ticked,
	wentOn
} from './asking';
import type { GameEvent, Of } from './event';
import type { Game } from './game';
import type { GameRefusal } from './refusal';
import { challenged, declined, ruled } from './ruling';
import { approved, approvedAll, connected, disconnected, joined, kicked, left, teamed, timed } from './seats';
import { cut, settled } from './setting';

type Reduced = Result<Game, GameRefusal>;

/**
 * What a game becomes by an event. The only place where a game changes.
 *
 * **The game passed in is used up** where the result is ok: it is changed in place, so that an answer costs the same
 * in a room of 5,000 as in a room of 5. Go on with the game that comes back. A refusal leaves it as it was.
 *
 * @param game - null for the event that makes one
 * @returns the game after the event, one version on; or why the event changes nothing
 * @throws Error when a game that was never made is to go on: a caller's bug
 */
export function reduce(game: Game | null, event: GameEvent): Reduced {
	if (event.type === 'made') return game ? refuse('already-made') : ok(gameFrom(event));
	if (!game) throw new Error('a game begins with being made');
	// A server's clock may be set back: in a game no moment comes before the last.
	const next = apply(game, event.at < game.at ? { ...event, at: game.at } : event);
	if (!next.ok) return next;
	next.value.at = Math.max(event.at, game.at);
	next.value.seq += 1;
	return next;
}

/**
 * The game that a list of events makes.
 *
 * @throws Error when it does not begin with `made`, or holds an event that the game refuses: the record is damaged
 */
export function fold(events: Iterable<GameEvent>): Game {
	let game: Game | null = null;
	for (const event of events) {
		const next = reduce(game, event);
		if (!next.ok) throw new Error(`the record of a game holds "${event.type}", refused as ${next.error}`);
		game = next.value;
	}
	if (!game) throw new Error('a game without events');
	return game;
}

function gameFrom({ id, pin, title, questions, settings, seed, at }: Of<'made'>): Game {
	return {
		phase: 'lobby',
		id,
		pin,
		title,
		settings,
		seed,
		questions,
		plan: questions.map((_, index) => index),
		seats: [],
		seatByDevice: {},
		names: {},
		isLocked: false,
		asked: [],
		madeAt: at,
		at,
		seq: 1
	};
}

/** Somebody who is gone is not waited for. */
function closingIfDone(reduced: Reduced): Reduced {
	return reduced.ok ? ok(closeIfDone(reduced.value)) : reduced;
}

function apply(game: Game, event: GameEvent): Reduced {
	switch (event.type) {
		case 'made':
			return refuse('already-made');
		case 'pinned':
			game.pin = event.pin;
			return ok(game);
		case 'locked':
			game.isLocked = event.isLocked;
			return ok(game);
		case 'settled':
			return settled(game, event);
		case 'cut':
			return cut(game, event);
		case 'joined':
			return joined(game, event);
		case 'connected':
			return connected(game, event);
		case 'disconnected':
			return closingIfDone(disconnected(game, event));
		case 'left':
			return closingIfDone(left(game, event));
		case 'approved':
			return approved(game, event);
		case 'approvedAll':
			return approvedAll(game);
		case 'kicked':
			return closingIfDone(kicked(game, event));
		case 'renamed':
			return renamed(game, event);
		case 'timed':
			return timed(game, event);
		case 'teamed':
			return teamed(game, event);
		case 'wentOn':
			return wentOn(game, event);
		case 'paused':
			return paused(game, event);
		case 'resumed':
			return resumed(game, event);
		case 'extended':
			return extended(game, event);
		case 'closed':
			return closed(game, event);
		case 'skipped':
			return skipped(game, event);
		case 'ticked':
			return ticked(game, event);
		case 'answered':
			return answered(game, event);
		case 'handsCounted':
			return handsCounted(game, event);
		case 'challenged':
			return challenged(game, event);
		case 'ruled':
			return ruled(game, event);
		case 'declined':
			return declined(game, event);
		case 'restarted':
			return restarted(game, event);
		case 'ended':
			return ended(game, event);
	}
}
