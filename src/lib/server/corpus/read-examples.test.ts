import { describe, expect, test } from 'vitest';
import { wordCount } from '../../core/text/spans';
import { corpusDir, lineOf, problemsAfter } from './damaged';
import { readCorpus, readExamples, wordProblems } from './read';

const examples = 'examples.yaml';
const file = 'corpus/examples.yaml';

function written() {
	const [corpus, read] = [readCorpus(corpusDir), readExamples(corpusDir)];
	if (!read.ok) throw new Error(wordProblems(read.error));
	if (!corpus.ok) throw new Error(wordProblems(corpus.error));
	return { corpus: corpus.value, ...read.value };
}

test('the project has four examples for each side', () => {
	const { exemplars } = written();
	expect(exemplars.map(({ side }) => side).sort()).toEqual([
		...Array.from({ length: 4 }, () => 'enforcement'),
		...Array.from({ length: 4 }, () => 'routes')
	]);
});

test('every fact of the digest stands in its article, with its figures', () => {
	const { corpus, digest } = written();
	expect(digest).toHaveLength(5);
	for (const { fact, article, span } of digest) {
		const text = corpus.articles.find(({ slug }) => slug === article)?.text ?? '';
		const words = text.slice(span.start, span.end);
		expect(wordCount(words)).toBeGreaterThan(5);
		for (const figure of fact.replace(/In \w* ?\d{4}/, '').match(/\d[\d,]*\d/g) ?? [])
			expect(`${corpus.articles.find(({ slug }) => slug === article)?.date} ${words}`).toContain(figure);
	}
});

describe('an example is refused', () => {
	test('with the id of another', () => {
		expect(problemsAfter(examples, 'id: routes-accept', 'id: enforcement-accept')).toEqual([
			{
				file,
				line: lineOf(examples, 'id: routes-accept'),
				what: `The id "enforcement-accept" is already taken at ${file}:${lineOf(examples, 'id: enforcement-accept')}.`
			}
		]);
	});

	test('with a card that nobody knows', () => {
		expect(problemsAfter(examples, 'card: javid-at-dover-2019-07', 'card: javid-at-dover-2019-70')).toEqual([
			{
				file,
				line: lineOf(examples, 'card: javid-at-dover-2019-07'),
				what: 'There is no quote "javid-at-dover-2019-70".'
			}
		]);
	});

	test('with a card that does not help its side', () => {
		const from = 'card: javid-at-dover-2019-07';
		expect(problemsAfter(examples, from, 'card: unviable-crossings-2021-14')).toEqual([
			{
				file,
				line: lineOf(examples, from),
				what: 'The quote "unviable-crossings-2021-14" does not help the side enforcement.'
			}
		]);
	});

	test('with one card twice', () => {
		expect(problemsAfter(examples, 'card: uk-france-action-2018-09', 'card: javid-at-dover-2019-07')).toEqual([
			{
				file,
				line: lineOf(examples, 'evidence:'),
				what: 'An example rests on two different cards.'
			}
		]);
	});

	test('with more words than a player may write', () => {
		const long = `claim: "${'People will stop. '.repeat(9)}"`;
		const from = /claim: ".*"/.exec(claimsOf())?.[0] ?? '';
		expect(problemsAfter(examples, from, long)).toEqual([
			{
				file,
				line: lineOf(examples, from),
				what: 'This has 27 words; a player may write 25.'
			}
		]);
	});

	test('with a move that nobody knows', () => {
		expect(problemsAfter(examples, 'move: weigh', 'move: shout')).toEqual([
			{
				file,
				line: lineOf(examples, 'move: weigh'),
				what: 'In move, "shout" is not one of accept-but, question, other-cause, weigh.'
			}
		]);
	});

	test('where a side has more of them', () => {
		const problems = problemsAfter(examples, 'side: routes', 'side: enforcement');
		expect(problems).toContainEqual({
			file,
			line: lineOf(examples, 'exemplars:'),
			what: 'Each side has as many examples as the other, not 5 for enforcement and 3 for routes.'
		});
	});
});

test('a fact of the digest is refused where its words do not stand', () => {
	const from = 'start: ';
	const problems = problemsAfter(examples, from, 'start: 1');
	expect(problems).toHaveLength(1);
	expect(problems[0]?.line).toBe(lineOf(examples, from));
});

function claimsOf(): string {
	return `claim: "${written().exemplars[0]?.case.claim}"`;
}
