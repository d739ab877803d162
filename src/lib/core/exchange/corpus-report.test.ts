import { expect, test } from 'vitest';
import { labels, type Coding } from '$lib/core/quotes/codebook';
import { adasQuote, bensQuote, dovsQuote, jointQuote, smallCorpus, tagsOf } from '$lib/core/quotes/fixtures';
import type { Quote } from '$lib/core/quotes/quote';
import { reportOf } from './corpus-report';

const withQuotes = (...quotes: Quote[]) => reportOf({ ...smallCorpus, quotes });

/** A quote whose second coder saw something else. */
function codedAgain(quote: Quote, second: Partial<Coding>): Quote {
	return { ...quote, tags: quote.tags && { ...quote.tags, second: { ...quote.tags.first, ...second } } };
}

test('a report counts quotes by kind, speaker, outlet and label', () => {
	expect(reportOf(smallCorpus)).toMatchObject({
		articles: 2,
		quotes: 9,
		terms: 0,
		byKind: { speech: 7, partial: 2 },
		bySpeaker: { 'Ada Quill': 2, 'Ada Quill and Ben Tarrow': 1, 'A pilot, not named': 1 },
		bySpeakerKind: { government: 4, official: 2, charity: 1, politician: 1, resident: 1 },
		byOutlet: { 'Northmouth Lantern': 9 },
		byLabel: { ENF: 1, LEG: 1, BOTH: 1, SHARED: 0, 'LEANS ENF': 1, 'LEANS LEG': 1, CONTEXT: 3, OTHER: 1 }
	});
});

test('counts stand with the most frequent first, and every label has one', () => {
	const { byKind, bySpeaker, byLabel } = reportOf(smallCorpus);
	expect(Object.values(byKind)).toEqual([7, 2]);
	expect(Object.keys(bySpeaker).slice(0, 2)).toEqual(['Ada Quill', 'A pilot, not named']);
	expect(Object.keys(byLabel)).toEqual(labels);
});

test('terms are counted apart and are nobody’s words', () => {
	const term: Quote = { ...bensQuote, kind: 'term', speakers: [], tags: null };
	expect(withQuotes(adasQuote, term)).toMatchObject({
		quotes: 1,
		terms: 1,
		byKind: { speech: 1, term: 1 },
		bySpeaker: { 'Ada Quill': 1 }
	});
});

test('a quote of an unknown outlet, or of nobody, is counted as such', () => {
	const report = reportOf({ ...smallCorpus, articles: [], quotes: [{ ...dovsQuote, speakers: [] }] });
	expect(report).toMatchObject({ byOutlet: { unknown: 1 }, bySpeakerKind: { nobody: 1 } });
});

test('coders who always agree have an alpha of 1 for both sides', () => {
	expect(reportOf(smallCorpus).agreement).toEqual({
		same: 9,
		alphaEnforcement: 1,
		alphaRoutes: 1,
		secondNearerEnforcement: 0,
		secondNearerRoutes: 0
	});
});

test('where coders differ, the report says for which side the second is nearer', () => {
	const differing = [
		codedAgain(adasQuote, { enforcement: 1, label: 'LEANS ENF' }),
		codedAgain({ ...dovsQuote, tags: tagsOf('CONTEXT') }, { routes: 1, label: 'LEANS LEG' }),
		codedAgain(bensQuote, { enforcement: 1 }),
		jointQuote
	];
	const { agreement } = withQuotes(...differing);
	expect(agreement).toMatchObject({ same: 1, secondNearerEnforcement: 1, secondNearerRoutes: 2 });
	expect(agreement.alphaEnforcement).toBeLessThan(1);
	expect(agreement.alphaRoutes).toBe(Math.round(agreement.alphaRoutes * 1000) / 1000);
});

test('a report counts the questions that can be asked, by kind', () => {
	expect(reportOf(smallCorpus).questions).toEqual({
		'who-said-it': 7,
		'which-side': 7,
		'finish-the-quote': 5,
		'whos-who': 6,
		'match-up': 7
	});
});

test('what one person tagged counts for nothing in the agreement', () => {
	const alone = { ...adasQuote, id: 'alone', tags: { ...tagsOf('LEG'), second: null } };
	const both = withQuotes(adasQuote, bensQuote);
	expect(withQuotes(adasQuote, bensQuote, alone).agreement).toEqual(both.agreement);
	expect(both.agreement.same).toBe(2);
});
