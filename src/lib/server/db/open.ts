import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as argueTables from './schema/argue';
import * as ownArgueTables from './schema/own-argue';
import * as corpusTables from './schema/corpus';
import * as gameTables from './schema/game';
import * as ownArticleTables from './schema/own-article';
import * as playTables from './schema/play';
import * as settingTables from './schema/setting';

const schema = {
	...settingTables,
	...corpusTables,
	...playTables,
	...ownArticleTables,
	...gameTables,
	...argueTables,
	...ownArgueTables
};

/** The open database. Only `server/db` speaks SQL through it. */
export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };

/** A statement that has been built and not yet run. */
type Statement = { run(): unknown };

/** Trouble at start-up that a person can do something about; its message says what. */
export class StartupRefusal extends Error {
	override name = 'StartupRefusal';
}

/** Where the database is unless DATABASE_URL says otherwise. */
export const defaultFile = 'data/either-side.db';

/**
 * Opens the database, makes its folder where it is missing, and brings its tables up to date.
 *
 * @param url - a file's path, `file:` and a path, or `:memory:`
 * @param migrations - the folder of the generated migrations
 * @throws StartupRefusal when the file can't be opened, written or brought up to date
 */
export function openDatabase(url: string, migrations: string): Db {
	const file = url.replace(/^file:(\/\/)?/, '');
	const client = openFile(file);
	try {
		client.pragma('journal_mode = WAL');
		client.pragma('synchronous = FULL');
		client.pragma('busy_timeout = 5000');
		const db = drizzle(client, { schema });
		bringUpToDate(db, migrations);
		return db;
	} catch (error) {
		client.close();
		throw refusalFor(file, error);
	}
}

/** Runs statements that belong together: all of them or none. */
export async function batch(db: Db, statements: readonly Statement[]): Promise<void> {
	await Promise.resolve(
		db.transaction(() => {
			for (const statement of statements) statement.run();
		})
	);
}

/**
 * A query that is built once for each database and then only run: building the SQL costs more than running it.
 *
 * @param build - prepares the query, with `sql.placeholder` where its values go
 */
export function preparedOnce<T>(build: (db: Db) => T): (db: Db) => T {
	const built = new WeakMap<Db, T>();
	return (db) => {
		const query = built.get(db) ?? build(db);
		built.set(db, query);
		return query;
	};
}

/** How many migrations the database has had. */
export function schemaVersion(db: Db): number {
	const row = db.$client.prepare('select count(*) as version from __drizzle_migrations').get();
	return typeof row === 'object' && row !== null && 'version' in row ? Number(row.version) : 0;
}

/**
 * Runs the migrations that the database has not had. Where one makes a table anew the old one is dropped, and with
 * foreign keys on everything that refers to its rows would go with them.
 */
function bringUpToDate(db: Db, migrations: string): void {
	db.$client.pragma('foreign_keys = OFF');
	migrate(db, { migrationsFolder: migrations });
	db.$client.pragma('foreign_keys = ON');
}

function openFile(file: string): Database.Database {
	try {
		if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true });
		return new Database(file);
	} catch (error) {
		throw refusalFor(file, error);
	}
}

function refusalFor(file: string, error: unknown): StartupRefusal {
	const why = error instanceof Error ? error.message : String(error);
	return new StartupRefusal(
		`The database ${resolve(file)} can't be opened for writing (${why}). ` +
			'Make its folder writable, or name another file: DATABASE_URL=/path/to/either-side.db npm start',
		{ cause: error }
	);
}
