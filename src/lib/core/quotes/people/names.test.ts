import { expect, test } from 'vitest';
import { extract } from '../extract';
import { articleOf, creditsIn, onlyStatementIn, termsIn } from '../found-in';

function speakerIn(...paragraphs: string[]): string {
	return onlyStatementIn(articleOf(...paragraphs)).speaker;
}

test.each([
	['a last name', 'Gil Rowe came on Monday. “Nobody may stay,” Rowe said.'],
	['a title and a last name', 'Gil Rowe came on Monday. “Nobody may stay,” Mr Rowe said.'],
	['a title with a stop', 'Gil Rowe came on Monday. “Nobody may stay,” Mr. Rowe said.'],
	['a given name', 'Gil Rowe came on Monday. “Nobody may stay,” Gil said.'],
	['the full name again', 'Gil Rowe came on Monday. “Nobody may stay,” Gil Rowe said.'],
	['the full name in the possessive before', 'Gil Rowe’s boat sank. “Nobody may stay,” Rowe said.'],
	['a middle name', 'Gil Rowe came on Monday. “Nobody may stay,” Gil Tobias Rowe said.']
])('somebody named in full is the same person by %s', (_, text) => {
	const { speakers } = extract(articleOf(text));
	expect(speakerIn(text)).toMatch(/^Gil (?:Tobias )?Rowe$/);
	expect(speakers).toHaveLength(1);
});

test.each([
	['Dr Gil Rowe', 'Gil Rowe'],
	['Sir Gil Rowe', 'Gil Rowe'],
	['the Rev Gil Rowe', 'Gil Rowe'],
	['Baroness Rowe', 'Rowe'],
	['Det Insp Gil Rowe', 'Gil Rowe'],
	['Prof. Gil Rowe', 'Gil Rowe'],
	['Councillor Gil Rowe', 'Gil Rowe'],
	['President Gil Rowe', 'Gil Rowe']
])('the title of %s is no part of the name', (words, name) => {
	expect(speakerIn(`“Nobody may stay,” said ${words}.`)).toBe(name);
});

test.each([
	['J.T. Rowe', /^J\.?T\.? Rowe$/],
	['J. T. Rowe', /^J\.? ?T\.? Rowe$/],
	['Gil J. Rowe', /^Gil J\.? Rowe$/],
	['Gil van der Rowe', /^Gil van der Rowe$/],
	['Gil Rowe-Quill', /^Gil Rowe-Quill$/],
	['Gil O’Rowe', /^Gil O’Rowe$/],
	['Élodie Rowe', /^Élodie Rowe$/]
])('%s is one name', (words, name) => {
	expect(speakerIn(`“Nobody may stay,” said ${words}.`)).toMatch(name);
});

test('initials and the last name alone are one person', () => {
	const text = articleOf('“Nobody may stay,” said J.T. Rowe. He left.', '“We want lamps,” Mr Rowe said.');
	const [first, second] = extract(text).quotes;
	expect(first?.speakers).toHaveLength(1);
	expect(second?.speakers).toEqual(first?.speakers);
});

test('a nickname in marks inside a name is a term, and no quote of anybody', () => {
	const text = articleOf('Gil “Salty” Rowe said: “Nobody may stay.”');
	expect(creditsIn(text)).toEqual([['Gil Rowe', 'Nobody may stay.']]);
	expect(termsIn(text)).toEqual(['Salty']);
});

test('a long last name with one letter wrong is the same person', () => {
	const text = articleOf('Gil Rowenthal came on Monday.', '“Nobody may stay,” Rowental said.');
	expect(creditsIn(text)).toEqual([['Gil Rowenthal', 'Nobody may stay,']]);
	expect(extract(text).speakers).toHaveLength(1);
});

test('two short last names that differ in one letter are two people', () => {
	expect(creditsIn(articleOf('“Nobody may stay,” said Gil Rowe. “We want lamps,” said Ada Lowe.'))).toEqual([
		['Gil Rowe', 'Nobody may stay,'],
		['Ada Lowe', 'We want lamps,']
	]);
});

test('of two people with one last name the title says which', () => {
	expect(
		creditsIn(
			articleOf(
				'Ada Quill and her brother Tom Quill came on Monday.',
				'“The bar is watched,” Ms Quill said.',
				'“It is not,” Mr Quill said.'
			)
		)
	).toEqual([
		['Ada Quill', 'The bar is watched,'],
		['Tom Quill', 'It is not,']
	]);
});

test('a last name in the headline is the person whom the article names in full', () => {
	const text = ['Quill wants lamps', 'Ada Quill came on Monday.', '“Nobody may stay,” she said.'].join(
		'\n\n'
	);
	expect(creditsIn(text)).toEqual([['Ada Quill', 'Nobody may stay,']]);
	expect(extract(text).speakers.map(({ name }) => name)).toEqual(['Ada Quill']);
});

test('the first word of a sentence is no name', () => {
	expect(speakerIn('Lamps went out. “Nobody may stay,” said Ada Quill. Nobody answered.')).toBe('Ada Quill');
	expect(extract(articleOf('Lamps went out. Yesterday nobody came.')).speakers).toEqual([]);
});

test('everybody who is named in full is listed once, credited or not, in the order of first mention', () => {
	const text = articleOf('Ada Quill met Ben Tarrow.', '“Nobody may stay,” said Ms Quill. Tarrow left.');
	expect(extract(text).speakers.map(({ name, isNamed, isBody }) => [name, isNamed, isBody])).toEqual([
		['Ada Quill', true, false],
		['Ben Tarrow', true, false]
	]);
});
