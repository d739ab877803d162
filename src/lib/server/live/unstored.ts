import type { AnyEvent } from '../../core/live/event';
import { keepState } from '../db/game';
import { writeEvents } from '../db/game-event';
import type { Db } from '../db/open';
import { atOnce, proveRoom } from '../db/write-ahead';
import type { Play } from './play';

/** What has happened in a game since it was last stored. */
export class Unstored {
	#events: AnyEvent[] = [];
	#hasMoved = false;

	/** @param seq - the version of the game that is stored */
	constructor(public seq: number) {}

	get isEmpty(): boolean {
		return this.#events.length === 0;
	}

	/** Notes an event, as it is to be recorded. */
	add(event: AnyEvent, { endedAt }: Play): void {
		this.#events.push(event);
		if (endedAt !== null || event.type === 'pinned') this.#hasMoved = true;
	}

	/** Writes all of it, and what it has changed of the rows beside. @returns how many rows that were */
	write(db: Db, play: Play): number {
		if (this.isEmpty) return 0;
		const { id } = play.table;
		writeEvents(db, id, this.seq, this.#events);
		if (this.#hasMoved) keepState(db, id, stateOf(play));
		return 1 + play.write(db);
	}

	/** All of it is stored. */
	keep(): void {
		this.seq += this.#events.length;
		this.drop();
	}

	/** None of it counts any more. */
	drop(): void {
		this.#events = [];
		this.#hasMoved = false;
	}
}

/**
 * Stores, now, what a game heard while nothing could be stored, and that it can be again.
 *
 * @throws SqliteError when there is still no room
 */
export function storeAfterAll(db: Db, play: Play, seq: number, events: readonly AnyEvent[]): void {
	const { id } = play.table;
	proveRoom(db);
	atOnce(db, () => {
		if (events.length > 0) writeEvents(db, id, seq, events);
		keepState(db, id, stateOf(play));
	});
}

/** What of a game is in its own row, for lists that need not fold its events. */
function stateOf({ table, endedAt }: Play) {
	const players = table.seats.filter(({ status }) => status === 'in' || status === 'left').length;
	return {
		pin: table.pin,
		endedAt: endedAt === null ? null : new Date(endedAt),
		players: endedAt === null ? 0 : players
	};
}
