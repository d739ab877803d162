import { expect, test } from 'vitest';
import { SaveQueue, type Outcome, type Step } from './save-queue.svelte';

const step = (seq: number): Step => ({ seq, action: { type: 'confirmed', quote: `q${seq}` } });

test('steps are sent one by one in order, however fast they come', async () => {
	const server = serverOf();
	const queue = new SaveQueue(server);
	for (const seq of [0, 1, 2]) queue.add(step(seq));
	expect(queue.state).toBe('saving');
	await queue.whenSettled();
	expect(server.sent).toEqual([0, 1, 2]);
	expect(server.most).toBe(1);
	expect(queue.isSaved).toBe(true);
});

test('a step that could not be sent is sent again, before those after it', async () => {
	const server = serverOf('unreachable', 'unreachable');
	const queue = new SaveQueue(server);
	queue.add(step(0));
	queue.add(step(1));
	await server.called(1);
	expect(queue.state).toBe('unreachable');
	expect(queue.isSaved).toBe(false);
	server.again();
	await server.called(2);
	server.again();
	await queue.whenSettled();
	expect(server.sent).toEqual([0, 0, 0, 1]);
	expect(queue.isSaved).toBe(true);
});

test.each(['stale', 'refused'] as const)(
	'after %s nothing more is sent, and the queue says so',
	async (outcome) => {
		const server = serverOf(outcome);
		const queue = new SaveQueue(server);
		queue.add(step(0));
		queue.add(step(1));
		await queue.whenSettled();
		queue.add(step(2));
		await queue.whenSettled();
		expect(server.sent).toEqual([0]);
		expect(queue.state).toBe(outcome);
	}
);

test('an empty queue is settled at once', async () => {
	const server = serverOf();
	await new SaveQueue(server).whenSettled();
	expect(server.sent).toEqual([]);
});

/** A server that answers with the outcomes given, and then saves everything. */
function serverOf(...outcomes: Outcome[]) {
	const waits: { calls: number; resolve: () => void }[] = [];
	let open = 0;
	let laters: (() => void)[] = [];
	const server = {
		sent: [] as number[],
		most: 0,
		send: async ({ seq }: Step): Promise<Outcome> => {
			open++;
			server.most = Math.max(server.most, open);
			server.sent.push(seq);
			await Promise.resolve();
			open--;
			return outcomes.shift() ?? 'saved';
		},
		later: (again: () => void) => {
			laters.push(again);
			for (const { calls, resolve } of waits) if (server.sent.length >= calls) resolve();
		},
		again: () => {
			const due = laters;
			laters = [];
			for (const each of due) each();
		},
		/** Resolves when the queue waits to try again after so many calls. */
		called: (calls: number) => new Promise<void>((resolve) => waits.push({ calls, resolve }))
	};
	return server;
}
