import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Game } from '../../core/game/game';
import { fold } from '../../core/game/reduce';
import { eventsOf } from '../db/game-event';
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

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let db: Db;
let games: Games;
beforeEach(async () => {
	vi.useFakeTimers({ now: start, toFake: [...timers] });
	db = await gameDatabase();
	games = await openAll(db);
});
afterEach(async () => {
	await games.close();
	db.$client.close();
	vi.useRealTimers();
});

const pass = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

/** Much later, without every tick on the way. */
async function jump(ms: number): Promise<void> {
	vi.setSystemTime(Date.now() + ms);
	await pass(1000);
}

/** How many rows there are of everything that belongs to games. */
function rows(): number[] {
	return ['game', 'game_host', 'game_event', 'game_answer'].map((table) =>
		Number(db.$client.prepare(`select count(*) from ${table}`).pluck().get())
	);
}

/** A game with its first question open, and one answer given. */
async function begun(settings = {}, device = 'teacher'): Promise<Room> {
	const room = await ferryGame(games, settings, device);
	seated(room, ['Ann', 'Bob']);
	room.happen({ type: 'wentOn', from: { phase: 'lobby', number: 0 } });
	room.happen(answer(0, 1));
	await pass();
	return room;
}

/** The same database, as the next start of the server finds it. */
async function restart(): Promise<void> {
	await games.close();
	games = await openAll(db);
}

/** What of a game has nothing to do with who is connected just now. */
function lasting({ seats, asked, phase }: Game) {
	return {
		phase,
		seats: seats.map(({ isConnected: _, ...seat }) => seat),
		asked: asked.map(({ pausedMs: _, limitMs: __, ...rest }) => rest)
	};
}

test('a game has six digits that no other open game has, and is stored before its lobby opens', async () => {
	const room = await ferryGame(games);
	expect(room.table.pin).toMatch(/^[1-9]\d{5}$/);
	expect(games.byPin(room.table.pin)).toBe(room);
	expect(fold(await eventsOf(db, room.table.id))).toEqual(quizIn(room));
	expect(rows()).toEqual([1, 0, 1, 0]);
});

test('two open games cannot have the same PIN, by whatever hand', async () => {
	const room = await ferryGame(games);
	const again =
		"insert into game select 'other', pin, host_device, kind, round_slug, title, 0, 0, ?, 0 from game limit 1";
	expect(() => db.$client.prepare(again).run(null)).toThrow('UNIQUE');
	expect(db.$client.prepare(again).run(start).changes).toBe(1);
	expect(quizIn(room).phase).toBe('lobby');
});

test('after a restart every game goes on where it was, and who does not come back is not waited for', async () => {
	const room = await begun();
	const before = lasting(structuredClone(quizIn(room)));
	const { at } = quizIn(room);
	await restart();
	const again = games.byPin(room.table.pin);
	if (!again) throw new Error('the game is gone');
	expect(again).not.toBe(room);
	expect(lasting(quizIn(again))).toEqual(before);
	expect(fold(await eventsOf(db, room.table.id))).toEqual(quizIn(again));
	expect(quizIn(again).at).toBeGreaterThanOrEqual(at);
	expect(games.isHost(again, 'teacher')).toBe(true);
	const ann = new TestWire();
	again.attach(ann, { as: 'player', seat: 0 });
	expect(ann.view).toMatchObject({ room: { phase: 'open' }, me: { name: 'Ann', answer: { response: 1 } } });
	await pass(9000);
	expect(quizIn(again).phase).toBe('open');
	await pass(2000);
	expect(quizIn(again).phase).toBe('revealed');
	expect(quizIn(again).seats.map(({ isConnected }) => isConnected)).toEqual([true, false]);
});

test('a question that was open during a restart has its time again, and closes by itself', async () => {
	const room = await begun({ seconds: 20 });
	await pass(10_000);
	await games.close();
	await pass(hourMs);
	games = await openAll(db);
	const again = games.byPin(room.table.pin);
	await pass(10_000);
	expect(again?.table.phase).toBe('open');
	await pass(30_000);
	expect(again?.table.phase).toBe('revealed');
});

test('a game that was played while the clock was a day ahead goes on at its own pace', async () => {
	vi.setSystemTime(start + dayMs);
	const room = await begun({ seconds: 20 });
	await games.close();
	vi.setSystemTime(start);
	games = await openAll(db);
	await pass(60_000);
	expect(games.byPin(room.table.pin)?.table.phase).toBe('revealed');
});

test('a game whose record is damaged keeps no other from going on', async () => {
	const damaged = await begun();
	const sound = await begun();
	db.$client
		.prepare("update game_event set events = '[{' where game_id = ? and seq > 0")
		.run(damaged.table.id);
	const { level } = log;
	log.level = 'silent';
	await restart();
	log.level = level;
	expect(games.byPin(damaged.table.pin)).toBeUndefined();
	expect(games.byPin(sound.table.pin)?.table.phase).toBe('open');
});

test('goodbye says that the server comes back', async () => {
	const room = await begun();
	const wire = new TestWire();
	room.attach(wire, { as: 'projector' });
	await games.close();
	expect(wire.closed).toBe('restart');
});

test('a new PIN leads to the game and the old one no more, also after a restart', async () => {
	const room = await begun();
	const old = room.table.pin;
	games.newPin(room, () => {});
	expect(games.byPin(old)).toBe(room);
	await pass();
	const { pin } = room.table;
	expect(pin).not.toBe(old);
	expect([games.byPin(old), games.byPin(pin)]).toEqual([undefined, room]);
	await restart();
	expect(games.byPin(pin)?.table.id).toBe(room.table.id);
	expect((await games.ofHost('teacher')).map((each) => each.pin)).toEqual([pin]);
});

test('a host finds their own games, the newest first, and nobody else’s', async () => {
	const first = await begun();
	await pass(60_000);
	const second = await begun();
	await begun({}, 'another teacher');
	first.happen({ type: 'ended' });
	await pass();
	expect(await games.ofHost('teacher')).toMatchObject([
		{ id: second.table.id, title: 'Ferry row', endedAt: null, players: 2 },
		{ id: first.table.id, endedAt: new Date(start + 60_003), players: 2 }
	]);
	expect(await games.forHost('teacher', first.table.pin)).toMatchObject({
		game: { phase: 'over' },
		roundSlug: 'ferry',
		deletesAt: new Date(start + 30 * dayMs)
	});
	expect(await games.forHost('another teacher', first.table.pin)).toBeUndefined();
});

test('a second device hosts once it is let in, also after a restart', async () => {
	const room = await begun();
	expect(games.isHost(room, 'phone')).toBe(false);
	await games.addHost(room, 'phone');
	await restart();
	const again = games.byPin(room.table.pin);
	expect(again && games.isHost(again, 'phone')).toBe(true);
	expect(await games.ofHost('phone')).toHaveLength(1);
});

test('the result of a game that is over is there for an hour, and for its host until it is deleted', async () => {
	const room = await begun();
	room.happen({ type: 'ended' });
	await pass(hourMs / 2);
	await restart();
	expect(games.byPin(room.table.pin)?.table.phase).toBe('over');
	await pass(hourMs);
	expect(games.byPin(room.table.pin)).toBeUndefined();
	const found = await games.forHost('teacher', room.table.pin);
	expect(found).toMatchObject({ room: null, game: { phase: 'over', id: room.table.id } });
});

test('a game that nobody looks at for twelve hours is ended', async () => {
	const room = await ferryGame(games);
	const projector = new TestWire();
	room.attach(projector, { as: 'projector' });
	await jump(13 * hourMs);
	expect(quizIn(room).phase).not.toBe('over');
	room.detach(projector);
	await jump(13 * hourMs);
	expect(quizIn(room).phase).toBe('over');
	expect(games.open).toBe(0);
});

test('an eleventh open game ends the oldest that nobody looks at', async () => {
	const rooms: Room[] = [];
	for (let i = 0; i < 11; i++) rooms.push(await ferryGame(games));
	await pass();
	expect(rooms.map(({ table }) => table.phase === 'over')).toEqual([true, ...Array<boolean>(10).fill(false)]);
});

test('a game is deleted with everything in it, by its host alone', async () => {
	const room = await begun();
	const wire = new TestWire();
	room.attach(wire, { as: 'player', seat: 0 });
	expect(await games.delete('another teacher', room.table.id)).toBe(false);
	room.happen(answer(1, 1));
	expect(await games.delete('teacher', room.table.id)).toBe(true);
	await pass();
	expect(wire.closed).toBe('over');
	expect(rows()).toEqual([0, 0, 0, 0]);
	expect(games.byPin(room.table.pin)).toBeUndefined();
});

test('games are deleted after thirty days, or on their host’s date', async () => {
	const kept = await begun();
	const short = await begun();
	expect(await games.setDeletion('another teacher', short.table.id, new Date(start))).toBe(false);
	expect(await games.setDeletion('teacher', short.table.id, new Date(start + dayMs))).toBe(true);
	await jump(dayMs);
	await pass(hourMs);
	expect((await games.ofHost('teacher')).map(({ id }) => id)).toEqual([kept.table.id]);
	await games.close();
	vi.setSystemTime(start + 30 * dayMs);
	games = await openAll(db);
	await pass();
	expect(rows()).toEqual([0, 0, 0, 0]);
});

test('forgetting a device deletes the games it made, and it hosts no other', async () => {
	await begun();
	const other = await begun({}, 'another teacher');
	await games.addHost(other, 'teacher');
	await games.forget('teacher');
	expect(await games.ofHost('teacher')).toEqual([]);
	expect(games.isHost(other, 'teacher')).toBe(false);
	expect(rows()[0]).toBe(1);
});
