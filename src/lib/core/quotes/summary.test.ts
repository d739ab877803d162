import { expect, test } from 'vitest';
import { adasQuote, ferryRow, pilotsQuote, quayTalks, smallCorpus } from './fixtures';
import { summariesOf } from './summary';

test('an article is listed with its credit line, its quotes and the named speakers among them', () => {
	const summaries = summariesOf(smallCorpus);
	expect(summaries.map(({ slug, quotes, speakers }) => ({ slug, quotes, speakers }))).toEqual([
		{ slug: quayTalks.slug, quotes: 5, speakers: 3 },
		{ slug: ferryRow.slug, quotes: 4, speakers: 3 }
	]);
	expect(summaries[1]).toMatchObject({ title: ferryRow.title, outlet: 'Northmouth Lantern', date: null });
});

test('a summary never carries the text of its article', () => {
	expect(summariesOf(smallCorpus).flatMap(Object.keys)).not.toContain('text');
});

test('terms count for nothing, and an article without quotes is still listed', () => {
	const term = { ...adasQuote, kind: 'term' as const };
	expect(summariesOf({ ...smallCorpus, quotes: [term, pilotsQuote] })).toMatchObject([
		{ slug: quayTalks.slug, quotes: 0, speakers: 0 },
		{ slug: ferryRow.slug, quotes: 1, speakers: 0 }
	]);
});
