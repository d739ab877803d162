import { expect, test } from 'vitest';
import { articleOf, onlyStatementIn, termsIn } from './found-in';
import { kindOf } from './kinds';

const credited = { before: '', isInside: false, isCredited: true, isWritten: false };

test.each([
	['The bar is watched at night.', {}, 'speech'],
	['The bar is watched at night,', { before: 'said' }, 'speech'],
	['The bar is watched at night', { before: 'that', isInside: true }, 'speech'],
	['nobody may stay.', { before: 'that', isInside: true }, 'partial'],
	['but nobody may stay.', { before: ',' }, 'speech'],
	['100% of crossings', { before: 'prevent', isInside: true }, 'partial'],
	['hotspots', { before: ',' }, 'partial'],
	['watched at night', { before: 'was', isInside: true }, 'partial'],
	['a wall of wet paper', { before: 'it', isInside: true }, 'partial'],
	['The bar is watched at night.', { isWritten: true }, 'written'],
	['a wall of wet paper', { before: 'it', isInside: true, isWritten: true }, 'partial'],
	['Ring of Bright Gulls', { before: 'novel', isInside: true }, 'term'],
	['lamps', { before: 'slogan', isInside: true }, 'term'],
	['Northern Light', { before: 'ferry', isInside: true }, 'term']
] as const)('“%s” with %j is %s', (words, context, kind) => {
	expect(kindOf(words, { ...credited, ...context })).toBe(kind);
});

test.each([
	['smart', { before: 'the', isInside: true }, 'term'],
	['a wall of wet paper that nobody built', { isInside: true }, 'term'],
	['Nobody asked.', {}, 'term'],
	['Nobody has ever asked the town.', {}, 'speech']
] as const)('“%s” that nobody is credited with is %s', (words, context, kind) => {
	expect(kindOf(words, { ...credited, isCredited: false, ...context })).toBe(kind);
});

test('a question in capitals is something said, and no title', () => {
	expect(kindOf('Why Not Now?', { ...credited, before: 'asked', isInside: true })).toBe('speech');
});

test.each([
	['a name', 'The ferry “Northern Light” sails at noon.', 'Northern Light'],
	['a title', 'Edda Finch read the novel “Ring of Bright Gulls” on the quay.', 'Ring of Bright Gulls'],
	['the name of a plan', 'Ben Tarrow joined a campaign called “Lamps For Everyone”.', 'Lamps For Everyone'],
	['a scare quote', 'The “smart” patrol begins in May.', 'smart'],
	['words after so-called', 'Ada Quill walked past the so-called “crew”.', 'crew']
])('%s is a term', (_, text, words) => {
	expect(termsIn(articleOf(text))).toEqual([words]);
});

test.each([
	['in a statement', 'In a statement, Ada Quill said: “The bar is watched.”'],
	['in a letter', '“The bar is watched,” Ada Quill wrote in a letter to the towns.'],
	['by a tweet', '“The bar is watched,” Ada Quill tweeted.'],
	['on a network', 'Writing on Facebook, Ada Quill said: “The bar is watched.”'],
	['by e-mail', 'Ada Quill told the Lantern by email: “The bar is watched.”'],
	['by a document that nobody else signs', 'The report said: “The bar is watched.”']
])('words given %s are written', (_, text) => {
	expect(onlyStatementIn(articleOf(text)).kind).toBe('written');
});

test('words said aloud are speech, and part of a sentence is partial', () => {
	expect(onlyStatementIn(articleOf('Ada Quill said: “The bar is watched.”')).kind).toBe('speech');
	expect(onlyStatementIn(articleOf('Ada Quill said that the bar was “watched at night”.')).kind).toBe(
		'partial'
	);
});

test('a term has no speaker, is certain, and waits for nobody', () => {
	const text = articleOf('The ferry “Northern Light” sails at noon.');
	expect(termsIn(text)).toHaveLength(1);
	expect(() => onlyStatementIn(text)).toThrow('0 statements');
});
