import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { GameEvent } from '../../core/game/event';
import type { AnyEvent } from '../../core/live/event';
import { preparedOnce, type Db } from './open';
import { gameEvent } from './schema/game';

/** As much as tells that a text is ours: only this server writes here, and folding refuses what makes no sense. */
const storedEvents = v.array(v.looseObject({ type: v.string(), at: v.number() }));

const insertEvents = preparedOnce((db) =>
	db.$client.prepare<[string, number, string]>(
		'insert into game_event (game_id, seq, events) values (?, ?, ?)'
	)
);

/**
 * Writes what happened in a game within one turn. Runs at once, and not through drizzle, whose own work would cost as
 * much again as the insertion: it belongs into a transaction that a room full of players waits for.
 *
 * @param seq - the game's version before the first of them
 */
export function writeEvents(db: Db, gameId: string, seq: number, events: readonly AnyEvent[]): void {
	insertEvents(db).run(gameId, seq, JSON.stringify(events));
}

/** The insertion of what a game begins with, to be run with that of the game. */
export function addEvents(db: Db, gameId: string, events: readonly AnyEvent[]) {
	return db.insert(gameEvent).values({ gameId, seq: 0, events });
}

/** What a game begins with: its `made`. */
export async function firstEventOf<E extends AnyEvent>(db: Db, gameId: string): Promise<E | undefined> {
	const row = await db.query.gameEvent.findFirst({
		columns: { events: true },
		where: and(eq(gameEvent.gameId, gameId), eq(gameEvent.seq, 0))
	});
	return row && (v.parse(storedEvents, row.events) as unknown as E[])[0];
}

/**
 * Everything that happened in a game, in order.
 *
 * @throws ValiError or SyntaxError when what is stored is no list of events
 */
export async function eventsOf<E extends AnyEvent = GameEvent>(db: Db, gameId: string): Promise<E[]> {
	const rows = await db
		.select({ events: gameEvent.events })
		.from(gameEvent)
		.where(eq(gameEvent.gameId, gameId))
		.orderBy(asc(gameEvent.seq));
	return rows.flatMap(({ events }) => v.parse(storedEvents, events) as unknown as E[]);
}
