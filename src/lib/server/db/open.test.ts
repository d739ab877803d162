import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { batch, openDatabase, schemaVersion, StartupRefusal } from './open';
import { setting } from './schema/setting';
import { settingOf, settleSetting } from './setting';

let place = '';
beforeEach(() => {
	place = mkdtempSync(path.join(tmpdir(), 'either-side-db-'));
});
afterEach(() => {
	rmSync(place, { recursive: true });
});

/** What opening is refused with. */
function refusalOf(url: string, migrations = 'drizzle'): StartupRefusal {
	try {
		openDatabase(url, migrations).$client.close();
	} catch (error) {
		if (error instanceof StartupRefusal) return error;
		throw error;
	}
	throw new Error(`${url} was opened`);
}

test('a new database has every migration', () => {
	expect(schemaVersion(openDatabase(':memory:', 'drizzle'))).toBeGreaterThan(0);
});

test.each([
	['a path', (file: string) => file],
	['file: and a path', (file: string) => `file:${file}`],
	['file:// and a path', (file: string) => `file://${file}`]
])(
	'a database named by %s is made with its folder, and still holds its values when opened again',
	async (_, urlOf) => {
		const file = path.join(place, 'new', 'folder', 'play.db');
		const first = openDatabase(urlOf(file), 'drizzle');
		await settleSetting(first, 'key', 'kept');
		first.$client.close();
		expect(existsSync(file)).toBe(true);
		const second = openDatabase(urlOf(file), 'drizzle');
		expect(await settingOf(second, 'key')).toBe('kept');
		expect(schemaVersion(second)).toBe(schemaVersion(openDatabase(':memory:', 'drizzle')));
		second.$client.close();
	}
);

test('a path whose folder is a file is refused with a sentence that names it and says what to do', () => {
	const folder = path.join(place, 'taken');
	writeFileSync(folder, 'not a folder');
	const { message, name } = refusalOf(path.join(folder, 'play.db'));
	expect(name).toBe('StartupRefusal');
	expect(message).toContain(`The database ${path.join(folder, 'play.db')} can't be opened for writing (`);
	expect(message).toContain('Make its folder writable, or name another file: DATABASE_URL=');
});

test('a path that is a folder is refused by its name', () => {
	expect(refusalOf(place).message).toContain(`The database ${place} can't be opened for writing`);
});

test('a file that is no database is refused by its name and left as it was', () => {
	const file = path.join(place, 'letter.txt');
	const letter = 'Dear Ada, the ferry is late again. '.repeat(100);
	writeFileSync(file, letter);
	expect(refusalOf(file).message).toContain(`The database ${file} can't be opened for writing (file is not`);
	expect(readFileSync(file, 'utf8')).toBe(letter);
});

test('a refusal keeps what caused it', () => {
	expect(refusalOf(place).cause).toBeInstanceOf(Error);
});

test('the database holds what rows refer to', () => {
	const db = openDatabase(':memory:', 'drizzle');
	expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('statements of a batch happen all or none', async () => {
	const db = openDatabase(':memory:', 'drizzle');
	const put = (name: string) => db.insert(setting).values({ name, value: name });
	await batch(db, [put('one'), put('two')]);
	await expect(batch(db, [put('three'), put('one')])).rejects.toThrow('UNIQUE');
	expect(await settingOf(db, 'two')).toBe('two');
	expect(await settingOf(db, 'three')).toBeUndefined();
});

test('a setting that is settled stays: the first value wins', async () => {
	const db = openDatabase(':memory:', 'drizzle');
	expect(await settingOf(db, 'key')).toBeUndefined();
	expect(await settleSetting(db, 'key', 'first')).toBe('first');
	expect(await settleSetting(db, 'key', 'second')).toBe('first');
	expect(await settleSetting(db, 'other', 'second')).toBe('second');
});

/** The migrations up to one of them, in a folder of their own. */
function migrationsUpTo(tag: string): string {
	const folder = path.join(place, 'drizzle');
	cpSync('drizzle', folder, { recursive: true });
	const file = path.join(folder, 'meta', '_journal.json');
	const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
	const last = journal.entries.findIndex((entry) => entry.tag === tag);
	writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
	return folder;
}

test('games from before argue rounds are quizzes, and keep their events and answers', () => {
	const file = path.join(place, 'old.db');
	const old = openDatabase(file, migrationsUpTo('0002_classroom-game')).$client;
	old.exec(`
		insert into round (slug, spec, questions, created_at) values ('ferry', '{}', '[]', 1);
		insert into game values ('g1', '482915', 'teacher', 'ferry', 'Ferry row', 2, 1, null, 9);
		insert into game_event values ('g1', 0, '[]');
		insert into game_host values ('g1', 'another device');
		insert into game_answer values ('g1', 0, 0, '1', null, 1000, 500, 1, 5);`);
	old.close();
	const { $client: client } = openDatabase(file, 'drizzle');
	expect(client.prepare('select id, kind, pin, round_slug from game').all()).toEqual([
		{ id: 'g1', kind: 'quiz', pin: '482915', round_slug: 'ferry' }
	]);
	for (const table of ['game_event', 'game_host', 'game_answer']) {
		expect(client.prepare(`select count(*) from ${table}`).pluck().get()).toBe(1);
	}
	expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
	expect(client.pragma('foreign_key_check')).toEqual([]);
	client.exec("delete from game where id = 'g1'");
	expect(client.prepare('select count(*) from game_event').pluck().get()).toBe(0);
	client.close();
});
