import Database from 'better-sqlite3';

/** What a seat has in the database: how many answers, and the points of all of them. */
export type SeatRow = { pin: string; seat: number; answers: number; points: number };

/** Every seat with an answer, read beside the running server. */
export function seatRows(file: string): SeatRow[] {
	return readRows<SeatRow>(
		file,
		`select game.pin, game_answer.seat, count(*) as answers, sum(game_answer.points) as points
		from game_answer join game on game.id = game_answer.game_id group by game_answer.game_id, game_answer.seat`
	);
}

/** The keys of all answers that the games' records hold. */
export function keysOf(file: string): Set<number> {
	const rows = readRows<{ key: string }>(
		file,
		`select json_extract(event.value, '$.key') as key from game_event, json_each(game_event.events) event
		where json_extract(event.value, '$.type') = 'answered'`
	);
	return new Set(rows.map(({ key }) => Number(key)));
}

function readRows<T>(file: string, sql: string): T[] {
	const database = new Database(file, { readonly: true });
	try {
		return database.prepare<[], T>(sql).all();
	} finally {
		database.close();
	}
}
