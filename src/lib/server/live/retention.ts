import type { Moment } from '../../core/seats/seat';
import { usualKeepDays } from '../../core/game/settings';
import { deleteGamesDue } from '../db/game';
import { log } from '../log/log';
import type { Games } from './games';
import type { Journal } from './journal';
import type { Room } from './room';

const secondMs = 1000;
const hourMs = 3600 * secondMs;
const dayMs = 24 * hourMs;

/** So long after the end a phone that comes back is still shown its result. */
export const overShownMs = hourMs;

/** So long a game that is over is shown at the longest. */
const longestShownMs = 12 * hourMs;

/** How often rooms are looked at: who is away, which screen can take more. */
const tidyEveryMs = secondMs / 2;

/** When a game is deleted unless its host says otherwise. */
export function deletesAfter(madeAt: Date): Date {
	return new Date(madeAt.getTime() + usualKeepDays * dayMs);
}

/** Ends what nobody plays any more, takes out of memory what is over, deletes what is due. */
export function keepHouse(games: Games, journal: Journal): () => void {
	const tidying = setInterval(() => tidy(games, journal), tidyEveryMs).unref();
	const deleting = setInterval(() => void deleteDue(games, journal), hourMs).unref();
	return () => {
		clearInterval(tidying);
		clearInterval(deleting);
	};
}

function tidy(games: Games, journal: Journal): void {
	for (const room of games.rooms) {
		try {
			look(games, room);
		} catch (err) {
			log.error({ err, game: room.table.id }, 'a room could not be looked after');
		}
	}
	journal.tidy();
}

function look(games: Games, room: Room): void {
	const now = room.now();
	const emptyMs = room.emptySince === null ? 0 : now - room.emptySince;
	const { endedAt, abandonedAfterMs } = room.play;
	if (endedAt === null) {
		if (emptyMs >= abandonedAfterMs) return room.happen({ type: 'ended' });
	} else if (isSeen(endedAt, now, emptyMs)) return games.drop(room.table.id);
	room.tidy();
}

/** Whether nobody will ask for the result of a game any more. */
function isSeen(endedAt: Moment, now: Moment, emptyMs: number): boolean {
	const overMs = now - endedAt;
	return overMs >= longestShownMs || (emptyMs > 0 && overMs >= overShownMs);
}

/** Deletes every game whose time has come. */
export async function deleteDue(games: Games, { db, clock }: Journal): Promise<void> {
	try {
		for (const id of await deleteGamesDue(db, new Date(clock()))) games.drop(id);
	} catch (err) {
		log.error({ err }, 'old games could not be deleted');
	}
}
