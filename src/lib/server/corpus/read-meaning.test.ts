import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, problemsAfter, readDamaged } from './damaged';

const quotes = 'quotes/whitehall-talks-2018.yaml';
const file = 'corpus/quotes/whitehall-talks-2018.yaml';

describe('a quote is refused', () => {
	test('with the id of a quote in another file', () => {
		const problems = problemsAfter(quotes, 'id: whitehall-talks-2018-01', 'id: javid-at-dover-2019-01');
		const what =
			'The id "javid-at-dover-2019-01" is already taken at corpus/quotes/javid-at-dover-2019.yaml:4.';
		expect(problems).toEqual([{ file, line: 4, what }]);
	});

	test('with a speaker whom nobody knows', () => {
		expect(problemsAfter(quotes, '[diane-abbott]', '[diane-abbot]')).toEqual([
			{ file, line: lineOf(quotes, '[diane-abbott]'), what: 'There is no speaker "diane-abbot" in people.yaml.' }
		]);
	});

	test('with a speaker who has no role in its article', () => {
		expect(problemsAfter(quotes, '[diane-abbott]', '[charlie-elphicke]')).toEqual([
			{
				file,
				line: lineOf(quotes, '[diane-abbott]'),
				what: 'The speaker "charlie-elphicke" has no role in the article "whitehall-talks-2018".'
			}
		]);
	});

	test('without a speaker, unless it is a term', () => {
		expect(problemsAfter(quotes, '[diane-abbott]', '[]')).toEqual([
			{ file, line: lineOf(quotes, '[diane-abbott]'), what: 'The quote has no speaker; only a term can go without.' }
		]);
	});

	test('with a telling phrase that it does not hold', () => {
		expect(problemsAfter(quotes, '{ text: "easy answers"', '{ text: "easy questions"')).toEqual([
			{ file, line: lineOf(quotes, '{ text: "easy answers"'), what: 'The phrase "easy questions" stands in its quote nowhere, not once.' }
		]);
	});

	test('with a telling phrase that it holds more than once', () => {
		expect(problemsAfter(quotes, '{ text: "place of safety"', '{ text: "and"')).toEqual([
			{ file, line: lineOf(quotes, '{ text: "place of safety"'), what: 'The phrase "and" stands in its quote 3 times, not once.' }
		]);
	});

	test('with tags, if it is a term', () => {
		const problems = problemsAfter(quotes, 'kind: partial', 'kind: term');
		expect(problems).toEqual([{ file, line: 13, what: 'A term takes no side and cannot have tags.' }]);
	});

	test('without tags, unless it is a term', () => {
		expect(problemsAfter(quotes, 'kind: term\n    speakers: []', 'kind: partial\n    speakers: [home-office]')).toEqual([
			{ file, line: lineOf(quotes, 'id: whitehall-talks-2018-05'), what: 'The quote has no tags; only a term goes without.' }
		]);
	});

	test('with a label that does not follow from its reaches', () => {
		const from = 'second: { enforcement: 1, routes: 1, label: SHARED';
		const to = 'second: { enforcement: 1, routes: 0, label: SHARED';
		expect(problemsAfter(quotes, from, to)).toEqual([
			{
				file,
				line: 48,
				what: 'The label SHARED does not follow from enforcement 1 and routes 0, which give LEANS ENF.'
			}
		]);
	});

	test('with a ground for a label that argues from none', () => {
		const from = 'second: { enforcement: 0, routes: 0, label: CONTEXT, ground: null';
		const to = 'second: { enforcement: 0, routes: 0, label: CONTEXT, ground: law';
		expect(problemsAfter(quotes, from, to)).toEqual([
			{ file, line: 16, what: 'The label CONTEXT has no ground, so it cannot be "law".' }
		]);
	});

	test('without a ground for a label that argues from one', () => {
		const from = 'second: { enforcement: 1, routes: 1, label: SHARED, ground: smugglers';
		const to = 'second: { enforcement: 1, routes: 1, label: SHARED, ground: null';
		expect(problemsAfter(quotes, from, to)).toEqual([
			{ file, line: 48, what: 'The label SHARED needs a ground.' }
		]);
	});

	test('settled against what both codings say', () => {
		const from = 'settled: { enforcement: 1, routes: 1, label: SHARED';
		const to = 'settled: { enforcement: 2, routes: 1, label: ENF';
		expect(problemsAfter(quotes, from, to)).toEqual([
			{ file, line: 46, what: 'Both codings have enforcement 1, so the settled enforcement cannot be 2.' },
			{ file, line: 46, what: 'Both codings have label SHARED, so the settled label cannot be ENF.' }
		]);
	});
});

describe('people are refused', () => {
	test('with the id of another speaker', () => {
		expect(problemsAfter('people.yaml', 'id: amber-rudd', 'id: alain-juppe')).toEqual([
			{
				file: 'corpus/people.yaml',
				line: 12,
				what: 'The id "alain-juppe" is already taken at corpus/people.yaml:2.'
			}
		]);
	});

	test('with a role in an article that does not exist', () => {
		expect(problemsAfter('people.yaml', 'article: calais-border-deal-2016', 'article: calais')).toEqual([
			{ file: 'corpus/people.yaml', line: 7, what: 'There is no article "calais".' }
		]);
	});

	test('with evidence that is not at its offsets', () => {
		expect(problemsAfter('people.yaml', 'start: 1102', 'start: 1101')).toEqual([
			{
				file: 'corpus/people.yaml',
				line: 21,
				what: 'From 1101 to 1131 the article says ".The Home Secretary Amber Rudd", not "The Home Secretary Amber Rudd", which stands from 1102 to 1131.'
			}
		]);
	});

	test('with evidence that its article never gives', () => {
		expect(problemsAfter('people.yaml', 'evidence: "The Home Secretary Amber', 'evidence: "Minister Amber')).toEqual([
			{
				file: 'corpus/people.yaml',
				line: 20,
				what: 'From 1102 to 1131 the article says "The Home Secretary Amber Rudd", not "Minister Amber Rudd", which stands nowhere in it.'
			}
		]);
	});
});

describe('motions are refused', () => {
	test('with the same side twice', () => {
		expect(problemsAfter('motions.yaml', 'side: routes', 'side: enforcement')).toEqual([
			{
				file: 'corpus/motions.yaml',
				line: 4,
				what: 'A motion has exactly the two sides enforcement and routes.'
			}
		]);
	});

	test('with a side that nobody knows', () => {
		expect(problemsAfter('motions.yaml', 'side: routes', 'side: both')).toEqual([
			{ file: 'corpus/motions.yaml', line: 9, what: 'In side, "both" is not one of enforcement, routes.' }
		]);
	});

	test('unless there is exactly one', () => {
		const second = 'motions:\n  - { id: other, question: Which?, sides: [] }';
		expect(problemsAfter('motions.yaml', 'motions:', second)).toEqual([
			{
				file: 'corpus/motions.yaml',
				line: 2,
				what: 'A motion has exactly the two sides enforcement and routes.'
			},
			{ file: 'corpus/motions.yaml', line: 3, what: 'There must be exactly one motion, not 2.' }
		]);
	});

	test('if there is none', () => {
		const read = readDamaged((dir) => writeFileSync(path.join(dir, 'motions.yaml'), '\nmotions: []\n'));
		expect(read.ok ? [] : read.error).toEqual([
			{ file: 'corpus/motions.yaml', line: 2, what: 'There must be exactly one motion, not 0.' }
		]);
	});
});
