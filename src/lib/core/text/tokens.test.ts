import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensIn } from './tokens';

function tokensOf(text: string) {
	return tokensIn(text, { start: 0, end: text.length });
}

function wordsOf(text: string): string[] {
	return tokensOf(text).map((token) => token.text);
}

test.each([
	['an apostrophe', 'The boats aren’t Ada’s', ['The', 'boats', 'aren’t', 'Ada’s']],
	['a straight apostrophe', "it isn't far", ['it', "isn't", 'far']],
	['a hyphen', 'a well-lit quay', ['a', 'well-lit', 'quay']],
	['an ampersand without spaces', 'the B&B owner', ['the', 'B&B', 'owner']],
	['stops between single letters', 'the U.S. coast', ['the', 'U.S.', 'coast']],
	['initials that touch', 'J.T. Rowe', ['J.T.', 'Rowe']],
	['letters outside ASCII', 'Zoë Ångström', ['Zoë', 'Ångström']]
])('%s belongs to its word', (_, text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test.each([
	['a full stop', 'Boats sank.', ['Boats', 'sank', '.']],
	['a stop after one initial', 'J. Rowe', ['J', '.', 'Rowe']],
	['a dash with spaces', 'late – again', ['late', '–', 'again']],
	['an ampersand with spaces', 'Quill & Rowe', ['Quill', '&', 'Rowe']],
	['a quotation mark', '“Why?”', ['“', 'Why', '?', '”']],
	['a sign of the second plane', 'gulls 😀 fly', ['gulls', '😀', 'fly']]
])('%s stands alone', (_, text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test('a token says whether it is a word, a number or a mark', () => {
	expect(tokensOf('Two 2 ?').map(({ kind }) => kind)).toEqual(['word', 'number', 'mark']);
});

test('the possessive ending is left out of the small letters, and its apostrophe is made straight', () => {
	expect(tokensOf('Ada’s aren’t').map(({ lower }) => lower)).toEqual(['ada', "aren't"]);
	expect(tokensOf('Ada’s aren’t').map(({ isPossessive }) => isPossessive)).toEqual([true, false]);
});

test('the apostrophe of a plural makes its word possessive and is no mark', () => {
	const [crews, nets, ...more] = tokensOf('crews’ nets');
	expect([crews?.text, crews?.isPossessive, nets?.text]).toEqual(['crews', true, 'nets']);
	expect(more).toEqual([]);
});

test('a closing mark after a word that ends in s is no apostrophe when no space follows', () => {
	expect(wordsOf('the crews’, they')).toEqual(['the', 'crews', '’', ',', 'they']);
});

test('a capital is one in any script that has them', () => {
	expect(tokensOf('Ada élan Éva ada 4A').map(({ isCapital }) => isCapital)).toEqual([
		true,
		false,
		true,
		false,
		false
	]);
});

test('tokens of a stretch have offsets into the whole text', () => {
	const text = 'Boats sank off Northmouth.';
	const [first] = tokensIn(text, { start: 15, end: 25 });
	expect(first).toMatchObject({ text: 'Northmouth', start: 15, end: 25 });
});

test('whatever the text, tokens slice to their words, in order, apart, and leave out white space alone', () => {
	const own = fc.string({ unit: fc.constantFrom(..."aÉ9.’'-& \n\u00a0“😀\ud800\udc00ا\u0000") });
	const any = fc.array(fc.integer({ max: 0xffff })).map((units) => String.fromCharCode(...units));
	fc.assert(
		fc.property(fc.oneof(own, any), (text) => {
			let rebuilt = '';
			let leftOut = '';
			for (const { start, end, text: words } of tokensOf(text)) {
				const gap = text.slice(rebuilt.length, start);
				leftOut += gap;
				rebuilt += gap + words;
				expect(rebuilt).toHaveLength(end);
			}
			leftOut += text.slice(rebuilt.length);
			expect(text.startsWith(rebuilt)).toBe(true);
			expect(leftOut).toMatch(/^[\s'’]*$/);
		})
	);
});
