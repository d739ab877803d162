import { medianOf } from '../kit/median';
import type { Asked, Game, GivenAnswer } from '../game/game';
import { isPlaced, isRevealed, type Standings } from '../game/standings';
import type { Question } from '../questions/question';
import type { Response } from '../scoring/mark';
import { questionAt } from './questions';

/** What one player did. */
export type PlayerRow = {
	seat: number;
	name: string;
	team: number | null;
	/** Null before the first question that counts. */
	place: number | null;
	points: number;
	/** How many of the questions that count were answered, and wholly right. */
	answered: number;
	right: number;
	/** Thinking time over all questions, in milliseconds; null where nothing was answered. */
	medianMs: number | null;
	/** By question; null where it was not answered, and while the class does not know the answer. */
	cells: (AnswerCell | null)[];
};

/** What one player answered to one question. */
export type AnswerCell = {
	/** The option chosen; of a match-up the speakers in the order of the quotes. */
	answer: string;
	/** How much of it is right, 0 to 1. */
	share: number;
	isRight: boolean;
	points: number;
	/** Null where the game did not ask. */
	isSure: boolean | null;
	takenMs: number;
};

/** A row for every player, best first; those who are level in the order of their names. */
export function playersIn(game: Game, standings: Standings): PlayerRow[] {
	const byName = new Intl.Collator('en').compare;
	return game.seats
		.flatMap((seat, i) => (isPlaced(seat) ? [rowOf(game, i, standings)] : []))
		.sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || byName(a.name, b.name) || a.seat - b.seat);
}

function rowOf(game: Game, seat: number, standings: Standings): PlayerRow {
	const { name = '', team = null } = game.seats[seat] ?? {};
	const { total = 0, place = null, right = 0 } = standings.seats[seat] ?? {};
	const cells = game.asked.map((asked, i) => (isRevealed(game, i) ? cellOf(game, asked, seat) : null));
	const counted = cells.filter((cell, i) => cell && game.asked[i]?.ruling?.is !== 'dropped');
	const taken = cells.flatMap((cell) => cell?.takenMs ?? []);
	return {
		seat,
		name,
		team,
		place,
		points: total,
		answered: counted.length,
		right,
		medianMs: medianOf(taken),
		cells
	};
}

function cellOf(game: Game, asked: Asked, seat: number): AnswerCell | null {
	const given: GivenAnswer | null = asked.answers[seat] ?? null;
	if (!given) return null;
	const { response, share, isRight, points, isSure, takenMs } = given;
	return { answer: wordsOf(questionAt(game, asked), response), share, isRight, points, isSure, takenMs };
}

function wordsOf({ options }: Question, response: Response): string {
	return [response]
		.flat()
		.map((option) => options[option]?.text ?? '')
		.join('; ');
}
