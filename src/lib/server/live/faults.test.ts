import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GameSettings } from '../../core/game/settings';
import type { Db } from '../db/open';
import { newDevice, Screen, serve, type TestServer } from './live-fixtures';
import { ferryGame, gameDatabase, quizIn } from './room-fixtures';
import type { Room } from './room';

let db: Db;
let server: TestServer;
/** How far the server's clock is ahead. */
let aheadMs = 0;
const clock = () => Math.round(performance.timeOrigin + performance.now()) + aheadMs;
const teacher = newDevice();

beforeEach(async () => {
	aheadMs = 0;
	db = await gameDatabase();
	server = await serve(db, clock);
});
afterEach(async () => {
	await server.stop();
	db.$client.close();
});

/** A game in its lobby, with the teacher's projector. */
async function lobby(settings: Partial<GameSettings> = {}) {
	const room = await ferryGame(server.live.games, settings, teacher.hash);
	const { pin } = room.table;
	const projector = await Screen.greet(server, { pin, as: 'projector', cookie: teacher.cookie });
	await projector.host();
	return { room, pin, projector };
}

/** Somebody comes in with a device of their own. */
async function comesIn(pin: string, name: string, device = newDevice()) {
	const screen = await Screen.greet(server, { pin, cookie: device.cookie });
	await screen.next('door');
	expect(await screen.ask({ t: 'join', name })).toBe(null);
	await screen.view();
	return { ...device, screen };
}

/** The host goes on to what comes next. */
async function goesOn(projector: Screen, room: Room) {
	const game = quizIn(room);
	const from = { phase: game.phase, number: game.asked.length };
	expect(await projector.command({ do: 'go-on', from })).toBe(null);
}

function seatNamed({ table }: Room, name: string): number {
	return table.seats.findIndex((seat) => seat.name === name);
}

describe('an answer already given is lost when the player reloads', () => {
	test('not here: it stands after one reload and after a second, at the same seat', async () => {
		const { room, pin, projector } = await lobby();
		const ann = await comesIn(pin, 'Ann');
		await comesIn(pin, 'Bob');
		await goesOn(projector, room);
		expect(await ann.screen.answer(1, 1)).toBe(null);
		for (let reload = 0; reload < 3; reload++) {
			ann.screen.cut();
			ann.screen = await Screen.greet(server, { pin, cookie: ann.cookie });
			const { me } = await ann.screen.view();
			expect(me).toMatchObject({ seat: 0, name: 'Ann', answer: { response: 1 } });
		}
		expect(await ann.screen.answer(1, 2)).toBe(null);
		expect(quizIn(room).seats).toHaveLength(2);
	});

	test('not in a private window either, which has only its seat’s key', async () => {
		const { room, pin, projector } = await lobby();
		await comesIn(pin, 'Bob');
		const screen = await Screen.greet(server, { pin });
		screen.say({ t: 'join', name: 'Ann' });
		const { seatKey } = await screen.next('joined');
		await goesOn(projector, room);
		expect(await screen.answer(1, 1)).toBe(null);
		screen.cut();
		const again = await Screen.open(server);
		again.say({ t: 'hello', as: 'player', pin, seatKey });
		expect((await again.view()).me).toMatchObject({ name: 'Ann', answer: { response: 1 } });
		expect(await again.answer(1, 2)).toBe(null);
		// The same key after a new PIN: the phone knows only the old one.
		await projector.command({ do: 'new-pin' });
		again.say({ t: 'hello', as: 'player', pin, seatKey });
		expect((await again.view()).me).toMatchObject({ name: 'Ann', answer: { response: 2 } });
	});
});

test('the host reloads in the lobby: the game is still there, and so is the host', async () => {
	const { room, pin, projector } = await lobby();
	const ann = await comesIn(pin, 'Ann');
	for (let reload = 0; reload < 3; reload++) {
		projector.cut();
		const again = await Screen.greet(server, { pin, as: 'projector', cookie: teacher.cookie });
		expect((await again.host()).people.map(({ name }) => name)).toEqual(['Ann']);
		if (reload === 2) await goesOn(again, room);
	}
	await ann.screen.view(({ room: { phase } }) => phase === 'open');
});

test('the server restarts: game, host, players and answers are there again, and nobody had to save', async () => {
	const { room, pin, projector } = await lobby();
	const ann = await comesIn(pin, 'Ann');
	await comesIn(pin, 'Bob');
	await goesOn(projector, room);
	expect(await ann.screen.answer(1, 1)).toBe(null);
	const told = ann.screen.next('bye');
	await server.stop();
	expect(await told).toEqual({ t: 'bye', why: 'restart' });
	expect(await ann.screen.closed).toBe(1012);

	server = await serve(db, clock);
	const phone = await Screen.greet(server, { pin, cookie: ann.cookie });
	const { me, room: shown } = await phone.view();
	expect(me).toMatchObject({ name: 'Ann', answer: { response: 1 } });
	expect(shown).toMatchObject({ phase: 'open', number: 1 });
	const again = await Screen.greet(server, { pin, as: 'projector', cookie: teacher.cookie });
	await again.host();
	expect(await again.command({ do: 'close', number: 1 })).toBe(null);
	expect((await phone.view(({ room: { phase } }) => phase === 'revealed')).me.total).toBe(1000);
	const hosted = await server.live.games.forHost(teacher.hash, pin);
	expect(hosted?.kind === 'quiz' && hosted.game.asked[0]?.answers[0]).toMatchObject({
		response: 1,
		points: 1000
	});
});

test('130 answers in the same tick: none is lost, and the totals add up', async () => {
	const { room, pin, projector } = await lobby();
	const players = await Promise.all(Array.from({ length: 130 }, (_, i) => comesIn(pin, `Player ${i}`)));
	await goesOn(projector, room);
	const replies = players.map(({ screen }, i) => screen.answer(1, i % 4));
	expect(new Set(await Promise.all(replies))).toEqual(new Set([null]));
	const views = players.map(({ screen }) => screen.view(({ room: { phase } }) => phase === 'revealed'));
	const totals = (await Promise.all(views)).map(({ me }) => me.total);
	const right = Array.from({ length: 130 }, (_, i) => i % 4 === 1).filter(Boolean).length;
	expect(totals.reduce((sum, total) => sum + total, 0)).toBe(right * 1000);
	expect(db.$client.prepare('select count(*) from game_answer').pluck().get()).toBe(130);
});

test('a player sends the host’s commands: they are refused, whatever else the device hosts', async () => {
	const { room, pin } = await lobby();
	const ann = await comesIn(pin, 'Ann');
	await ferryGame(server.live.games, {}, ann.hash);
	const from = { phase: 'lobby', number: 0 } as const;
	expect(await ann.screen.command({ do: 'go-on', from })).toBe('not-host');
	expect(await ann.screen.command({ do: 'end' })).toBe('not-host');
	expect(await ann.screen.command({ do: 'kick', seat: 0 })).toBe('not-host');
	expect(quizIn(room)).toMatchObject({ phase: 'lobby', seats: [{ status: 'in' }] });
});

test('somebody with the PIN registers as the host’s remote: refused, and told nothing', async () => {
	const { room, pin, projector } = await lobby();
	await comesIn(pin, 'Ann');
	await goesOn(projector, room);
	for (const as of ['remote', 'projector'] as const) {
		const spy = await Screen.greet(server, { pin, as, cookie: newDevice().cookie });
		expect(await spy.next('refused')).toEqual({ t: 'refused', why: 'not-host' });
		expect(await spy.command({ do: 'close', number: 1 })).toBe('not-host');
		expect(spy.frames).toHaveLength(2);
	}
	expect(quizIn(room).phase).toBe('open');
});

test('right answers and others’ answers are in nothing that phones get before the reveal', async () => {
	const { room, pin, projector } = await lobby();
	const [ann, bob] = [await comesIn(pin, 'Ann'), await comesIn(pin, 'Bob')];
	await goesOn(projector, room);
	expect(await ann.screen.answer(1, 1)).toBe(null);
	bob.screen.say({ t: 'look' });
	await bob.screen.view(({ room: { phase } }) => phase === 'open');
	const before = [...ann.screen.frames, ...bob.screen.frames, ...projector.frames].join('\n');
	expect(before).not.toMatch(/"(key|isRight|share|chosen|sources|speaker)":(?!null|"key )/);
	expect(bob.screen.frames.join('\n')).not.toMatch(/"response"/);
	await projector.command({ do: 'close', number: 1 });
	await bob.screen.view(({ room: { phase } }) => phase === 'revealed');
});

test('private settings are broadcast to the room: only the player’s own clock and the remote show extra time', async () => {
	const { room, pin, projector } = await lobby();
	const [ann, bob] = [await comesIn(pin, 'Ann'), await comesIn(pin, 'Bob')];
	const remote = await Screen.greet(server, { pin, as: 'remote', cookie: teacher.cookie });
	await remote.host();
	expect(await remote.command({ do: 'time', seat: 0, factor: 2 })).toBe(null);
	expect((await remote.host(({ people }) => people[0]?.timeFactor === 2)).people).toHaveLength(2);
	await goesOn(projector, room);
	const [hers, his] = await Promise.all(
		[ann, bob].map(({ screen }) => screen.view(({ room: { phase } }) => phase === 'open'))
	);
	expect((hers?.me.closesAt ?? 0) - (his?.me.closesAt ?? 0)).toBe(30_000);
	expect([...bob.screen.frames, ...ann.screen.frames].join('\n')).not.toContain('timeFactor');
	expect(projector.frames.join('\n')).not.toMatch(/"timeFactor":[^n]/);
});

test('“Zoe” is not too short, and two players called Sam are two players', async () => {
	const { room, pin } = await lobby();
	for (const name of ['Zoe', 'Sam', 'sam', '李', '🦊']) await comesIn(pin, name);
	expect(quizIn(room).seats.map(({ name }) => name)).toEqual(['Zoe', 'Sam', 'sam 2', '李', '🦊']);
});

test.each([
	['', 'name-missing'],
	[' \u200b\u202e ', 'name-missing'],
	['x'.repeat(500), 'name-too-long'],
	['f.u.c.k', 'name-not-fit']
])('the name “%.12s” is refused, and another one may follow', async (name, why) => {
	const { room, pin } = await lobby();
	const screen = await Screen.greet(server, { pin });
	expect(await screen.ask({ t: 'join', name })).toBe(why);
	expect(await screen.ask({ t: 'join', name: '<b>Ann</b> عمر' })).toBe(null);
	expect(quizIn(room).seats.map((seat) => seat.name)).toEqual(['<b>Ann</b> عمر']);
});

test('a latecomer sees the open question at once, with the time that is left', async () => {
	const { room, pin, projector } = await lobby();
	await comesIn(pin, 'Ann');
	await goesOn(projector, room);
	aheadMs = 20_000;
	const screen = await Screen.greet(server, { pin });
	screen.say({ t: 'join', name: 'Late' });
	const view = await screen.view();
	expect(view.room).toMatchObject({ phase: 'open', number: 1, question: { options: [{}, {}, {}, {}] } });
	expect((view.me.closesAt ?? 0) - clock()).toBeLessThanOrEqual(10_000);
	expect(await screen.answer(1, 1)).toBe(null);
});

test('a dropped player does not count as present: the question closes when the others have answered', async () => {
	const { room, pin, projector } = await lobby();
	const [ann, bob] = [await comesIn(pin, 'Ann'), await comesIn(pin, 'Bob')];
	await goesOn(projector, room);
	bob.screen.cut();
	expect(await ann.screen.answer(1, 1)).toBe(null);
	expect(quizIn(room).phase).toBe('open');
	await expect.poll(() => room.screens).toBe(2);
	aheadMs = 4500;
	await ann.screen.view(({ room: { phase } }) => phase === 'revealed');
});

describe('no rate limit anywhere', () => {
	test('a connection that says too much is slowed down, and is cut off when it goes on', async () => {
		const { pin, room } = await lobby();
		const ann = await comesIn(pin, 'Ann');
		for (let i = 0; i < 80; i++) ann.screen.say({ t: 'clock', sent: i });
		expect(await ann.screen.next('refused')).toMatchObject({ why: 'too-fast' });
		for (let i = 0; i < 500; i++) ann.screen.say({ t: 'clock', sent: i });
		expect(await ann.screen.closed).toBe(1008);
		expect(quizIn(room).seats).toHaveLength(1);
	});

	test('an answer that comes too fast is told when to come again', async () => {
		const { room, pin, projector } = await lobby();
		const ann = await comesIn(pin, 'Ann');
		await goesOn(projector, room);
		for (let i = 0; i < 64; i++) ann.screen.say({ t: 'clock', sent: i });
		ann.screen.say({ t: 'answer', number: 1, response: 1, key: 'mine' });
		for (;;) {
			const refused = await ann.screen.next('refused');
			if (refused.ref !== 'mine') continue;
			expect(refused).toMatchObject({ why: 'too-fast' });
			expect(refused.afterMs).toBeLessThanOrEqual(200);
			break;
		}
	});

	test('the PIN check is an open oracle: wrong ones wait, right ones from the same address don’t', async () => {
		const { pin } = await lobby();
		const guesses = await Promise.all(Array.from({ length: 300 }, () => Screen.open(server)));
		for (const screen of guesses) screen.say({ t: 'hello', as: 'player', pin: '000000' });
		const began = performance.now();
		await comesIn(pin, 'Ann');
		expect(performance.now() - began).toBeLessThan(1000);
		const told = guesses.filter(({ frames }) => frames.length > 0).length;
		expect(told).toBeGreaterThanOrEqual(10);
		expect(told).toBeLessThan(20);
	});

	test('bots fill the room: up to the cap, and the host locks the door or approves each', async () => {
		const { room, pin, projector } = await lobby({ cap: 30 });
		const bots = await Promise.all(Array.from({ length: 60 }, () => Screen.greet(server, { pin })));
		const replies = await Promise.all(bots.map((bot, i) => bot.ask({ t: 'join', name: `Bot ${i}` })));
		expect(replies.filter((reply) => reply === null)).toHaveLength(30);
		expect(replies.filter((reply) => reply === 'full')).toHaveLength(30);
		expect(await projector.command({ do: 'kick', seat: 0 })).toBe(null);
		expect(await projector.command({ do: 'lock', isLocked: true })).toBe(null);
		const late = await Screen.greet(server, { pin });
		expect(await late.next('door')).toMatchObject({ closed: 'locked' });
		expect(await late.ask({ t: 'join', name: 'Late' })).toBe('locked');
		expect(quizIn(room).seats).toHaveLength(30);
	});
});

test('somebody who was sent out stays out: the device is banned, the name is not', async () => {
	const { room, pin, projector } = await lobby();
	const ann = await comesIn(pin, 'Ann');
	expect(await projector.command({ do: 'kick', seat: seatNamed(room, 'Ann') })).toBe(null);
	expect(await ann.screen.next('bye')).toMatchObject({ why: 'kicked' });
	const again = await Screen.greet(server, { pin, cookie: ann.cookie });
	expect(await again.next('door')).toMatchObject({ closed: 'sent-out' });
	expect(await again.ask({ t: 'join', name: 'Ann' })).toBe('sent-out');
	await comesIn(pin, 'Bob');
});

test('the same player in two tabs: the newer one plays', async () => {
	const { pin } = await lobby();
	const ann = await comesIn(pin, 'Ann');
	const newer = await Screen.greet(server, { pin, cookie: ann.cookie });
	await newer.view();
	expect(await ann.screen.next('bye')).toEqual({ t: 'bye', why: 'replaced' });
	await ann.screen.closed;
	newer.say({ t: 'look' });
	expect((await newer.view()).me.name).toBe('Ann');
});
