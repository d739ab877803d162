import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refusal } from '../../core/live/protocol';
import { HandsDraft } from './hands-draft.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function draft(refusal: Refusal | null = null) {
	const saved: [number, number[]][] = [];
	const hands = new HandsDraft((number, counted) => {
		saved.push([number, counted]);
		return Promise.resolve(refusal);
	});
	return { hands, saved };
}

test('taps are saved together once they rest, within what hands can be', async () => {
	const { hands, saved } = draft();
	hands.set(1, null, [1, 0]);
	hands.set(1, null, [2, -1]);
	expect(hands.of(1, null, 2)).toEqual([2, 0]);
	await vi.runAllTimersAsync();
	expect(saved).toEqual([[1, [2, 0]]]);
	expect(hands.isSaved).toBe(true);
});

test('what was counted stays on screen until the server has newer counts', async () => {
	const { hands } = draft();
	hands.set(1, [1, 1], [5, 1]);
	await vi.runAllTimersAsync();
	expect(hands.of(1, [1, 1], 2)).toEqual([5, 1]);
	expect(hands.of(1, [5, 1], 2)).toEqual([5, 1]);
	expect(hands.of(1, [5, 9], 2)).toEqual([5, 9]);
	expect(hands.of(2, null, 2)).toEqual([0, 0]);
});

test('counts that could not be stored are kept and said to be unsaved', async () => {
	const { hands } = draft('not-stored');
	hands.set(1, null, [3, 0]);
	await vi.runAllTimersAsync();
	expect([hands.isSaved, hands.refusal]).toEqual([false, 'not-stored']);
	expect(hands.of(1, null, 2)).toEqual([3, 0]);
});

test('counting the next question saves what the last one still lacks', () => {
	const { hands, saved } = draft();
	hands.set(1, null, [3, 0]);
	hands.set(2, null, [0, 1]);
	expect(saved).toEqual([[1, [3, 0]]]);
});
