import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedName, longestName, nameKey, nameProblem, namesInHat, tidyName } from './names';

test.each(['J', 'Zoe', 'Zoë', 'Li', 'Seán O’Brien-Ó Sé', 'محمد', 'שרה', '张伟', 'வேலு', 'D3x!', '<b>', '🦔'])(
	'%s is a name, and stays as it is',
	(name) => {
		expect(tidyName(name)).toBe(name);
		expect(nameProblem(name)).toBeNull();
	}
);

test.each([
	['nothing', ''],
	['spaces of all widths', ' \t\n\u00A0\u3000\u2003'],
	['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
	['turns of direction', '\u202E\u2066\u200F'],
	['fillers that are letters to Unicode', '\u3164\u115F\u1160\uFFA0'],
	['the empty braille cell', '\u2800'],
	['an accent on no letter', '\u0301'],
	['control characters', '\0\u0007\u001B'],
	['half a character', '\uD83D']
])('%s is no name', (_, text) => {
	expect(nameProblem(text)).toBe('name-missing');
});

test('twenty characters are a name and twenty-one are not, whatever they are built of', () => {
	for (const character of ['a', 'ë', 'e\u0323\u0302', '👨‍👩‍👧‍👦'.slice(0, 2), '🇬🇧', '👍🏽', 'நி']) {
		expect(nameProblem(character.repeat(longestName))).toBeNull();
		expect(nameProblem(character.repeat(longestName + 1))).toBe('name-too-long');
	}
	expect(nameProblem('x'.repeat(500))).toBe('name-too-long');
});

test('a family of emoji is one character, but one character can be too long', () => {
	expect(nameProblem(`The ${'👨‍👩‍👧‍👦'.repeat(2)} of number twelve`.slice(0, -4))).toBeNull();
	expect(nameProblem(Array(200).fill('👩').join('\u200D'))).toBe('name-too-long');
});

test('what is invisible goes, unless it spells, joins or colours something', () => {
	expect(tidyName('  Sam\u200B\u00AD \u202E of\r\n  the\tWood\uFEFF ')).toBe('Sam of the Wood');
	expect(tidyName('S\u200Da\u200Cm')).toBe('Sam');
	for (const name of [
		'👩‍🚀',
		'🏳️‍🌈',
		'❤️',
		'🏴󠁧󠁢󠁷󠁬󠁳󠁿',
		'1️⃣',
		'می\u200Cنا',
		'अक्\u200Dष',
		'അനില\u0D4D\u200D',
		'葛\u{E0100}城'
	])
		expect(tidyName(name)).toBe(name);
});

test('marks are cut where they pile up over the neighbours', () => {
	expect(tidyName(`Z${'\u0335'.repeat(60)}o`)).toBe('Z\u0335\u0335\u0335\u0335o');
	expect(tidyName('Nguyễn שָׁלוֹם ကြွေး')).toBe('Nguyễn שָׁלוֹם ကြွေး'.normalize('NFC'));
});

test.each([
	['Zoë', 'zoe\u0308'],
	['Sam', 'SAM'],
	['Sam', 'S\u200Da m'],
	['Sam', 'Ｓａｍ'],
	['Anne Marie', 'annemarie'],
	['Strauß', 'STRAUSS'],
	['Strauß', 'STRAUẞ'],
	['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
	['❤️', '❤']
])('%s and %s are the same name', (one, other) => {
	expect(nameKey(tidyName(one))).toBe(nameKey(tidyName(other)));
});

test.each([
	['Zoë', 'Zoe'],
	['Sam', 'Sam 2'],
	['Li', '李'],
	['👍', '👎']
])('%s and %s are two names', (one, other) => {
	expect(nameKey(one)).not.toBe(nameKey(other));
});

test('a tidied name has one form, one line and a key, and is tidy already', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			const name = tidyName(text);
			expect(tidyName(name)).toBe(name);
			expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|\s\s|^\s|\s$/u);
			expect(nameKey(name) === '').toBe(name === '');
			expect(nameKey(nameKey(name))).toBe(nameKey(name));
		})
	);
});

test('the hat holds a name for everybody in the largest room, and every one is short enough', () => {
	const names = Array.from({ length: namesInHat }, (_, i) => generatedName(2018, i));
	expect(namesInHat).toBeGreaterThan(5000);
	expect(new Set(names.map(nameKey)).size).toBe(namesInHat);
	expect(names.filter((name) => nameProblem(name) !== null)).toEqual([]);
	expect(generatedName(2018, namesInHat)).toBe(`${names[0]} 2`);
});

test('a class draws names that share no word, and another game other ones', () => {
	const names = Array.from({ length: 40 }, (_, i) => generatedName(7, i));
	expect(new Set(names.flatMap((name) => name.split(' '))).size).toBe(80);
	expect(names.filter((name, i) => generatedName(8, i) === name).length).toBeLessThan(5);
});
