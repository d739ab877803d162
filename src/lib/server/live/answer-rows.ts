import type { GameEvent } from '../../core/game/event';
import type { Game } from '../../core/game/game';
import { writeAnswer } from '../db/game-answer';
import type { Db } from '../db/open';

/** Which of a quiz's answers are new, or worth something else, since they were last stored. */
export class AnswerRows {
	/** Whose answers are new, by the question's number. */
	readonly #answered = new Map<number, Set<number>>();
	/** Questions whose every answer may be worth something else now, by number. */
	readonly #marked = new Set<number>();

	/** @param game - after the event */
	note(event: GameEvent, game: Game): void {
		if (event.type === 'answered') return this.#addAnswer(event.number, event.seat);
		if (event.type === 'ruled' || event.type === 'skipped') this.#marked.add(event.number);
		// A game that ends leaves an open question out.
		if (game.phase === 'over') this.#marked.add(game.asked.length);
	}

	/** Writes them. @returns how many there were */
	write(db: Db, game: Game): number {
		let rows = 0;
		for (const number of this.#marked) {
			rows += writeSeats(db, game, { number, seats: game.seats.keys() });
			this.#answered.delete(number);
		}
		for (const [number, seats] of this.#answered) rows += writeSeats(db, game, { number, seats });
		return rows;
	}

	clear(): void {
		this.#answered.clear();
		this.#marked.clear();
	}

	#addAnswer(number: number, seat: number): void {
		const seats = this.#answered.get(number);
		if (seats) seats.add(seat);
		else this.#answered.set(number, new Set([seat]));
	}
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
