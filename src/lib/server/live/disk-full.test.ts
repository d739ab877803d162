import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fold } from '../../core/game/reduce';
import { eventsOf } from '../db/game-event';
import { gameAnswersOf } from '../db/game-answer';
import type { Db } from '../db/open';
import { log } from '../log/log';
import type { Games } from './games';
import type { Room } from './room';
import {
	answer,
	ferryGame,
	gameDatabase,
	openAll,
	quizIn,
	seated,
	start,
	TestWire,
	timers
} from './room-fixtures';

let db: Db;
let games: Games;
let room: Room;
const { level } = log;
beforeEach(async () => {
	vi.useFakeTimers({ now: start, toFake: [...timers] });
	db = await gameDatabase();
	games = await openAll(db);
	room = await ferryGame(games, { seconds: 60 });
	log.level = 'silent';
});
afterEach(async () => {
	await games.close();
	db.$client.close();
	log.level = level;
	vi.useRealTimers();
});

const pass = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

/** The disk takes no page more. */
function fillDisk(): void {
	db.$client.pragma(`max_page_count = ${Number(db.$client.pragma('page_count', { simple: true }))}`);
}

function freeDisk(): void {
	db.$client.pragma('max_page_count = 1000000');
}

/** All of them answer at once. @returns what they were told, each once */
async function storm(seats: number): Promise<string[]> {
	const told: string[] = [];
	for (let seat = 0; seat < seats; seat++) {
		room.happen(answer(seat, 0), (outcome) => told.push(outcome.ok ? 'ok' : outcome.error));
	}
	await pass();
	expect(told).toHaveLength(seats);
	return [...new Set(told)];
}

/** A question is open to so many players, for five seconds by now. @returns the projector and a phone */
async function begun(seats: number): Promise<{ projector: TestWire; phone: TestWire | undefined }> {
	const projector = new TestWire();
	room.attach(projector, { as: 'projector' });
	const [phone] = seated(
		room,
		Array.from({ length: seats }, (_, i) => `Player ${i}`)
	);
	room.happen({ type: 'wentOn', from: { phase: 'lobby', number: 0 } });
	await pass(5000);
	return { projector, phone };
}

const stored = async () => fold(await eventsOf(db, room.table.id));

test('what a full disk does not take is refused with a reason, and nothing of it has happened', async () => {
	await begun(60);
	const before = await stored();
	fillDisk();
	expect(await storm(60)).toEqual(['not-stored']);
	expect(await stored()).toEqual(before);
	expect(await gameAnswersOf(db, room.table.id)).toEqual([]);
	expect(quizIn(room).asked[0]?.answers).toEqual([]);
	expect(await storm(1)).toEqual(['not-stored']);
});

test('while the disk is full the question stands still, and the screens show it', async () => {
	const { projector, phone } = await begun(60);
	fillDisk();
	await storm(60);
	const clock = { pausedWithMs: 55_000 };
	expect(projector.host).toMatchObject({ isStuck: true, view: { room: { phase: 'open', clock } } });
	expect(phone?.view).toMatchObject({ room: { phase: 'open', clock }, me: { answer: null } });
	await pass(100_000);
	expect(quizIn(room).phase).toBe('open');
});

test('when there is room again the game goes on by itself with the time that was left', async () => {
	const { projector } = await begun(60);
	fillDisk();
	await storm(60);
	await pass(100_000);
	freeDisk();
	await pass(2000);
	expect(projector.host).not.toHaveProperty('isStuck');
	expect(quizIn(room)).toMatchObject({ phase: 'open', clock: { pausedAt: null } });
	expect(await stored()).toEqual(quizIn(room));
	await pass(3000);
	expect(await storm(59)).toEqual(['ok']);
	const taken = quizIn(room).asked[0]?.answers.map((given) => given?.takenMs ?? 0) ?? [];
	expect(Math.max(...taken)).toBeLessThan(15_000);
	expect(await gameAnswersOf(db, room.table.id)).toHaveLength(59);
	expect(await stored()).toEqual(quizIn(room));
	await pass(60_000);
	expect(quizIn(room).phase).toBe('revealed');
});

test('whoever came or went while the disk was full is known as soon as there is room', async () => {
	const { phone } = await begun(60);
	fillDisk();
	await storm(60);
	if (phone) room.detach(phone);
	await pass(10_000);
	expect(quizIn(room).seats[0]?.isConnected).toBe(true);
	freeDisk();
	await pass(3000);
	expect(quizIn(room).seats[0]?.isConnected).toBe(false);
	expect(await stored()).toEqual(quizIn(room));
});

test('what one game cannot store keeps no other from going on', async () => {
	await begun(3);
	const other = await ferryGame(games);
	seated(other, ['Zoe']);
	await pass();
	// As if another process had gone on with the same game.
	db.$client.prepare("insert into game_event values (?, ?, '[]')").run(room.table.id, quizIn(room).seq);
	const told: unknown[] = [];
	room.happen(answer(0, 0), ({ ok }) => told.push(ok));
	other.happen({ type: 'renamed', seat: 0, name: 'Zoë' }, ({ ok }) => told.push(ok));
	await pass();
	expect(told).toEqual([false, true]);
	expect(fold(await eventsOf(db, other.table.id))).toEqual(quizIn(other));
});
