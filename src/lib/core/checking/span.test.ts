import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenSpan, isInsideWord, trimmed } from './span';

const chosen = (text: string, words: string) => {
	const start = text.indexOf(words);
	const result = chosenSpan(text, { start, end: start + words.length });
	return result.ok ? text.slice(result.value.start, result.value.end) : result.error;
};

test.each([
	['white space', ' the boats ', 'the boats'],
	['curly marks around it', '“The boats are late.”', 'The boats are late.'],
	['straight marks around it', '"The boats are late."', 'The boats are late.'],
	['guillemets with spaces', '« The boats are late »', 'The boats are late'],
	['single marks around words with an apostrophe', '‘They won’t come’', 'They won’t come'],
	['an opening mark without its partner', '“The boats', 'The boats'],
	['a closing mark without its partner', 'are late.”', 'are late.'],
	['both kinds, nested', '“‘Late’”', 'Late']
])('%s is no part of the words', (_, given, kept) => {
	expect(chosen(`He said ${given} again`, given)).toBe(kept);
});

test.each([
	['a quotation inside the words', 'She said ‘no’'],
	['two quotations at the ends', '“Late” is not “lost”'],
	['the apostrophe of a plural', 'the crews’'],
	['an apostrophe in front', '’tis the season']
])('%s keeps its mark', (_, words) => {
	expect(chosen(`Again ${words} again`, words)).toBe(words);
});

test('the mark that closes a single quotation is no apostrophe, even after an s', () => {
	expect(chosen('He called them ‘lost boats’ again', 'lost boats’')).toBe('lost boats');
});

test.each([
	['outside-the-text', -1, 5],
	['outside-the-text', 5, 5],
	['outside-the-text', 3, 1000],
	['outside-the-text', 0.5, 3],
	['outside-the-text', Number.NaN, 3],
	['no-words', 3, 6],
	['inside-a-word', 1, 7],
	['inside-a-word', 0, 8]
])('%s is refused', (code, start, end) => {
	expect(chosenSpan('One … two', { start, end })).toEqual({ ok: false, error: code });
});

test('a quote stays within its paragraph', () => {
	expect(chosen('The boats\nare late', 'The boats\nare late')).toBe('over-paragraphs');
});

test.each([
	['the middle of a word', 'boats', 2, true],
	['an apostrophe in a word', 'don’t', 3, true],
	['after that apostrophe', 'don’t', 4, true],
	['a letter with an accent of its own', 'cafe\u0301s', 4, true],
	['the halves of an emoji', '🚤', 1, true],
	['a letter beyond the first plane', '𐐀𐐁', 2, true],
	['beside a space', 'two boats', 3, false],
	['after a hyphen', 'well-known', 5, false],
	['the very start', 'boats', 0, false],
	['the very end', 'boats', 5, false]
])('whether a place is inside a word: %s', (_, text, at, expected) => {
	expect(isInsideWord(text, at)).toBe(expected);
});

test('trimming what is trimmed changes nothing, and only ever takes from the ends', () => {
	const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '”', '‘', '’', '"', "'", '\n', '.') });
	fc.assert(
		fc.property(texts, (text) => {
			const once = trimmed(text, { start: 0, end: text.length });
			expect(once.start >= 0 && once.start <= once.end && once.end <= text.length).toBe(true);
			if (text.length < 6) expect(trimmed(text, once)).toEqual(once);
		}),
		{ numRuns: 2000 }
	);
});

test('a text that is all marks holds no words', () => {
	const marks = '"'.repeat(20_000);
	expect(chosenSpan(marks, { start: 0, end: marks.length })).toEqual({ ok: false, error: 'no-words' });
});
