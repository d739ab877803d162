import { expect, test } from 'vitest';
import type { MeView } from '../../core/game/player-view';
import type { RoomView } from '../../core/game/room-view';
import type { ClientMessage, ServerMessage } from '../../core/live/protocol';
import { GameConnection } from './connection.svelte';
import type { TransportEvents } from './transport';

test('a device without a seat stands at the door, takes a seat and is in', async () => {
	const { connection, hear, said, open } = connected();
	open();
	expect(said()[0]).toEqual({ t: 'hello', as: 'player', pin: '482915' });
	hear(door);
	expect(connection.status).toBe('on');
	expect(connection.door?.title).toBe('Two sides');
	const joined = connection.ask({ t: 'join', name: 'Zoe' });
	hear({ t: 'joined', seat: 0, seatKey: 'key', ref: lastRef(said()) });
	hear(viewOf(1));
	expect(await joined).toBeNull();
	expect(connection.door).toBeNull();
	expect(connection.view?.me.name).toBe('Zoe');
});

test('the newest view stays, whatever order they arrive in', () => {
	const { connection, hear, open } = connected();
	open();
	hear(viewOf(7, 'closed'));
	hear(viewOf(6, 'lobby'));
	expect(connection.view?.room.phase).toBe('closed');
});

test('after a new connection its first view counts, even of another game under the same PIN', () => {
	const { connection, hear, open, lose } = connected();
	open();
	hear(viewOf(700, 'standings'));
	lose();
	expect(connection.status).toBe('reconnecting');
	expect(connection.view?.room.phase).toBe('standings');
	open();
	hear(viewOf(3, 'lobby'));
	expect(connection.view?.room.phase).toBe('lobby');
});

test('an answer given while the connection is gone goes out once the server knows who it is, under the same key', async () => {
	const { connection, hear, said, open, lose } = connected();
	open();
	hear(viewOf(1));
	const answered = connection.ask({ t: 'answer', number: 1, response: 2, key: 'mine' });
	lose();
	open();
	expect(said('answer')).toHaveLength(1);
	hear(viewOf(2));
	expect(said('answer')).toHaveLength(2);
	expect(said('answer')[1]).toEqual(said('answer')[0]);
	hear({ t: 'ack', number: 1, key: 'mine' });
	expect(await answered).toBeNull();
});

test('the server saying that it has the same answer already is no refusal', async () => {
	const { connection, hear, open } = connected();
	open();
	hear(viewOf(1));
	const answered = connection.ask({ t: 'answer', number: 1, response: 2, key: 'mine' });
	hear({ t: 'refused', why: 'same-answer', ref: 'mine' });
	expect(await answered).toBeNull();
});

test.each([
	['replaced', { t: 'bye', why: 'replaced' }],
	['kicked', { t: 'bye', why: 'kicked' }],
	['no-game', { t: 'refused', why: 'no-game' }],
	['not-host', { t: 'refused', why: 'not-host' }]
] as const)('%s ends the connection for good', (status, message) => {
	const { connection, hear, open, link } = connected();
	open();
	hear(message);
	expect(connection.status).toBe(status);
	expect(link.isStopped).toBe(true);
});

test('a restart of the server is only a lost connection', () => {
	const { connection, hear, open, link, lose } = connected();
	open();
	hear(viewOf(1));
	hear({ t: 'bye', why: 'restart' });
	lose();
	expect(connection.status).toBe('reconnecting');
	expect(link.isStopped).toBe(false);
});

test('a game that is gone when the screen comes back is over, and its last view stays', () => {
	const { connection, hear, open, lose } = connected();
	open();
	hear(viewOf(9, 'standings'));
	lose();
	open();
	hear({ t: 'refused', why: 'no-game' });
	expect(connection.status).toBe('over');
	expect(connection.view?.room.phase).toBe('standings');
});

const door: ServerMessage = {
	t: 'door',
	title: 'Two sides',
	names: 'own',
	teams: null,
	closed: null,
	longestName: 20
};

function viewOf(seq: number, phase: 'lobby' | 'closed' | 'standings' = 'lobby'): ServerMessage {
	// Nothing here reads more of a view than its phase and its player's name.
	const room = { title: 'Two sides', phase } as RoomView;
	const me = { seat: 0, name: 'Zoe' } as MeView;
	return { t: 'view', seq, room, me };
}

function lastRef(messages: ClientMessage[]): string | undefined {
	const last = messages.at(-1);
	return last && 'ref' in last ? last.ref : undefined;
}

/** A connection whose link does what the test says. */
function connected() {
	const sent: ClientMessage[] = [];
	const link = { isStopped: false };
	let events: TransportEvents | undefined;
	const connection = new GameConnection({
		as: 'player',
		pin: '482915',
		link: (given) => {
			events = given;
			return {
				start: () => undefined,
				stop: () => (link.isStopped = true),
				hurry: () => undefined,
				settle: () => undefined,
				send: (text) => sent.push(JSON.parse(text) as ClientMessage)
			};
		}
	});
	return {
		connection,
		link,
		open: () => events?.opened(),
		lose: () => events?.lost(),
		hear: (message: ServerMessage) => events?.heard(JSON.stringify(message)),
		said: (t?: ClientMessage['t']) => sent.filter((message) => !t || message.t === t)
	};
}
