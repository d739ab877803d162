import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fold } from '../../core/game/reduce';
import { eventsOf } from '../db/game-event';
import { gameAnswersOf } from '../db/game-answer';
import { openDatabase } from '../db/open';
import { openAll, quizIn } from './room-fixtures';

const child = fileURLToPath(new URL('./storm-child.ts', import.meta.url));
const enough = 20_000;

/** Lets a room answer into a database until it is killed in the middle. @returns every answer acknowledged till then */
async function killedInStorm(file: string): Promise<{ seat: number; turn: number }[]> {
	const storm = spawn(process.execPath, ['--import', 'tsx', child, file], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let told = '';
	storm.stdout.setEncoding('utf8').on('data', (text: string) => {
		told += text;
		if (told.length > enough) storm.kill('SIGKILL');
	});
	await once(storm, 'close');
	// The last line may have been cut off with the process.
	const lines = told.slice(0, told.lastIndexOf('\n')).split('\n');
	return lines.map((line) => line.split(' ').map(Number)).map(([seat = -1, turn = -1]) => ({ seat, turn }));
}

test('what was acknowledged before the server was killed is stored, and its rows are what its events make', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'either-side-killed-'));
	const acked = await killedInStorm(path.join(folder, 'play.db'));
	const db = openDatabase(path.join(folder, 'play.db'), 'drizzle');
	const id = String(db.$client.prepare('select id from game').pluck().get());
	const answers = fold(await eventsOf(db, id)).asked[0]?.answers ?? [];
	expect(acked.length).toBeGreaterThan(1000);
	expect(acked.filter(({ seat, turn }) => Number(answers[seat]?.key) < turn || !answers[seat])).toEqual([]);

	const rows = await gameAnswersOf(db, id);
	expect(rows.map(({ points }) => points)).toEqual(answers.map((given) => given?.points));
	const games = await openAll(db);
	expect([...games.rooms].map((room) => quizIn(room).asked[0]?.answers)).toEqual([answers]);
	await games.close();
	db.$client.close();
	rmSync(folder, { recursive: true });
}, 20_000);
