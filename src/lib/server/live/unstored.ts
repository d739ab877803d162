import type { GameEvent } from '../../core/game/event';
import type { Game } from '../../core/game/game';
import { keepState } from '../db/game';
import { writeAnswer } from '../db/game-answer';
import { writeEvents } from '../db/game-event';
import type { Db } from '../db/open';
import { atOnce, proveRoom } from '../db/write-ahead';

/** What has happened in a game since it was last stored. */
export class Unstored {
	#events: GameEvent[] = [];
	/** Whose answers are new, by the question's number. */
	readonly #answered = new Map<number, Set<number>>();
	/** Questions whose every answer may be worth something else now, by number. */
	readonly #marked = new Set<number>();
	#hasMoved = false;

	/** @param seq - the version of the game that is stored */
	constructor(
		readonly gameId: string,
		public seq: number
	) {}

	get isEmpty(): boolean {
		return this.#events.length === 0;
	}

	/** Notes an event and what it may have changed of the rows beside it. */
	add(event: GameEvent, game: Game): void {
		this.#events.push(event);
		if (event.type === 'answered') return this.#addAnswer(event.number, event.seat);
		if (event.type === 'ruled' || event.type === 'skipped') this.#marked.add(event.number);
		// A game that ends leaves an open question out.
		if (game.phase === 'over') this.#marked.add(game.asked.length);
		if (game.phase === 'over' || event.type === 'pinned') this.#hasMoved = true;
	}

	/** Writes all of it. @returns how many rows that were */
	write(db: Db, game: Game): number {
		if (this.isEmpty) return 0;
		writeEvents(db, this.gameId, this.seq, this.#events);
		if (this.#hasMoved) keepState(db, this.gameId, stateOf(game));
		return 1 + this.#writeAnswers(db, game);
	}

	/** All of it is stored. */
	keep(): void {
		this.seq += this.#events.length;
		this.drop();
	}

	/** None of it counts any more. */
	drop(): void {
		this.#events = [];
		this.#answered.clear();
		this.#marked.clear();
		this.#hasMoved = false;
	}

	#addAnswer(number: number, seat: number): void {
		const seats = this.#answered.get(number);
		if (seats) seats.add(seat);
		else this.#answered.set(number, new Set([seat]));
	}

	#writeAnswers(db: Db, game: Game): number {
		let rows = 0;
		for (const number of this.#marked) {
			rows += writeSeats(db, game, { number, seats: game.seats.keys() });
			this.#answered.delete(number);
		}
		for (const [number, seats] of this.#answered) rows += writeSeats(db, game, { number, seats });
		return rows;
	}
}

/**
 * Stores, now, what a game heard while nothing could be stored, and that it can be again.
 *
 * @throws SqliteError when there is still no room
 */
export function storeAfterAll(db: Db, game: Game, seq: number, events: readonly GameEvent[]): void {
	proveRoom(db);
	atOnce(db, () => {
		if (events.length > 0) writeEvents(db, game.id, seq, events);
		keepState(db, game.id, stateOf(game));
	});
}

/** What of a game is in its own row, for lists that need not fold its events. */
function stateOf(game: Game) {
	const { pin, seats } = game;
	const endedAt = game.phase === 'over' ? new Date(game.endedAt) : null;
	const players = seats.filter(({ status }) => status === 'in' || status === 'left').length;
	return { pin, endedAt, players: endedAt ? players : 0 };
}

function writeSeats(
	db: Db,
	game: Game,
	{ number, seats }: { number: number; seats: Iterable<number> }
): number {
	const asked = game.asked[number - 1];
	if (!asked) return 0;
	const { question, answers } = asked;
	let rows = 0;
	for (const seat of seats) {
		const answer = answers[seat];
		if (!answer) continue;
		writeAnswer(db, { gameId: game.id, question, seat }, answer);
		rows += 1;
	}
	return rows;
}
