import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import type { Question } from '../lib/core/questions/question';
import { storedQuestions, storedResponse } from '../lib/server/db/stored';

// The server's own database, which it goes on using meanwhile.
const file = fileURLToPath(new URL('../../test-results/e2e.db', import.meta.url));

const asJson = v.pipe(v.string(), v.transform(JSON.parse));
const roundRow = v.object({ slug: v.string(), questions: v.pipe(asJson, storedQuestions) });
const answerRow = v.object({
	position: v.number(),
	response: v.pipe(asJson, storedResponse),
	points: v.number(),
	is_right: v.number()
});
const countRow = v.object({ many: v.number() });
const playerRow = v.object({ player_id: v.string() });

/** The round that a play plays, with its keys. */
export function roundOf(playId: string): { slug: string; questions: Question[] } {
	const [row] = rows(
		'select round.* from round join play on play.round_slug = round.slug where play.id = ?',
		playId
	);
	return v.parse(roundRow, row);
}

/** The answers of a play as they are stored, in order. */
export function answersOf(playId: string) {
	const found = rows('select * from answer where play_id = ? order by position', playId);
	return v.parse(v.array(answerRow), found);
}

export function playerOf(playId: string): string {
	return (
		v.parse(v.array(playerRow), rows('select player_id from play where id = ?', playId))[0]?.player_id ?? ''
	);
}

/** How much is stored about a player. */
export function traceOf(playerId: string): { players: number; plays: number; answers: number } {
	return {
		players: countOf('select count(*) as many from player where id = ?', playerId),
		plays: countOf('select count(*) as many from play where player_id = ?', playerId),
		answers: countOf(
			'select count(*) as many from answer where play_id in (select id from play where player_id = ?)',
			playerId
		)
	};
}

/** Spoils a stored round, as a disk or a hand could. */
export function breakRound(slug: string): void {
	setQuestions(slug, '{');
}

/** Puts other questions in the place of a stored round's. */
export function replaceQuestions(slug: string, questions: Question[]): void {
	setQuestions(slug, JSON.stringify(questions));
}

function setQuestions(slug: string, json: string): void {
	const db = new Database(file, { fileMustExist: true, timeout: 5_000 });
	try {
		db.prepare('update round set questions = ? where slug = ?').run(json, slug);
	} finally {
		db.close();
	}
}

function countOf(sql: string, ...values: string[]): number {
	return v.parse(v.array(countRow), rows(sql, ...values))[0]?.many ?? 0;
}

function rows(sql: string, ...values: string[]): unknown[] {
	const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
	try {
		return db.prepare(sql).all(...values);
	} finally {
		db.close();
	}
}
