import { beforeEach, expect, test } from 'vitest';
import type { HostView } from '../../../core/game/host-view';
import type { HostCommand } from '../../../core/game/protocol';
import type { Refusal } from '../../../core/live/protocol';
import { usualSettings } from '../../../core/game/settings';
import { HostDesk } from './desk.svelte';

let now: number;
let asked: HostCommand[];
let answer: Refusal | null;
let host: HostView;
let desk: HostDesk;

beforeEach(() => {
	now = 10_000;
	asked = [];
	answer = null;
	desk = new HostDesk(
		{
			get host() {
				return host;
			},
			command: (command) => {
				asked.push(command);
				return Promise.resolve(answer);
			}
		},
		() => now
	);
	moveTo('revealed', 3);
	now += 5000;
});

/** As much of a view as the desk looks at. */
function moveTo(phase: HostView['room']['phase'], number: number, pausedWithMs: number | null = null): void {
	const people = [{ status: 'in', isConnected: true }];
	const room = { phase, number, of: 10, clock: { openedAt: 0, closesAt: 0, pausedWithMs } };
	host = { room, settings: usualSettings, isLocked: false, people } as unknown as HostView;
	desk.arrive(host.room);
}

function settled(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}

test('next asks to go on from where the screen sees the game', () => {
	desk.act('next');
	expect(asked).toEqual([{ do: 'go-on', from: { phase: 'revealed', number: 3 } }]);
});

test('a second press before the server has answered does nothing', () => {
	desk.act('next');
	desk.act('next');
	expect(asked).toHaveLength(1);
});

test('a second press just after the game has moved does nothing', async () => {
	desk.act('next');
	await settled();
	moveTo('standings', 3);
	now += 200;
	desk.act('next');
	expect(asked).toHaveLength(1);
	now += 600;
	desk.act('next');
	expect(asked.at(-1)).toEqual({ do: 'go-on', from: { phase: 'standings', number: 3 } });
});

test('a new view of the same place makes nobody wait', () => {
	moveTo('revealed', 3);
	desk.act('next');
	expect(asked).toHaveLength(1);
});

test('pause pauses a question that runs and lets one run that stands still', () => {
	moveTo('open', 4);
	desk.act('pause');
	moveTo('open', 4, 9000);
	desk.act('pause');
	expect(asked).toEqual([{ do: 'pause' }, { do: 'resume' }]);
});

test('what belongs to an open question does nothing elsewhere', () => {
	for (const act of ['pause', 'extend', 'close', 'skip'] as const) desk.act(act);
	expect(asked).toEqual([]);
	expect(desk.panel).toBeNull();
});

test('skipping and ending ask first', () => {
	moveTo('open', 4);
	desk.act('skip');
	expect(desk.panel).toBe('skip');
	desk.act('end');
	expect(desk.panel).toBe('end');
	expect(asked).toEqual([]);
});

test('a question that has closed meanwhile is not skipped by an old dialog', () => {
	moveTo('open', 4);
	desk.act('skip');
	moveTo('revealed', 4);
	expect(desk.panel).toBeNull();
});

test('a refusal stands until something else is done', async () => {
	answer = 'not-stored';
	desk.act('lock');
	await settled();
	expect(desk.refusal).toBe('not-stored');
	answer = null;
	desk.act('lock');
	await settled();
	expect(desk.refusal).toBeNull();
});

test('once the game is over no key asks for anything', () => {
	moveTo('over', 10);
	for (const act of ['next', 'lock', 'end', 'standings', 'sound'] as const) desk.act(act);
	expect(asked).toEqual([]);
	expect(desk.panel).toBeNull();
});
