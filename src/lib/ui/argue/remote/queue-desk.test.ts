import { beforeEach, expect, test } from 'vitest';
import { emptyCase } from '../../../core/argue/case';
import type { QueueItem } from '../../../core/argue/round/host-view';
import type { AnyCommand } from '../../../core/live/protocol';
import { QueueDesk } from './queue-desk.svelte';

function item(seat: number, changes: Partial<QueueItem> = {}): QueueItem {
	return {
		seat,
		name: `Player ${seat}`,
		piece: 'case',
		side: 'routes',
		flag: 'clean',
		findings: [],
		reports: 0,
		isHandedIn: true,
		decision: null,
		why: null,
		decidedAt: null,
		case: emptyCase,
		steelman: null,
		...changes
	};
}

const approved = { decision: 'approved', decidedAt: 1 } as const;

let asked: AnyCommand[];
let isTaken: boolean;
let now: number;
let desk: QueueDesk;

beforeEach(() => {
	asked = [];
	isTaken = true;
	now = 0;
	desk = new QueueDesk(
		(what) => {
			asked.push(what);
			return Promise.resolve(isTaken);
		},
		() => (now += 1000)
	);
});

test('a decision brings the next text to the front before the server has answered', async () => {
	const queue = [item(1), item(2)];
	desk.arrive(queue);
	const done = desk.decide(queue, 'approved', null);
	expect(desk.front(queue)?.seat).toBe(2);
	await done;
	expect(asked).toEqual([{ do: 'decide', seat: 1, piece: 'case', decision: 'approved', why: null }]);
});

test('a text that was decided with all the others makes way for the one that still waits', () => {
	desk.arrive([item(1), item(2, { flag: 'hold' })]);
	const queue = [item(2, { flag: 'hold' }), item(1, approved)];
	desk.arrive(queue);
	expect(desk.front(queue)?.seat).toBe(2);
});

test('a text that comes in ahead does not push the one in front away', () => {
	desk.arrive([item(2)]);
	const queue = [item(1, { flag: 'hold' }), item(2)];
	desk.arrive(queue);
	expect(desk.front(queue)?.seat).toBe(2);
});

test('a press that comes with another text is not for it', async () => {
	now = 0;
	desk = new QueueDesk(
		(what) => Promise.resolve(asked.push(what) > 0),
		() => (now += 100)
	);
	desk.arrive([item(1)]);
	await desk.decide([item(1)], 'approved', null);
	expect(asked).toEqual([]);
});

test('what the server refuses waits again', async () => {
	isTaken = false;
	const queue = [item(1)];
	desk.arrive(queue);
	await desk.decide(queue, 'hidden', 'why');
	expect(desk.waiting(queue)).toHaveLength(1);
	expect(desk.canGoBack).toBe(false);
});

test('the last decision can be looked at again, and made anew', async () => {
	desk.arrive([item(1), item(2)]);
	await desk.decide([item(1), item(2)], 'approved', null);
	const queue = [item(2), item(1, approved)];
	desk.arrive(queue);
	desk.goBack();
	expect(desk.front(queue)?.seat).toBe(1);
	await desk.decide(queue, 'returned', 'Please say why the card matters.');
	expect(asked.at(-1)).toMatchObject({ seat: 1, decision: 'returned' });
	expect(desk.front(queue)?.seat).toBe(2);
});

test('an approved text that is reported waits again', () => {
	expect(desk.waiting([item(1, { ...approved, reports: 1 }), item(2, approved)])).toHaveLength(1);
});

test('a text whose writer takes it back makes way', () => {
	desk.arrive([item(1), item(2)]);
	desk.arrive([item(2)]);
	expect(desk.front([item(2)])?.seat).toBe(2);
});
