import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../core/quotes/corpus';
import { corpusDir, readDamaged, replaceIn } from './damaged';
import { readCorpus, wordProblems } from './read';

/** The five texts that the project was given. */
const seeds = {
	'000_bb814a558392b7e1.txt': '28dffa595f7f254c3655e1b32021afdec7661d6cd4f8731ff4a2758f7468e108',
	'001_4668793b090ee918.txt': '1e48f501f849c2f114302c8d521461328b720604baba2bfe5e43ef6d677c348b',
	'002_76746360f77ee4a5.txt': '350ea1493b6e39151b0921f5efb76b824ce4748860ec8805dbc9ece862c58df8',
	'003_d4d4052f15e0add4.txt': 'c75cefd2012d24bf548c873b22c43825b5af5cfac7db7343cd67b8e49bbe6035',
	'004_e04772327426ad42.txt': '065ed294e879fbf301926609ddb54bf5e1deeb032b6419f52deb4a3c0422178a'
};

function corpus(): Corpus {
	const read = readCorpus(corpusDir);
	if (!read.ok) throw new Error(wordProblems(read.error));
	return read.value;
}

test('the corpus reads without problems and has 5 articles and 69 quotes that are not terms', () => {
	const { articles, quotes } = corpus();
	expect(articles).toHaveLength(5);
	expect(quotes.filter(({ kind }) => kind !== 'term')).toHaveLength(69);
});

test('every quote is the text of its article between its offsets', () => {
	const { articles, quotes } = corpus();
	const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
	for (const { article, start, end, text } of quotes) expect(texts.get(article)?.slice(start, end)).toBe(text);
});

test('every article has the text that was given, to the byte', () => {
	const hashes = corpus().articles.map(({ sourceFile, text }) => [
		sourceFile,
		createHash('sha256').update(text).digest('hex')
	]);
	expect(Object.fromEntries(hashes)).toEqual(seeds);
});

test('articles stand newest first, quotes by article in reading order, speakers by id', () => {
	const { articles, quotes, speakers } = corpus();
	const slugs = articles.map(({ slug }) => slug);
	expect(slugs).toEqual([
		'unviable-crossings-2021',
		'javid-at-dover-2019',
		'whitehall-talks-2018',
		'uk-france-action-2018',
		'calais-border-deal-2016'
	]);
	const places = quotes.map(({ article, start }) => slugs.indexOf(article) * 100_000 + start);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	const ids = speakers.map(({ id }) => id);
	expect(ids).toEqual(ids.toSorted());
});

test('an article that nobody can date is taken and stands last', () => {
	const read = readDamaged((dir) => {
		const from = "date: '2021-11-16'\ndate_basis: given";
		replaceIn(dir, 'articles/unviable-crossings-2021.md', from, 'date: null\ndate_basis: unknown');
	});
	expect(read.ok && read.value.articles.at(-1)?.slug).toBe('unviable-crossings-2021');
});

test('keys that a file leaves out stand as null, empty or their usual value', () => {
	const { quotes, speakers } = corpus();
	expect(quotes.find(({ id }) => id === 'whitehall-talks-2018-05')).toEqual({
		id: 'whitehall-talks-2018-05',
		article: 'whitehall-talks-2018',
		text: 'enhanced action plan',
		start: 1125,
		end: 1145,
		kind: 'term',
		run: null,
		speakers: [],
		cue: null,
		traps: [],
		note: 'Name of the plan.',
		tellingPhrases: [],
		tags: null,
		isReviewed: true
	});
	expect(speakers.find(({ id }) => id === 'alain-juppe')).toMatchObject({
		isBody: false,
		isNamed: true,
		roles: [{ article: 'calais-border-deal-2016', organisation: null, start: 3705, end: 3797 }]
	});
	expect(speakers.find(({ id }) => id === 'labour')?.isBody).toBe(true);
	expect(speakers.find(({ id }) => id === 'conservative-mp-2018')?.isNamed).toBe(false);
});

test('quotes of a file that nobody has reviewed are not reviewed', () => {
	const read = readDamaged((dir) =>
		replaceIn(dir, 'quotes/whitehall-talks-2018.yaml', 'reviewed: true\n', '')
	);
	const unreviewed = read.ok ? read.value.quotes.filter(({ isReviewed }) => !isReviewed) : [];
	expect(new Set(unreviewed.map(({ article }) => article))).toEqual(new Set(['whitehall-talks-2018']));
});

test('the motion carries both sides with their names and lines', () => {
	const { motion } = corpus();
	expect(motion.sides.map(({ side, name, shortName }) => [side, name, shortName])).toEqual([
		['enforcement', 'Border enforcement', 'Enforcement'],
		['routes', 'Safe legal routes', 'Legal routes']
	]);
});

test('the problems of all files are collected, and worded one a line', () => {
	const read = readDamaged((dir) => {
		replaceIn(dir, 'people.yaml', 'id: amber-rudd', 'id: alain-juppe');
		replaceIn(dir, 'articles/whitehall-talks-2018.md', 'address: https:', 'address: ftp:');
		replaceIn(dir, 'quotes/javid-at-dover-2019.yaml', 'start: 190', 'start: 204');
		replaceIn(dir, 'quotes/javid-at-dover-2019.yaml', '[sajid-javid]', '[nobody]');
	});
	expect(read.ok ? '' : wordProblems(read.error)).toBe(
		[
			'corpus/articles/whitehall-talks-2018.md:10: In address, "ftp://www.itv.com/news/2018-12-31/sajid…" is not an address that begins with http:// or https://.',
			'corpus/people.yaml:12: The id "alain-juppe" is already taken at corpus/people.yaml:2.',
			'corpus/quotes/javid-at-dover-2019.yaml:6: The start 204 does not come before the end 204.',
			'corpus/quotes/javid-at-dover-2019.yaml:16: There is no speaker "nobody" in people.yaml.'
		].join('\n')
	);
});

test('a corpus that is not there is refused by the names of what is missing', () => {
	const read = readCorpus(path.join(corpusDir, 'nowhere'));
	expect(read.ok ? '' : wordProblems(read.error)).toBe(
		[
			'nowhere/articles:1: There is no such folder.',
			'nowhere/examples.yaml:1: There is no such file.',
			'nowhere/motions.yaml:1: There is no such file.',
			'nowhere/people.yaml:1: There is no such file.',
			'nowhere/quotes:1: There is no such folder.'
		].join('\n')
	);
});
