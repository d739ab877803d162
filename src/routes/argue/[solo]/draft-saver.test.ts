import { expect, test } from 'vitest';
import { DraftSaver, type Saving, type Sent } from './draft-saver';

/** A saver whose timers and answers the test gives. */
function saver() {
	const pending = new Map<number, () => void>();
	const answers: ((sent: Sent<number>) => void)[] = [];
	const told: [Saving, number | null][] = [];
	let next = 1;
	const drafts = new DraftSaver<number>(
		() => new Promise((resolve) => answers.push(resolve)),
		(saving, value) => told.push([saving, value]),
		{
			set: (call) => {
				pending.set(next, call);
				return next++;
			},
			clear: (timer) => pending.delete(timer)
		}
	);
	const tick = () => {
		const calls = [...pending.values()];
		pending.clear();
		for (const call of calls) call();
	};
	const answer = async (sent: Sent<number>) => {
		answers.shift()?.(sent);
		for (let i = 0; i < 5; i++) await Promise.resolve();
	};
	return { drafts, told, tick, answer, pending, answers };
}

test('typing on and on sends one draft', async () => {
	const { drafts, told, tick, answer, answers } = saver();
	for (let i = 0; i < 5; i++) drafts.changed();
	tick();
	expect(answers).toHaveLength(1);
	await answer({ is: 'saved', value: 7 });
	expect(told.at(-1)).toEqual(['saved', 7]);
});

test('what is typed while a draft is on its way follows it and never overtakes it', async () => {
	const { drafts, told, tick, answer, answers } = saver();
	drafts.changed();
	tick();
	drafts.changed();
	tick();
	expect(answers).toHaveLength(1);
	await answer({ is: 'saved', value: 1 });
	expect(told.at(-1)).toEqual(['unsaved', 1]);
	tick();
	expect(answers).toHaveLength(1);
	await answer({ is: 'saved', value: 2 });
	expect(told.at(-1)).toEqual(['saved', 2]);
});

test('a draft that did not arrive is sent again', async () => {
	const { drafts, told, tick, answer, answers } = saver();
	drafts.changed();
	tick();
	await answer({ is: 'failed' });
	expect(told.at(-1)).toEqual(['unsaved', null]);
	tick();
	expect(answers).toHaveLength(1);
});

test('once the whole is handed in no draft follows it', async () => {
	const { drafts, tick, answer, answers, pending } = saver();
	drafts.changed();
	tick();
	drafts.changed();
	const closed = drafts.close();
	await answer({ is: 'saved', value: 1 });
	await closed;
	drafts.changed();
	tick();
	expect(pending.size + answers.length).toBe(0);
});
