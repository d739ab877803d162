import { beforeEach, expect, test, vi } from 'vitest';
import type { Refusal } from '../../../core/live/protocol';
import type { Ask } from '../connection.svelte';
import { Answering } from './answering.svelte';

const place = { pin: '482915', number: 3, stem: 'Who said it?' };

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('sessionStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => kept.set(name, text)
	});
	return () => vi.unstubAllGlobals();
});

test('a choice that was not sent is still there after a reload, but not for another question', () => {
	const { line } = lineThat();
	new Answering(line, place).choose(2);
	expect(new Answering(line, place).choice).toBe(2);
	expect(new Answering(line, { ...place, number: 4 }).choice).toBeNull();
	expect(new Answering(line, { ...place, stem: 'Another' }).choice).toBeNull();
});

test('pressing twice sends one answer', async () => {
	const { line, asked, answer } = lineThat();
	const answering = new Answering(line, place);
	answering.choose(1);
	const first = answering.give(null);
	await answering.give(null);
	expect(answering.sending).toEqual({ response: 1, isSure: null });
	answer(null);
	await first;
	expect(asked).toHaveLength(1);
	expect(answering.stored).toEqual({ response: 1, isSure: null });
});

test('nothing is sent before something is chosen, nor a match-up with a quote left over', async () => {
	const { line, asked } = lineThat();
	const answering = new Answering(line, place);
	await answering.give(true);
	answering.choose([1, null, 0]);
	await answering.give(true);
	expect(asked).toHaveLength(0);
	expect(answering.problem).toBe('nothing-chosen');
});

test('a refused answer keeps what was chosen, and a change that is refused keeps what is stored', async () => {
	const { line, answer } = lineThat();
	const answering = new Answering(line, place);
	answering.choose(0);
	const given = answering.give(false);
	answer(null);
	await given;
	answering.change({ response: 0, isSure: false });
	answering.choose(3);
	const changed = answering.give(true);
	answer('time-is-up');
	await changed;
	expect(answering.problem).toBe('time-is-up');
	expect(answering.choice).toBe(3);
	expect(answering.stored).toEqual({ response: 0, isSure: false });
});

test('every choice that is sent has a key of its own', async () => {
	const { line, asked, answer } = lineThat();
	const answering = new Answering(line, place);
	for (const choice of [0, 1]) {
		answering.choose(choice);
		const given = answering.give(null);
		answer(null);
		await given;
	}
	expect(new Set(asked.map((each) => each.t === 'answer' && each.key)).size).toBe(2);
});

/** A line to a server that answers when told to. */
function lineThat() {
	const asked: Ask[] = [];
	let settle: (refusal: Refusal | null) => void = () => undefined;
	const line = {
		ask: (message: Ask) => {
			asked.push(message);
			return new Promise<Refusal | null>((resolve) => (settle = resolve));
		}
	};
	return { line, asked, answer: (refusal: Refusal | null) => settle(refusal) };
}
