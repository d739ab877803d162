import { expect, test } from 'vitest';
import { Outbox } from './outbox';

/** An outbox with what it has sent, and how everything turned out by ref. */
function outboxWith(...refs: string[]) {
	const outbox = new Outbox<string>();
	const sent: string[] = [];
	const outcomes: Record<string, unknown> = {};
	const add = (ref: string, isRepeatable = true) =>
		outbox.add({ ref, message: `say ${ref}`, isRepeatable }).then((outcome) => (outcomes[ref] = outcome));
	for (const ref of refs) void add(ref);
	return { outbox, sent, outcomes, add, sendAll: () => outbox.sendAll((message) => sent.push(message)) };
}

test('what was said goes out once, in order', () => {
	const { sent, sendAll } = outboxWith('a', 'b');
	sendAll();
	sendAll();
	expect(sent).toEqual(['say a', 'say b']);
});

test('an answer that was not acknowledged is said again after the connection was lost, one that was is not', async () => {
	const { outbox, sent, sendAll, outcomes } = outboxWith('a', 'b');
	sendAll();
	outbox.settle('a', null);
	outbox.putAllBack();
	sendAll();
	expect(sent).toEqual(['say a', 'say b', 'say b']);
	outbox.settle('b', 'time-is-up');
	await Promise.resolve();
	expect(outcomes).toEqual({ a: null, b: 'time-is-up' });
});

test('fifteen more seconds are never asked for twice, even if nobody knows whether they were given', async () => {
	const { outbox, sent, sendAll, outcomes, add } = outboxWith();
	void add('extend', false);
	sendAll();
	outbox.putAllBack();
	sendAll();
	await Promise.resolve();
	expect(sent).toEqual(['say extend']);
	expect(outcomes).toEqual({ extend: null });
});

test('what must not be said twice, and was not said yet, goes out after the connection was lost', () => {
	const { outbox, sent, sendAll, add } = outboxWith();
	void add('extend', false);
	outbox.putAllBack();
	sendAll();
	expect(sent).toEqual(['say extend']);
});

test('what came too fast goes out again, and nothing else', () => {
	const { outbox, sent, sendAll } = outboxWith('a', 'b');
	sendAll();
	outbox.putBack('b');
	sendAll();
	expect(sent).toEqual(['say a', 'say b', 'say b']);
});

test('an answer to a ref that nobody waits for is no matter', () => {
	const { outbox, outcomes } = outboxWith('a');
	outbox.settle('z', 'locked');
	outbox.settle(undefined, null);
	expect(outcomes).toEqual({});
});
