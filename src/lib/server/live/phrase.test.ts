import { expect, test } from 'vitest';
import { isPhrase, phraseFor } from './phrase';
import { phraseWords } from './phrase-words';

test('there are 256 words, no two the same, none the beginning of another', () => {
	expect(new Set(phraseWords).size).toBe(256);
	const beginnings = phraseWords.filter((word) =>
		phraseWords.some((other) => other !== word && other.startsWith(word))
	);
	expect(beginnings).toEqual([]);
});

test('a game has four words, always the same, another game has others', () => {
	expect(phraseFor('key', 'game')).toMatch(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/);
	expect(phraseFor('key', 'game')).toBe(phraseFor('key', 'game'));
	expect(phraseFor('key', 'another game')).not.toBe(phraseFor('key', 'game'));
	expect(phraseFor('another key', 'game')).not.toBe(phraseFor('key', 'game'));
});

test('capitals, commas, hyphens and spaces don’t count', () => {
	const words = phraseFor('key', 'game').split(' ');
	for (const text of [
		words.join(' '),
		words.join('-'),
		words.join(',  ').toUpperCase(),
		` ${words.join('')}.`
	]) {
		expect(isPhrase('key', 'game', text)).toBe(true);
	}
});

test('fewer, other or turned words are not the phrase', () => {
	const words = phraseFor('key', 'game').split(' ');
	const others = [
		'',
		words.slice(1).join(' '),
		words.toReversed().join(' '),
		`${words.join(' ')} ${words[0]}`
	];
	for (const text of [...others, 'é'.repeat(1e6)]) expect(isPhrase('key', 'game', text)).toBe(false);
});
