import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsAfter, readDamaged } from './damaged';

const quotes = 'quotes/whitehall-talks-2018.yaml';
const article = 'articles/whitehall-talks-2018.md';

describe('a YAML file is refused', () => {
	test('for a syntax error', () => {
		expect(problemsAfter(quotes, 'traps: [pronoun]', 'traps: [pronoun')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 12,
				what: 'The YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ].'
			}
		]);
	});

	test('for a key given twice', () => {
		expect(problemsAfter(quotes, 'kind: partial', 'kind: partial\n    kind: speech')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 9,
				what: 'The YAML cannot be read here: Map keys must be unique.'
			}
		]);
	});

	test('for a value that refers to another place of the file', () => {
		expect(problemsAfter(quotes, 'cue: admitted', 'cue: *admitted*')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 10,
				what: 'A value that begins with "*" must stand in quotation marks.'
			}
		]);
	});

	test('for every unknown key', () => {
		expect(problemsAfter(quotes, 'cue: admitted', 'verb: admitted\n    colour: red')).toEqual([
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 10,
				what: 'There is no key "verb" here.'
			},
			{
				file: 'corpus/quotes/whitehall-talks-2018.yaml',
				line: 11,
				what: 'There is no key "colour" here.'
			}
		]);
	});

	test('for a missing key, at the line where its group begins', () => {
		expect(problemsAfter(quotes, '    end: 721\n', '')).toEqual([
			{ file: 'corpus/quotes/whitehall-talks-2018.yaml', line: 18, what: 'The key "end" is missing.' }
		]);
	});

	test('for being empty', () => {
		const read = readDamaged((dir) => writeFileSync(path.join(dir, 'motions.yaml'), ''));
		expect(read.ok ? [] : read.error).toEqual([
			{ file: 'corpus/motions.yaml', line: 1, what: 'In the file, null is not a group of keys.' }
		]);
	});

	test.each([
		['start: 527', 'start: "527"', 6, 'In start, "527" is not a whole number from 0.'],
		['start: 527', 'start: -527', 6, 'In start, -527 is not a whole number from 0.'],
		['start: 527', 'start: 52.7', 6, 'In start, 52.7 is not a whole number from 0.'],
		['reviewed: true', 'reviewed: yes', 2, 'In reviewed, "yes" is not true or false.'],
		['cue: admitted', 'cue: 12', 10, 'In cue, 12 is not a text.'],
		['cue: admitted', 'cue: ""', 10, 'In cue, "" is not a text with words in it.'],
		['traps: [pronoun]', 'traps: pronoun', 11, 'In traps, "pronoun" is not a list.'],
		['strength: 1', 'strength: 4', 14, 'In strength, 4 is not one of 1, 2, 3.'],
		['enforcement: 0', 'enforcement: 3', 14, 'In enforcement, 3 is not one of 0, 1, 2.']
	])('for a value of the wrong type: %s made %s', (from, to, line, what) => {
		expect(problemsAfter(quotes, from, to)).toEqual([
			{ file: 'corpus/quotes/whitehall-talks-2018.yaml', line, what }
		]);
	});

	test.each([
		['kind: partial', 'kind: spoken', 8, 'In kind, "spoken" is not one of speech, written, partial, term.'],
		[
			'traps: [pronoun]',
			'traps: [pronoun, lie]',
			11,
			'In traps, "lie" is not one of apostrophe, charity-named-earlier, ellipsis, headline, joint, marks-left-out, misspelt-name, mixed-marks, nested-marks, no-space-before-mark, pronoun, she-added, single-marks, square-brackets, subject-not-nearest, two-paragraphs, unnamed.'
		],
		[
			'label: CONTEXT',
			'label: FACT',
			14,
			'In label, "FACT" is not one of ENF, LEG, BOTH, SHARED, LEANS ENF, LEANS LEG, CONTEXT, OTHER.'
		],
		[
			'ground: null',
			'ground: honour',
			14,
			'In ground, "honour" is not one of safety, deterrence, control, fairness, capacity, smugglers, duty, family, law, local.'
		],
		[
			'reason: fragment',
			'reason: mood',
			17,
			'In reason, "mood" is not one of measure, rule, reason, aim, harm, counter, duty, concern, both, fact, fragment, other.'
		],
		[
			'shape: plural',
			'shape: round',
			28,
			'In shape, "round" is not one of noun, mass, plural, verb, gerund, predicate.'
		]
	])('for an unknown word: %s made %s', (from, to, line, what) => {
		expect(problemsAfter(quotes, from, to)).toEqual([
			{ file: 'corpus/quotes/whitehall-talks-2018.yaml', line, what }
		]);
	});

	test('for an unknown kind of speaker', () => {
		expect(problemsAfter('people.yaml', 'kind: politician', 'kind: poet')).toEqual([
			{
				file: 'corpus/people.yaml',
				line: 5,
				what: 'In kind, "poet" is not one of government, politician, official, charity, crossed, resident, expert, journalist.'
			}
		]);
	});
});

describe('an article is refused', () => {
	test('without front matter', () => {
		expect(problemsAfter(article, '---\nslug', 'slug')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 1,
				what: 'There is no front matter: the first line is not "---".'
			}
		]);
	});

	test('with front matter that is never closed', () => {
		expect(problemsAfter(article, '---\n date', ' date')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 1,
				what: 'No line "---" closes the front matter that begins here.'
			}
		]);
	});

	test('with an unknown key, at its line in the file', () => {
		expect(problemsAfter(article, 'outlet_basis: found', 'outlet_basis: found\nmood: calm')).toEqual([
			{ file: 'corpus/articles/whitehall-talks-2018.md', line: 7, what: 'There is no key "mood" here.' }
		]);
	});

	test.each(['2018-02-29', '2018-13-01', '31 December 2018', '2018-12-31T10:00:00Z'])(
		'with the date %s, which is no day as we write it',
		(date) => {
			const problems = problemsAfter(article, "date: '2018-12-31'", `date: '${date}'`);
			const what = `In date, "${date}" is not a real day, written like 2018-12-30.`;
			expect(problems).toEqual([{ file: 'corpus/articles/whitehall-talks-2018.md', line: 8, what }]);
		}
	);

	test('with an address that is not http or https', () => {
		expect(problemsAfter(article, 'address: https://www.itv.com/news', 'address: mailto:itv#')).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: 10,
				what: 'In address, "mailto:itv#/2018-12-31/sajid-javid-in-t…" is not an address that begins with http:// or https://.'
			}
		]);
	});

	test('with a NUL byte', () => {
		expect(problemsAfter(article, 'outside of our control', 'outside of our\0control')).toEqual([
			{ file: 'corpus/articles/whitehall-talks-2018.md', line: 23, what: 'This line holds a NUL byte.' }
		]);
	});

	test('with bytes that are not UTF-8', () => {
		const read = readDamaged((dir) => appendFileSync(path.join(dir, article), Buffer.from([0x0a, 0xe9])));
		const lines = readFileSync(path.join('corpus', article), 'utf8').split('\n').length;
		expect(read.ok ? [] : read.error).toEqual([
			{
				file: 'corpus/articles/whitehall-talks-2018.md',
				line: lines + 1,
				what: 'This line is not valid UTF-8.'
			}
		]);
	});
});
