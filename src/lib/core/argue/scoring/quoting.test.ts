import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { deck } from './fixtures';
import { likePairs, tooLike } from './likeness';
import { quotedIn } from './quoted';
import { quotesOfField } from './quoting';

const typed = (text: string) => quotesOfField(deck, { field: 'claim', index: 0, text });

test.each([
	['straight', 'He said "fewer people climb in" again'],
	['curly', 'He said “fewer people climb in” again'],
	['single', "He said 'fewer people climb in' again"],
	['curly single', 'He said ‘fewer people climb in’ again'],
	['German', 'He said „fewer people climb in“ again'],
	['French', 'He said «fewer people climb in» again']
])('what stands between %s marks is a quotation', (_, text) => {
	expect(quotedIn(text).map(({ words }) => words)).toEqual(['fewer people climb in']);
});

test.each([
	["apostrophes: the smugglers' boats don't float and the towns' police can't see"],
	['a term: they call it "safe routes" and "legal"'],
	['a mark that nothing closes: he said "fewer people climb in'],
	['no mark at all']
])('%s is no quotation', (text) => {
	expect(quotedIn(text)).toEqual([]);
});

test('an apostrophe inside single marks does not close them', () => {
	expect(quotedIn("She says 'we don't need the ferry' often").map(({ words }) => words)).toEqual([
		"we don't need the ferry"
	]);
});

test.each([
	['as printed', '“When the harbour police stopped three crews, the winter crossings ended.”'],
	['with straight marks, other spaces and capitals', '"when the  harbour police\nstopped three crews"'],
	['with left-out words', '“When the harbour police … the winter crossings ended”'],
	['with a stop of its own', '“the harbour police stopped three crews.”'],
	['from the digest', '“The two towns vote on Friday”']
])('a quotation %s is verbatim', (_, text) => {
	expect(typed(text)).toMatchObject([{ isVerbatim: true, isWrongSpeaker: false, words: [] }]);
});

test('the hint says which words differ from the article', () => {
	expect(typed('“When the harbour guards stopped four crews, the winter crossings ended”')).toMatchObject([
		{
			isVerbatim: false,
			nearest: 'e2',
			words: [
				{ typed: 'guards', article: 'police' },
				{ typed: 'four', article: 'three' }
			]
		}
	]);
	expect(typed('“the harbour police stopped all three crews”')[0]?.words).toEqual([
		{ typed: 'all', article: '' }
	]);
	expect(typed('“the harbour stopped three crews”')[0]?.words).toEqual([{ typed: '', article: 'police' }]);
});

test('part of a word is not the word', () => {
	expect(typed('“arbour police stopped three crews”')[0]?.isVerbatim).toBe(false);
});

test('a quotation from nowhere is near no card, however long it is', () => {
	expect(typed('“nobody ever wrote such a sentence in any paper”')).toMatchObject([
		{ nearest: null, words: [] }
	]);
	expect(typed(`“${'endless words '.repeat(700)}”`)).toMatchObject([{ isVerbatim: false, nearest: null }]);
});

test.each([
	['its speaker', 'Ada Quill says “fewer people climb into a rotten boat”', false],
	['its speaker by the last name', 'Quill says “fewer people climb into a rotten boat”', false],
	['another', 'Edgar Pike says “fewer people climb into a rotten boat”', true],
	['another by the last name', '“fewer people climb into a rotten boat”, says Pike', true],
	['both', 'Pike should hear Quill: “fewer people climb into a rotten boat”', false],
	['nobody', 'They say “fewer people climb into a rotten boat”', false],
	['a fish called pike', 'the pike hears “fewer people climb into a rotten boat”', false],
	[
		'another far away',
		`Pike sails. ${'And sails on. '.repeat(8)}“fewer people climb into a rotten boat”`,
		false
	]
])('beside a quotation stands %s', (_, text, isWrongSpeaker) => {
	expect(typed(text)[0]?.isWrongSpeaker).toBe(isWrongSpeaker);
});

test('two texts are found to be alike exactly where all edits are counted', () => {
	const letters = fc.constantFrom('a', 'b', 'c', ' ');
	const texts = fc.array(fc.string({ unit: letters, minLength: 8, maxLength: 24 }), { maxLength: 6 });
	fc.assert(
		fc.property(texts, (some) => {
			const plain = some.map((text) => text.trim().split(/\s+/).join(' '));
			const slow = plain.flatMap((one, i) =>
				plain.flatMap((other, j) => {
					const isLike =
						one !== '' && 1 - distance(one, other) / Math.max(one.length, other.length) >= tooLike - 1e-9;
					return i < j && other !== '' && isLike ? [[i, j]] : [];
				})
			);
			expect(likePairs(some).toSorted()).toEqual(slow.toSorted());
		})
	);
});
