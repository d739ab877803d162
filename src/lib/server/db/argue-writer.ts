import type { Decision } from '../../core/argue/round/argue';
import type { Writer } from '../../core/argue/scoring/rows';
import { preparedOnce, type Db } from './open';

/** One seat of an argue round as it is stored. When something was approved stands in the moderation log. */
export type StoredWriter = Omit<Writer, 'approvedAt'> & {
	/** What the teacher decided about each text; null: nothing. */
	decisions: Record<'case' | 'reply' | 'steelman', Decision | null>;
	/** False for who waits to be let in or was sent out: no score is worked out from it. */
	isCounted: boolean;
	/** Whether the teacher leaves out what this seat has judged. */
	isLeftOut: boolean;
};

// Not through drizzle, as in game-answer.ts: a class that writes saves a draft each two seconds.

const putCase = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into argue_case' +
			' (game_id, seat, role, side, crew, body, decision, reply_decision, marks, is_counted, is_left_out)' +
			' values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
	)
);

const putSteelman = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into argue_steelman (game_id, seat, side, body, decision, is_struck)' +
			' values (?, ?, ?, ?, ?, ?)'
	)
);

const clearChecks = preparedOnce((db) =>
	db.$client.prepare('delete from argue_check where game_id = ? and seat = ?')
);

const putCheck = preparedOnce((db) =>
	db.$client.prepare('insert into argue_check (game_id, seat, position, body) values (?, ?, ?, ?)')
);

/**
 * Writes what a seat has written and what was decided about it. Runs at once: it belongs into the transaction of its
 * events. @returns how many rows that were
 */
export function writeWriter(db: Db, gameId: string, writer: StoredWriter): number {
	const { seat, role, side, crew, marks, decisions, isCounted, isLeftOut, isStruck, checks } = writer;
	const { side: steelmanFor, ...steelman } = writer.steelman;
	putCase(db).run(
		gameId,
		seat,
		role,
		side,
		crew,
		JSON.stringify(writer.case),
		decisions.case,
		decisions.reply,
		marks && JSON.stringify(marks),
		Number(isCounted),
		Number(isLeftOut)
	);
	putSteelman(db).run(
		gameId,
		seat,
		steelmanFor,
		JSON.stringify(steelman),
		decisions.steelman,
		Number(isStruck)
	);
	clearChecks(db).run(gameId, seat);
	checks.forEach((check, position) => putCheck(db).run(gameId, seat, position, JSON.stringify(check)));
	return 2 + checks.length;
}
