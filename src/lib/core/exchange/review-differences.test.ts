import { expect, test } from 'vitest';
import { smallCorpus } from '$lib/core/quotes/fixtures';
import { readCorpus } from '$lib/server/corpus/read';
import { reviewDifferences } from './review-differences';

test('the rules find every full quote of the project’s own articles, with its ends and its speaker', () => {
	const corpus = readCorpus('corpus');
	if (!corpus.ok) throw new Error('the corpus cannot be read');
	const full = new Set(
		corpus.value.quotes.filter(({ kind }) => kind === 'speech' || kind === 'written').map(({ text }) => text)
	);
	const { differences } = reviewDifferences(corpus.value);
	expect(full.size).toBeGreaterThan(30);
	expect(differences.filter(({ what, words }) => what !== 'kind' && full.has(words))).toEqual([]);
});

test('a quote that only one of them has is named with what the other lacks', () => {
	const [first, ...others] = smallCorpus.quotes;
	if (!first) throw new Error('no quote');
	const before = reviewDifferences(smallCorpus).differences;
	const after = reviewDifferences({ ...smallCorpus, quotes: others }).differences;
	const news = after.filter(
		(each) => !before.some(({ words, what }) => words === each.words && what === each.what)
	);
	expect(news.map(({ what, reviewed }) => [what, reviewed])).toEqual([['not-reviewed', null]]);
});

test('a quote that is credited to somebody else is named with both speakers', () => {
	const [first] = smallCorpus.quotes;
	const other = smallCorpus.speakers.find(({ id }) => !first?.speakers.includes(id));
	if (!first || !other) throw new Error('no quote');
	const quotes = smallCorpus.quotes.map((quote) =>
		quote === first ? { ...quote, speakers: [other.id] } : quote
	);
	const wrong = reviewDifferences({ ...smallCorpus, quotes }).differences.filter(
		({ what, words }) => what === 'speaker' && words === first.text
	);
	expect(wrong.map(({ reviewed }) => reviewed)).toEqual([other.name]);
});
