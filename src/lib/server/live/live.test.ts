import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestMessage, type ServerMessage } from '../../core/live/protocol';
import type { Db } from '../db/open';
import { hashOf, playerCookie, tokenIn } from '../session/player-cookie';
import { cookieKey, newDevice, Screen, serve, type TestServer } from './live-fixtures';
import { ferryGame, gameDatabase, quizIn } from './room-fixtures';

let db: Db;
let server: TestServer;
const teacher = newDevice();
beforeEach(async () => {
	db = await gameDatabase();
	server = await serve(db);
});
afterEach(async () => {
	await server.stop();
	db.$client.close();
});

/** What the server answers to a request for an upgrade. */
function upgrade(
	headers: Record<string, string>,
	path = '/live'
): Promise<{ status: number; cookie: string }> {
	const { port } = server;
	const handshake = {
		connection: 'upgrade',
		upgrade: 'websocket',
		'sec-websocket-version': '13',
		'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA=='
	};
	return new Promise((resolve, reject) => {
		const asked = request({ port, host: '127.0.0.1', path, headers: { ...handshake, ...headers } });
		asked.on('upgrade', ({ statusCode, headers }, socket) => {
			socket.destroy();
			resolve({ status: statusCode ?? 0, cookie: String(headers['set-cookie'] ?? '') });
		});
		asked.on('response', ({ statusCode }) => resolve({ status: statusCode ?? 0, cookie: '' }));
		asked.on('error', reject);
		asked.end();
	});
}

test('another site’s page cannot open a connection; this one’s and a client that is no browser can', async () => {
	const own = `127.0.0.1:${server.port}`;
	const statuses = {
		[`http://${own}`]: 101,
		'http://evil.example': 403,
		null: 403,
		'http://127.0.0.1:1': 403
	};
	for (const [origin, status] of Object.entries(statuses)) {
		expect(await upgrade({ origin })).toMatchObject({ status });
	}
	expect(await upgrade({})).toMatchObject({ status: 101 });
	expect(await upgrade({}, '/elsewhere')).toMatchObject({ status: 404 });
});

test('a device without a cookie, or with a forged one, gets one with the answer; another keeps its own', async () => {
	const { cookie } = await upgrade({});
	const value = new RegExp(`^${playerCookie}=([^;]+); Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax$`).exec(
		cookie
	);
	expect(tokenIn(cookieKey, value?.[1] ?? '')).not.toBeNull();
	expect((await upgrade({ cookie: `a=b; ${playerCookie}=${value?.[1]}` })).cookie).toBe('');
	expect((await upgrade({ cookie: `${playerCookie}=${value?.[1]}x` })).cookie).toContain(playerCookie);
});

test('an upgrade that is no WebSocket’s leaves nothing behind for the next one', async () => {
	expect((await upgrade({ 'sec-websocket-key': 'short' })).status).toBe(400);
	expect((await upgrade({ cookie: newDevice().cookie })).cookie).toBe('');
});

/** A game in its lobby, with two players and the host's projector. */
async function lobby() {
	const room = await ferryGame(server.live.games, {}, teacher.hash);
	const { pin } = room.table;
	const [ann, bob] = [await Screen.greet(server, { pin }), await Screen.greet(server, { pin })];
	expect(await ann.ask({ t: 'join', name: 'Ann' })).toBe(null);
	expect(await bob.ask({ t: 'join', name: 'Bob' })).toBe(null);
	const projector = await Screen.greet(server, { pin, as: 'projector', cookie: teacher.cookie });
	await projector.host();
	return { room, ann, bob, projector };
}

test('malformed and oversized messages are refused, and do no harm', async () => {
	const { ann } = await lobby();
	const nonsense = [
		...[
			'',
			'{',
			'null',
			'[]',
			'5',
			'"hello"',
			'{}',
			'{"t":"__proto__"}',
			'{"t":"answer"}',
			'{"t":["hello"]}'
		],
		'{"t":"answer","number":1e99,"response":0,"key":"k"}',
		'{"t":"answer","number":1,"response":[[0]],"key":"k"}',
		'{"t":"answer","number":1,"response":-1,"key":"k"}',
		'{"t":"join","name":{"toString":1}}',
		'{"t":"hello","as":"root","pin":"1"}',
		'{"t":"host","command":{"do":"constructor"}}',
		`{"t":"join","name":"${'x'.repeat(501)}"}`,
		`${'['.repeat(2000)}`
	];
	const spoilers = await Promise.all(nonsense.map(() => Screen.open(server)));
	for (const [i, text] of nonsense.entries()) {
		spoilers[i]?.sayRaw(text);
		expect(await spoilers[i]?.next('refused')).toEqual({ t: 'refused', why: 'not-understood' });
	}
	const [long, longer, broken, endless] = await Promise.all([1, 2, 3, 4].map(() => Screen.open(server)));
	long?.sayRaw('x'.repeat(longestMessage + 1));
	expect(await long?.next('refused')).toEqual({ t: 'refused', why: 'too-long' });
	expect(await long?.closed).toBe(1009);
	longer?.sayRaw('x'.repeat(100_000));
	expect(await longer?.closed).toBe(1009);
	broken?.sayRaw(Buffer.from([0xff, 0xfe]));
	expect(await broken?.next('refused')).toEqual({ t: 'refused', why: 'not-understood' });
	for (let i = 0; i < 60; i++) endless?.sayRaw('nonsense');
	expect(await endless?.next('refused')).toMatchObject({ why: 'not-understood' });
	ann.say({ t: 'look' });
	expect((await ann.view()).me.name).toBe('Ann');
});

test('messages at the wrong time, or from the wrong one, are refused, and the game goes on', async () => {
	const { ann, bob, projector } = await lobby();
	expect(await ann.answer(1, 1)).toBe('not-this-question');
	expect(await ann.ask({ t: 'challenge', number: 1, reason: 'not-clear' })).not.toBe(null);
	expect(await ann.ask({ t: 'team', team: 0 })).toBe('wrong-phase');
	expect(await projector.answer(1, 1)).toBe('no-seat');
	expect(await projector.ask({ t: 'join', name: 'Host' })).toBe('no-seat');
	const answerFor = { do: 'answer-for', seat: 0, number: 1, response: 1, isSure: null, key: 'k' } as const;
	expect(await projector.command(answerFor)).toBe('wrong-phase');
	const early = await Screen.open(server);
	expect(await early.answer(1, 1)).toBe('no-seat');
	expect(await early.ask({ t: 'join', name: 'Early' })).toBe('no-game');

	expect(await projector.command({ do: 'go-on', from: { phase: 'lobby', number: 0 } })).toBe(null);
	expect(await ann.answer(2, 1)).toBe('not-this-question');
	expect(await ann.answer(1, 99)).toBe('not-an-answer');
	expect(await ann.answer(1, 1)).toBe(null);
	expect(await bob.answer(1, 0)).toBe(null);
	await ann.view(({ room: { phase } }) => phase === 'revealed');
});

test('an answer sent again is acknowledged again, and counts once', async () => {
	const { room, ann } = await lobby();
	room.happen({ type: 'wentOn', from: { phase: 'lobby', number: 0 } });
	for (let i = 0; i < 3; i++) expect(await ann.answer(1, 1, 'the same')).toBe(null);
	expect(quizIn(room).asked[0]?.answers.filter(Boolean)).toHaveLength(1);
});

test('who leaves sees the door, and takes the same seat again', async () => {
	const room = await ferryGame(server.live.games, {}, teacher.hash);
	const ann = await Screen.greet(server, { pin: room.table.pin });
	expect(await ann.ask({ t: 'join', name: 'Ann' })).toBe(null);
	ann.say({ t: 'leave' });
	expect(await ann.next('door')).toMatchObject({ title: 'Ferry row', closed: null });
	expect(await ann.ask({ t: 'join', name: 'Another' })).toBe(null);
	expect((await ann.view()).me).toMatchObject({ seat: 0, name: 'Ann', status: 'in' });
});

test('a device takes a game over with its four words, however they are written', async () => {
	const { live } = server;
	const room = await ferryGame(live.games, {}, teacher.hash);
	const [phone, spy] = [newDevice(), newDevice()];
	const { pin } = room.table;
	const phrase = live.phraseOf(room).toUpperCase().replaceAll(' ', ' - ');
	expect(await live.takeOver(pin, 'acorn acorn acorn acorn', spy.hash, 'school')).toBe('not-right');
	expect(await live.takeOver('000000', phrase, spy.hash, 'school')).toBe('not-right');
	expect(await live.takeOver(pin, phrase, phone.hash, 'school')).toBe('taken');
	const remote = await Screen.greet(server, { pin, as: 'remote', cookie: phone.cookie });
	expect((await remote.host()).pin).toBe(pin);
	expect(live.games.isHost(room, spy.hash)).toBe(false);
});

/** Listens to a stream of events. */
async function listen(device: string, address = 'school') {
	const body = server.live.listen({ device, address });
	if (!body) throw new Error('no stream');
	const reader = body.getReader();
	const events: string[] = [];
	let text = '';
	const event = async () => {
		while (events.length === 0) {
			const { value, done } = await reader.read();
			if (done) return null;
			const parts = (text + Buffer.from(value).toString()).split('\n\n');
			text = parts.pop() ?? '';
			events.push(...parts.filter((part) => !part.startsWith(':')));
		}
		return events.shift() ?? null;
	};
	const id = /^event: id\ndata: (\S+)$/.exec((await event()) ?? '')?.[1] ?? '';
	return {
		id,
		next: async () => JSON.parse((await event())?.slice('data: '.length) ?? 'null') as ServerMessage | null,
		hangUp: () => reader.cancel()
	};
}

test('a screen without a WebSocket plays by a stream of events and posts', async () => {
	const { live } = server;
	const room = await ferryGame(live.games, {}, teacher.hash);
	const phone = newDevice();
	const stream = await listen(phone.hash);
	const say = (message: object, device: string | null = phone.hash) =>
		live.hear(stream.id, device, JSON.stringify(message));
	expect(say({ t: 'hello', as: 'player', pin: room.table.pin })).toBe(true);
	expect(await stream.next()).toMatchObject({ t: 'door' });
	say({ t: 'join', name: 'Ann' });
	expect(await stream.next()).toMatchObject({ t: 'joined', seat: 0 });
	expect(await stream.next()).toMatchObject({ t: 'view', me: { name: 'Ann' } });
	room.happen({ type: 'wentOn', from: { phase: 'lobby', number: 0 } });
	expect(await stream.next()).toMatchObject({ t: 'view', room: { phase: 'open' } });

	expect(say({ t: 'look' }, newDevice().hash)).toBe(false);
	expect(live.hear('another', phone.hash, '{"t":"look"}')).toBe(false);
	// Where no cookies are kept, the id has to do.
	say({ t: 'answer', number: 1, response: 1, key: 'k' }, null);
	expect(await stream.next()).toEqual({ t: 'ack', number: 1, key: 'k' });
	expect(await stream.next()).toMatchObject({ t: 'view', room: { phase: 'revealed' }, me: { total: 1000 } });
	await stream.hangUp();
	expect(say({ t: 'look' })).toBe(false);
	expect(room.screens).toBe(0);
});

test('a stream is told when the server stops, and ends', async () => {
	const phone = newDevice();
	const stream = await listen(phone.hash);
	await server.live.close();
	expect(await stream.next()).toEqual({ t: 'bye', why: 'restart' });
	expect(await stream.next()).toBe(null);
	expect(server.live.listen({ device: hashOf('x'), address: 'school' })).toBe(null);
	expect((await upgrade({})).status).toBe(503);
});
