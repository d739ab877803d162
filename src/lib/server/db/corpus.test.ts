import { expect, test } from 'vitest';
import type { Corpus } from '$lib/core/quotes/corpus';
import { adasQuote, dov, dovsQuote, smallCorpus, valueOf } from '$lib/core/quotes/fixtures';
import { readCorpus } from '$lib/server/corpus/read';
import { corpusOf, storeCorpus, storedDigest } from './corpus';
import { openDatabase } from './open';

const newDatabase = () => openDatabase(':memory:', 'drizzle');

/** A database that holds the small corpus already. */
async function filledDatabase() {
	const db = newDatabase();
	await storeCorpus(db, smallCorpus, 'small');
	return db;
}

test('the corpus comes back as it was read', async () => {
	const corpus = valueOf(readCorpus('corpus'));
	const db = newDatabase();
	await storeCorpus(db, corpus, 'digest');
	expect(await corpusOf(db)).toStrictEqual(corpus);
});

test('articles without a date and quotes without tags come back so', async () => {
	const corpus: Corpus = { ...smallCorpus, quotes: [{ ...adasQuote, kind: 'term', tags: null }, dovsQuote] };
	const db = newDatabase();
	await storeCorpus(db, corpus, 'digest');
	expect(await corpusOf(db)).toStrictEqual(corpus);
});

test('a corpus that is stored twice is there once', async () => {
	const db = await filledDatabase();
	await storeCorpus(db, smallCorpus, 'small');
	expect(await corpusOf(db)).toStrictEqual(smallCorpus);
});

test('another corpus takes the place of the one before, with its digest', async () => {
	const corpus = valueOf(readCorpus('corpus'));
	const db = await filledDatabase();
	await storeCorpus(db, corpus, 'real');
	expect(await corpusOf(db)).toStrictEqual(corpus);
	expect(await storedDigest(db)).toBe('real');
});

test('a database has no digest and no corpus until one is stored', async () => {
	const db = newDatabase();
	expect(await storedDigest(db)).toBeUndefined();
	await expect(corpusOf(db)).rejects.toThrow('no corpus is stored');
	await storeCorpus(db, smallCorpus, 'small');
	expect(await storedDigest(db)).toBe('small');
});

test.each<[string, Corpus]>([
	['starts one character late', { ...smallCorpus, quotes: [{ ...dovsQuote, start: dovsQuote.start + 1 }] }],
	['ends one character early', { ...smallCorpus, quotes: [{ ...dovsQuote, end: dovsQuote.end - 1 }] }],
	['stands in another article', { ...smallCorpus, quotes: [{ ...dovsQuote, article: 'quay-talks-2030' }] }],
	['stands in no article', { ...smallCorpus, quotes: [{ ...dovsQuote, article: 'nowhere' }] }]
])('a corpus with a quote that %s is refused, and the old one stays', async (_, astray) => {
	const db = await filledDatabase();
	await expect(storeCorpus(db, astray, 'astray')).rejects.toThrow(RangeError);
	expect(await corpusOf(db)).toStrictEqual(smallCorpus);
	expect(await storedDigest(db)).toBe('small');
});

test.each<[string, Corpus]>([
	['credits somebody unknown', { ...smallCorpus, quotes: [{ ...dovsQuote, speakers: ['nobody'] }] }],
	['has two quotes at one place', { ...smallCorpus, quotes: [dovsQuote, { ...dovsQuote, id: 'again' }] }],
	['has two speakers with one id', { ...smallCorpus, speakers: [...smallCorpus.speakers, dov] }],
	[
		'has a role in an unknown article',
		{ ...smallCorpus, articles: smallCorpus.articles.slice(0, 1), quotes: [] }
	]
])('a corpus that %s fails whole: the old one stays', async (_, broken) => {
	const db = await filledDatabase();
	await expect(storeCorpus(db, broken, 'broken')).rejects.toThrow();
	expect(await corpusOf(db)).toStrictEqual(smallCorpus);
	expect(await storedDigest(db)).toBe('small');
});
