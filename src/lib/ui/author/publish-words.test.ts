import { expect, test } from 'vitest';
import { roundLine } from './publish-words';

const balance = { enforcement: 3, routes: 3, both: 0, others: 2, untagged: 0, topShare: 0.3 };

test('a round is told in one line', () => {
	expect(roundLine(8, 5, balance)).toBe('8 questions, 5 speakers, sides 3 : 3');
	expect(roundLine(1, 1, { ...balance, enforcement: 1, routes: 0 })).toBe(
		'1 question, 1 speaker, sides 1 : 0'
	);
});

test('a round without tags does not claim to be even', () => {
	expect(roundLine(8, 5, { ...balance, enforcement: 0, routes: 0 })).toBe(
		'8 questions, 5 speakers, no side tagged'
	);
});
