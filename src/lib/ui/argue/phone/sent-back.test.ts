import { expect, test } from 'vitest';
import type { Piece } from '../../../core/argue/round/argue';
import type { ArgueMeView, PieceView } from '../../../core/argue/round/me-view';
import { phases } from '../../../core/argue/round/settings';
import { isOverFor, sentBackIn } from './sent-back';

const untouched: PieceView = { isHandedIn: false, isHeld: false, findings: [], decision: null, why: null };
const returned: PieceView = { ...untouched, decision: 'returned', why: 'Say whose boats.' };
const all: ArgueMeView['pieces'] = { case: returned, reply: returned, steelman: returned };

test.each<[Piece, string, string]>([
	['case', 'answer', 'vote2'],
	['reply', 'break', 'vote2'],
	['steelman', 'vote2', 'vote2']
])('a %s that came back has a place of its own from %s to %s', (piece, first, last) => {
	const there = phases.filter((phase) => sentBackIn(phase, all).includes(piece));
	expect([there[0], there.at(-1)]).toEqual([first, last]);
});

test('what was not sent back has none', () => {
	expect(
		sentBackIn('vote2', { ...all, case: untouched, reply: { ...untouched, decision: 'hidden' } })
	).toEqual(['steelman']);
});

test('the bell closes what was not sent back', () => {
	expect(isOverFor(untouched, true)).toBe(true);
	expect(isOverFor(returned, true)).toBe(false);
	expect(isOverFor(untouched, false)).toBe(false);
});
