import { expect, test } from 'vitest';
import { quayTalks } from '../../core/quotes/fixtures';
import { paragraphAt } from './marked-text';
import { withEndMoved, wordsIn, wordsUnder, type EndMove } from './word-ends';

const { text } = quayTalks;
const words = 'A visa desk on the far quay';
const quote = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
const paragraph = paragraphAt(text, quote.start);

test.each<[EndMove, string]>([
	[{ end: 'start', by: -1 }, 'said: “A visa desk on the far quay'],
	[{ end: 'start', by: 1 }, 'visa desk on the far quay'],
	[{ end: 'end', by: 1 }, 'A visa desk on the far quay would'],
	[{ end: 'end', by: -1 }, 'A visa desk on the far']
])('an end moves by one word and the other stays: %o', (move, moved) => {
	const span = withEndMoved(text, { quote, paragraph }, move);
	expect(text.slice(span?.start, span?.end)).toBe(moved);
});

test('a quote of one word has no word to leave out', () => {
	const word = { start: quote.start, end: quote.start + 1 };
	expect(withEndMoved(text, { quote: word, paragraph }, { end: 'start', by: 1 })).toBeNull();
	expect(withEndMoved(text, { quote: word, paragraph }, { end: 'end', by: -1 })).toBeNull();
});

test('an end does not leave its paragraph', () => {
	expect(withEndMoved(text, { quote: paragraph, paragraph }, { end: 'start', by: -1 })).toBeNull();
	expect(withEndMoved(text, { quote: paragraph, paragraph }, { end: 'end', by: 1 })).toBeNull();
});

test('a selection that begins and ends inside words takes those words', () => {
	const selected = { start: quote.start + 3, end: quote.start + 8 };
	const under = wordsUnder(text, paragraph, selected);
	const its = wordsIn(text, paragraph);
	expect(text.slice(its[under?.from ?? -1]?.start, its[under?.to ?? -1]?.end)).toBe('visa desk');
});

test('a selection between two words takes none', () => {
	const between = { start: text.indexOf(' visa'), end: text.indexOf(' visa') + 1 };
	expect(wordsUnder(text, paragraph, between)).toBeNull();
});
