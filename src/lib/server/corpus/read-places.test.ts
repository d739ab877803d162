import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, problemsAfter, readDamaged, replaceIn } from './damaged';

const quotes = 'quotes/whitehall-talks-2018.yaml';
const article = 'articles/whitehall-talks-2018.md';

describe('a quote is refused', () => {
	test('one character off, with what stands there and where it really is', () => {
		expect(problemsAfter(quotes, 'start: 527', 'start: 528')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 6,
				what: 'From 528 to 549 the article says "utside of our control", not "outside of our control", which stands from 527 to 549.'
			}
		]);
	});

	test('with words that the article never says, and long ones are shortened', () => {
		expect(problemsAfter(quotes, 'While we have obligations', 'Although we have obligations')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 35,
				what: 'From 735 to 916 the article says "While we have obligations to genuine as…", not "Although we have obligations to genuine…", which stands nowhere in it.'
			}
		]);
	});

	test('off its place, where its words occur more than once', () => {
		expect(problemsAfter('quotes/unviable-crossings-2021.yaml', 'start: 78', 'start: 77')).toEqual([
			{
				file: 'corpus/quotes/unviable-crossings-2021.yaml',
				line: 6,
				what: 'From 77 to 86 the article says "\'unviable", not "unviable", which stands in it 5 times.'
			}
		]);
	});

	test('with an end past the end of its article', () => {
		expect(problemsAfter(quotes, 'end: 1948', 'end: 1950')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: lineOf(quotes, 'end: 1948'),
				what: 'The end 1950 lies past the end of the article, which is 1949 long.'
			}
		]);
	});

	test('with a start that does not come before its end', () => {
		expect(problemsAfter(quotes, 'start: 527', 'start: 549')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 6,
				what: 'The start 549 does not come before the end 549.'
			}
		]);
	});

	test('that shares words with another', () => {
		const term = termBefore('whitehall-talks-2018-03', 'easy answers.', 708);
		expect(problemsAfter(quotes, term.from, term.to)).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 36,
				what: 'The quote overlaps "whitehall-talks-2018-02".'
			}
		]);
	});

	test('that shares words with site furniture', () => {
		const term = termBefore('whitehall-talks-2018-01', '2018-12-31', 6);
		expect(problemsAfter(quotes, term.from, term.to)).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 6,
				what: 'The quote overlaps the date stamp from 0 to 17.'
			}
		]);
	});

	test('out of reading order', () => {
		const term = termBefore('whitehall-talks-2018-03', 'perilous', 328);
		expect(problemsAfter(quotes, term.from, term.to)).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 36,
				what: 'The quote stands before "whitehall-talks-2018-02" in the article, but after it here.'
			}
		]);
	});

	test('that goes on a run without following its piece before', () => {
		const from = 'run: 2\n    speakers: [sajid-javid]\n    traps';
		const to = 'run: 1\n    speakers: [sajid-javid]\n    traps';
		expect(problemsAfter('quotes/javid-at-dover-2019.yaml', from, to)).toEqual([
			{
				file: 'corpus/quotes/javid-at-dover-2019.yaml',
				line: lineOf('quotes/javid-at-dover-2019.yaml', from),
				what: 'Run 1 goes on here, but its piece before is "javid-at-dover-2019-04", not the quote before this one.'
			}
		]);
	});

	test('that goes on a run with another speaker', () => {
		const from = 'run: 1\n    speakers: [sajid-javid]\n    traps';
		const to = 'run: 1\n    speakers: [stella-creasy]\n    traps';
		expect(problemsAfter('quotes/javid-at-dover-2019.yaml', from, to)).toEqual([
			{
				file: 'corpus/quotes/javid-at-dover-2019.yaml',
				line: 46,
				what: 'Run 1 has other speakers here than in "javid-at-dover-2019-03".'
			}
		]);
	});
});

/** A term put into the file before a quote. */
function termBefore(id: string, text: string, start: number): { from: string; to: string } {
	const lines = [
		'  - id: whitehall-talks-2018-extra',
		`    text: "${text}"`,
		`    start: ${start}`,
		`    end: ${start + text.length}`,
		'    kind: term',
		`  - id: ${id}`
	];
	return { from: `  - id: ${id}`, to: lines.join('\n') };
}

describe('an article is refused', () => {
	test('with a text that is not the one its hash was taken of', () => {
		expect(problemsAfter(article, 'South Africa', 'North Africa')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 12,
				what: 'The text has the SHA-256 e11ea64b967a2cf4e7f05b4b168991fc0d7778288a5c41cbe8686c01abe2629c, so it is not the one that was given.'
			}
		]);
	});

	test('with even a line feed more at its end', () => {
		const read = readDamaged((dir) => appendFileSync(path.join(dir, article), '\n'));
		expect(read.ok ? [] : read.error).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 12,
				what: 'The text has the SHA-256 4496cea4fec62575537357fa515f94f89c2f32ce6f635ec762c0f92a7731d814, so it is not the one that was given.'
			}
		]);
	});

	test('with site furniture that is not at its offsets', () => {
		expect(problemsAfter(article, 'end: 17', 'end: 16')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 14,
				what: 'From 0 to 16 the article says " date 2018-12-31", not " date 2018-12-31 ", which stands from 0 to 17.'
			}
		]);
	});

	test('without a date, unless the basis says that nobody knows it', () => {
		expect(problemsAfter(article, "date: '2018-12-31'", 'date: null')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 9,
				what: 'Without a date, the date_basis must be unknown and not given.'
			}
		]);
	});

	test('with a date that nobody is said to know', () => {
		expect(problemsAfter(article, 'date_basis: given', 'date_basis: unknown')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 9,
				what: 'With the date 2018-12-31, the date_basis cannot be unknown.'
			}
		]);
	});

	test('with a slug that is not the name of its file', () => {
		expect(problemsAfter(article, 'slug: whitehall-talks-2018', 'slug: whitehall')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 2,
				what: 'The slug "whitehall" is not the name of this file.'
			}
		]);
	});

	test('with the slug of another article', () => {
		const problems = problemsAfter(article, 'slug: whitehall-talks-2018', 'slug: javid-at-dover-2019');
		expect(problems).toContainEqual({
			file: 'corpus/articles/whitehall-talks-2018.md',
			line: 2,
			what: 'The slug "javid-at-dover-2019" is already taken at corpus/articles/javid-at-dover-2019.md:2.'
		});
	});

	test('without a file of quotes', () => {
		const read = readDamaged((dir) => rmSync(path.join(dir, quotes)));
		expect(read.ok ? [] : read.error).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 2,
				what: 'The article has no file quotes/whitehall-talks-2018.yaml.'
			}
		]);
	});
});

describe('a file of quotes is refused', () => {
	test('for an article that does not exist', () => {
		const read = readDamaged((dir) =>
			writeFileSync(path.join(dir, 'quotes/whitehall-2020.yaml'), 'article: whitehall-2020\nquotes: []\n')
		);
		expect(read.ok ? [] : read.error).toEqual([
			{
				file: 'corpus/quotes/whitehall-2020.yaml',
				line: 1,
				what: 'There is no article articles/whitehall-2020.md.'
			}
		]);
	});

	test('with another article than its name says', () => {
		expect(problemsAfter(quotes, 'article: whitehall-talks-2018', 'article: javid-at-dover-2019')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 1,
				what: 'The article "javid-at-dover-2019" is not the name of this file.'
			}
		]);
	});

	test('but nothing is said to be missing because of a slip inside another file', () => {
		const read = readDamaged((dir) => {
			replaceIn(dir, article, 'title_basis: project', 'title_basis: ours');
			replaceIn(dir, 'people.yaml', 'kind: politician', 'kind: poet');
		});
		expect(read.ok ? [] : read.error.map(({ file, line }) => `${file}:${line}`)).toEqual([
			'corpus/articles/whitehall-talks-2018.md:4',
			'corpus/people.yaml:5'
		]);
	});
});
