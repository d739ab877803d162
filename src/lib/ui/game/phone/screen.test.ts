import { expect, test } from 'vitest';
import type { MeView, PlayerView } from '../../../core/game/player-view';
import type { RoomView } from '../../../core/game/room-view';
import type { Door } from '../connection.svelte';
import { screenFor } from './screen';

// Nothing here reads more of them.
const door = { t: 'door' } as Door;
const view = (phase: RoomView['phase'], status: MeView['status'] = 'in') =>
	({ room: { phase }, me: { status } }) as PlayerView;

test.each([
	['connecting', 'connecting', null, null],
	['on', 'door', door, null],
	['on', 'open', null, view('open')],
	['on', 'waiting', null, view('open', 'waiting')],
	['on', 'sent-out', null, view('open', 'kicked')],
	['kicked', 'sent-out', null, view('open')],
	['replaced', 'replaced', null, view('open')],
	['no-game', 'no-game', null, null],
	['over', 'over', null, view('over')],
	['over', 'gone', null, view('revealed')]
] as const)('%s shows %s', (status, screen, known, seen) => {
	expect(screenFor({ status, door: known, view: seen })).toBe(screen);
});

test('a phone that reconnects goes on showing what it showed', () => {
	for (const phase of ['lobby', 'open', 'closed', 'revealed', 'standings', 'over'] as const) {
		expect(screenFor({ status: 'reconnecting', door: null, view: view(phase) })).toBe(phase);
	}
});
