import type { ModerationEntry, TagChallenge } from '../../core/argue/round/argue';
import type { Judgement, ScoreRows } from '../../core/argue/scoring/rows';
import { preparedOnce, type Db } from './open';

/** What the scores of a round need to know of it as a whole. */
export type StoredRound = Pick<ScoreRows, 'pairs' | 'hasSwitch' | 'usesMarks'>;

// All of these run at once: they belong into the transaction of their events.

const putRound = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into argue_round (game_id, pairs, has_switch, uses_marks) values (?, ?, ?, ?)'
	)
);

export function writeArgueRound(db: Db, gameId: string, { pairs, hasSwitch, usesMarks }: StoredRound): void {
	putRound(db).run(gameId, pairs, Number(hasSwitch), Number(usesMarks));
}

const putJudgement = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into argue_judgement (game_id, number, judge, a, b, y, ms, chips, is_check)' +
			' values (?, ?, ?, ?, ?, ?, ?, ?, ?)'
	)
);

/** @param number - its place among the comparisons of the round */
export function writeJudgement(db: Db, gameId: string, number: number, judgement: Judgement): void {
	const { judge, a, b, y, ms, chips, isCheck } = judgement;
	putJudgement(db).run(gameId, number, judge, a, b, y, ms, JSON.stringify(chips), Number(isCheck));
}

const putChallenge = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into tag_challenge (game_id, seat, card, side, why, is_accepted, is_decided)' +
			' values (?, ?, ?, ?, ?, ?, ?)'
	)
);

export function writeTagChallenge(db: Db, gameId: string, challenge: TagChallenge): void {
	const { seat, card, side, why, isAccepted, state } = challenge;
	putChallenge(db).run(gameId, seat, card, side, why, Number(isAccepted), Number(state === 'decided'));
}

const putEntry = preparedOnce((db) =>
	db.$client.prepare(
		'insert or replace into moderation_log (game_id, seq, seat, piece, what, why, at)' +
			' values (?, ?, ?, ?, ?, ?, ?)'
	)
);

/** @param seq - its place in the log */
export function writeLogEntry(db: Db, gameId: string, seq: number, entry: ModerationEntry): void {
	const { seat, piece, what, why, at } = entry;
	putEntry(db).run(gameId, seq, seat, piece, what, why, at);
}
