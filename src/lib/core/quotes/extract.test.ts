import { describe, expect, test } from 'vitest';
import { extract } from './extract';
import { ferryRow, quayTalks } from './fixtures';
import { articleOf, creditsIn, onlyStatementIn, termsIn } from './found-in';

test('an article has its quotes in reading order, numbered, each slicing to its words', () => {
	const { quotes } = extract(quayTalks.text);
	expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, i) => `q${i + 1}`));
	expect(quotes.length).toBeGreaterThan(6);
	for (const { start, end, text } of quotes) expect(quayTalks.text.slice(start, end)).toBe(text);
});

test('a whole article is credited to its people', () => {
	expect(creditsIn(ferryRow.text)).toEqual([
		['Dov Ellery', 'Patrols and a ferry belong together like a lock and key.'],
		['Cleo Marsh', 'The minister counts boats and forgets who is drowning.'],
		['One pilot', 'sunk before it ever left the slip'],
		['Edda Finch', 'My guests ask me about the fish and never about the boats.']
	]);
});

test.each([
	['Ada Quill said that the bar was watched at night and nobody might stay.'],
	['Ada Quill said nobody might stay, adding that the towns’ boats weren’t safe.'],
	['According to Ada Quill, nobody may stay.'],
	['Asked whether it would rain, Ada Quill said it wouldn’t.']
])('indirect speech yields nothing: %s', (text) => {
	expect(extract(articleOf(text)).quotes).toEqual([]);
});

test('a transcript with speakers’ labels and no marks yields nothing', () => {
	const text = articleOf(
		'ADA QUILL: The bar is watched at night.',
		'BEN TARROW: We want lamps on every pole.'
	);
	expect(extract(text).quotes).toEqual([]);
});

describe('a headline’s words', () => {
	const body = 'Ben Tarrow, of Open Shore, said: “The plan was sunk before it left the slip.”';

	test('are credited where the article credits the same words, and need a person', () => {
		const text = ['Ferry plan ‘sunk before it left’', body].join('\n\n');
		const { quotes, speakers } = extract(text);
		const [echo] = quotes;
		expect(echo).toMatchObject({
			kind: 'partial',
			rule: 'headline-echo',
			flags: ['headline'],
			needsReview: true
		});
		expect(echo?.text).toBe('sunk before it left');
		expect(speakers.find(({ id }) => id === echo?.speakers[0])?.name).toBe('Ben Tarrow');
	});

	test('are nobody’s where the article doesn’t repeat them word for word', () => {
		const text = ['Ferry plan ‘is a sinking stone’', body].join('\n\n');
		expect(termsIn(text)).toEqual(['is a sinking stone']);
		expect(creditsIn(text)).toEqual([['Ben Tarrow', 'The plan was sunk before it left the slip.']]);
	});
});

test('an article in single marks is read like one in double marks', () => {
	const text = articleOf(
		'Ada Quill said: ‘It’s the crews’ wish that nobody stays. They call it “a palace” now.’',
		'‘We want lamps,’ said Ben Tarrow. ‘The crews’ nets are gone.’'
	);
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'It’s the crews’ wish that nobody stays. They call it “a palace” now.'],
		['Ben Tarrow', 'We want lamps,'],
		['Ben Tarrow', 'The crews’ nets are gone.']
	]);
});

test.each([
	['missing-opening-mark', 'Nobody may stay without papers,” said Ada Quill.'],
	['missing-closing-mark', '“Nobody may stay without papers, said the minister.']
])('a repaired quote is flagged %s, credited, and needs a person', (flag, text) => {
	expect(onlyStatementIn(articleOf(text))).toMatchObject({
		words: 'Nobody may stay without papers,',
		flags: [flag],
		rule: 'verb-then-name',
		needsReview: true
	});
});

test('the surest rule needs nobody, and every repair or doubt lowers the confidence', () => {
	const sure = onlyStatementIn(articleOf('“Nobody may stay,” said Ada Quill.'));
	expect(sure.needsReview).toBe(false);
	expect(sure.flags).toEqual([]);
	for (const text of [
		'"Nobody may stay,” said Ada Quill.',
		'Nobody may stay,” said Ada Quill.',
		'Ada Quill came. “Nobody may stay,” she said.',
		'Ada Quill and Ben Tarrow said: “Nobody may stay.”',
		'“Nobody may stay,” according to Ada Quill.'
	])
		expect([text, onlyStatementIn(articleOf(text)).confidence < sure.confidence]).toEqual([text, true]);
});

test.each([
	['nothing', ''],
	['white space', ' \n\t\r\n '],
	['marks alone', '“”"\'‘’«»'],
	['NULs', '\u0000\u0000'],
	['a lone surrogate', '\ud800'],
	['one emoji', '😀'],
	['words without quotes', 'lamps lamps lamps']
])('%s is an article without quotes', (_, text) => {
	expect(extract(text)).toMatchObject({ quotes: [], figures: [] });
});

test('an article that is all one quotation has one quote, which needs a person', () => {
	expect(extract('“Nobody has ever asked the town what it wants from the sea.”').quotes).toMatchObject([
		{ text: 'Nobody has ever asked the town what it wants from the sea.', speakers: [], needsReview: true }
	]);
});

test('text from right to left keeps its places', () => {
	const text = articleOf('وقالت «الميناء مغلق حتى الصباح، ولن يدخل أحد.»');
	const { quotes } = extract(text);
	expect(quotes.map((quote) => quote.text)).toEqual(['الميناء مغلق حتى الصباح، ولن يدخل أحد.']);
	for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
});
