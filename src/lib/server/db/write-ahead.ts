import type { Db } from './open';

/** Pages after which SQLite carries the log over by itself, should nobody else: 80 MB. */
const lastResort = 20_000;

/**
 * Takes over when the write-ahead log is carried into the database. Left to itself SQLite does so inside whichever
 * commit passes 4 MB, and a class would wait for it.
 */
export function takeOverCheckpoints(db: Db): void {
	db.$client.pragma(`wal_autocheckpoint = ${lastResort}`);
}

/** Carries the write-ahead log into the database, as far as no reader is in the way. The next write begins it anew. */
export function checkpoint(db: Db): void {
	db.$client.pragma('wal_checkpoint(PASSIVE)');
}

/**
 * Runs writes in one transaction: all of them or none. What it runs must not wait for anything.
 *
 * @throws SqliteError when they cannot be stored
 */
export function atOnce(db: Db, write: () => void): void {
	db.$client.transaction(write)();
}

/** As much as a class of a thousand writes in one turn. */
const ballastBytes = 512 * 1024;

/**
 * Makes sure that there is room for more than the next few words: a disk that is full has some left on pages that
 * exist, and a game that went on with them would stand still again with the next answers.
 *
 * @throws SqliteError when there is none
 */
export function proveRoom(db: Db): void {
	db.$client
		.prepare("insert or replace into setting (name, value) values ('ballast', ?)")
		.run('.'.repeat(ballastBytes));
	db.$client.prepare("delete from setting where name = 'ballast'").run();
}
