import { expect, test } from 'vitest';
import { checkingAfter } from '../../core/checking/check';
import type { CheckAction } from '../../core/checking/checking';
import { harbourArticle, harbourSteps } from '../../core/checking/fixtures';
import { Desk } from './desk.svelte';
import { SaveQueue, type Step } from './save-queue.svelte';

test('pressing “right” at every quote that has a speaker leaves those that have none', async () => {
	const { desk, stored } = deskOf();
	desk.settle({ type: 'credited', quote: 'q7', credit: { speaker: 's5' }, isForAll: false });
	for (let press = 0; press < 12 && desk.front !== null; press++) desk.settle(...desk.confirming());
	expect(desk.progress.left).toBe(0);
	expect(desk.front).toBeNull();
	expect((await stored()).quotes).toEqual(desk.checking.quotes);
});

test('what cannot be right yet stays in front and says why', () => {
	const { desk, sent } = deskOf();
	expect(desk.front).toBe('q7');
	desk.settle(...desk.confirming());
	expect(desk.front).toBe('q7');
	expect(desk.refusal).toBe('no-speaker');
	expect(sent).toEqual([]);
});

test('one press confirms all pieces that stand together, and one undo takes all of it back', async () => {
	const { desk, stored } = deskOf();
	desk.goTo('q1');
	desk.settle(...desk.confirming());
	const verdicts = () =>
		['q1', 'q2'].map((id) => desk.checking.quotes.find((quote) => quote.id === id)?.verdict);
	expect(verdicts()).toEqual(['right', 'right']);
	desk.undo();
	expect(verdicts()).toEqual(['unchecked', 'unchecked']);
	expect(desk.front).toBe('q1');
	expect((await stored()).quotes).toEqual(desk.checking.quotes);
});

test('a tag says that the quote is right, and goes on to the next that nobody has tagged', async () => {
	const { desk, stored } = deskOf();
	desk.panel = 'sides';
	desk.goTo('q5');
	desk.settle(...desk.tagging({ label: 'LEG' }));
	const q5 = desk.checking.quotes.find(({ id }) => id === 'q5');
	expect(q5).toMatchObject({ verdict: 'right', tags: { coding: { label: 'LEG' } } });
	expect(desk.front).not.toBe('q5');
	expect(desk.panel).toBe('sides');
	expect((await stored()).quotes).toEqual(desk.checking.quotes);
});

test('the next quote closes what was open about the one before', () => {
	const { desk } = deskOf();
	desk.panel = 'split';
	desk.isForAll = true;
	desk.go(1);
	expect(desk.panel).toBeNull();
	expect(desk.isForAll).toBe(false);
});

test('an article opened again can be undone step by step', async () => {
	const { desk, stored } = deskOf(harbourSteps);
	harbourSteps.forEach(() => desk.undo());
	expect(desk.canUndo).toBe(false);
	desk.undo();
	expect((await stored()).quotes).toEqual(
		checkingAfter(harbourArticle.text, harbourArticle.extraction, []).quotes
	);
});

test('words that were marked stand in front', () => {
	const { desk } = deskOf();
	const start = harbourArticle.text.indexOf('the plan was');
	desk.mark({ type: 'marked', start, end: start + 'the plan was'.length, credit: { name: 'Cleo Marsh' } });
	expect(desk.quote).toMatchObject({ text: 'the plan was', speakers: ['s4'], verdict: 'right' });
});

test('the quote that the address names stands in front; one that does not exist gives way to the first', () => {
	expect(deskOf([], 'q3').desk.front).toBe('q3');
	expect(deskOf([], 'q99').desk.front).toBe('q7');
});

/** A desk with a server that stores what it is sent. */
function deskOf(actions: CheckAction[] = [], front: string | null = null) {
	const sent: Step[] = [];
	const queue = new SaveQueue({
		send: (step) => Promise.resolve(sent.push(step)).then(() => 'saved'),
		later: () => undefined
	});
	const desk = new Desk({ ...harbourArticle, actions }, { front, queue });
	return {
		desk,
		sent,
		stored: async () => {
			await queue.whenSettled();
			const kept = sent.reduce(keep, actions);
			return checkingAfter(harbourArticle.text, harbourArticle.extraction, kept);
		}
	};
}

/** As the database does it: a step only under the next number, an undo only of the last. */
function keep(actions: CheckAction[], { seq, action }: Step): CheckAction[] {
	if (action === 'undo') {
		expect(seq).toBe(actions.length - 1);
		return actions.slice(0, -1);
	}
	expect(seq).toBe(actions.length);
	return [...actions, action];
}
