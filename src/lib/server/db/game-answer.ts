import { asc, eq } from 'drizzle-orm';
import { parse } from 'valibot';
import type { GivenAnswer } from '../../core/game/game';
import { preparedOnce, type Db } from './open';
import { gameAnswer } from './schema/game';
import { storedResponse } from './stored';

/** An answer as it is stored: whose it is and to which of the game's questions, and what it earned. */
export type StoredAnswer = Pick<GivenAnswer, 'response' | 'isSure' | 'takenMs' | 'points' | 'isRight'> & {
	question: number;
	seat: number;
	answeredAt: Date;
};

/** Which answer of which game. */
type Key = { gameId: string; question: number; seat: number };

// Through drizzle each would cost 9 us instead of 3; a room of 5,000 answers within a second.
const upsertAnswer = preparedOnce((db) =>
	db.$client.prepare(
		'insert into game_answer' +
			' (game_id, question, seat, response, is_sure, taken_ms, points, is_right, answered_at)' +
			' values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (game_id, question, seat) do update set' +
			' response = excluded.response, is_sure = excluded.is_sure, taken_ms = excluded.taken_ms,' +
			' points = excluded.points, is_right = excluded.is_right, answered_at = excluded.answered_at'
	)
);

/** Writes an answer, or what it is worth now. Runs at once: it belongs into the transaction of its events. */
export function writeAnswer(db: Db, { gameId, question, seat }: Key, answer: GivenAnswer): void {
	const { response, isSure, takenMs, points, isRight, at } = answer;
	upsertAnswer(db).run(
		gameId,
		question,
		seat,
		typeof response === 'number' ? String(response) : JSON.stringify(response),
		isSure === null ? null : Number(isSure),
		takenMs,
		points,
		Number(isRight),
		at
	);
}

/** Every answer of a game, by question and seat. */
export async function gameAnswersOf(db: Db, gameId: string): Promise<StoredAnswer[]> {
	const rows = await db
		.select()
		.from(gameAnswer)
		.where(eq(gameAnswer.gameId, gameId))
		.orderBy(asc(gameAnswer.question), asc(gameAnswer.seat));
	return rows.map(({ gameId: _, response, ...row }) => ({
		...row,
		response: parse(storedResponse, response)
	}));
}
