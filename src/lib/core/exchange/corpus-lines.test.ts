import { expect, test } from 'vitest';
import {
	adasLastQuote,
	adasQuote,
	bensQuote,
	dovsQuote,
	jointQuote,
	quayTalks,
	smallCorpus
} from '$lib/core/quotes/fixtures';
import { exportedArticle } from './corpus-lines';

const { quotes, ...line } = exportedArticle(smallCorpus, quayTalks);
const exported = (id: string) => quotes.find((quote) => quote.id === id);

test('an article is exported with its text and with its own quotes in order', () => {
	expect(line).toEqual({
		id: 'quay-talks-2030',
		title: quayTalks.title,
		outlet: 'Northmouth Lantern',
		date: '2030-03-04',
		text: quayTalks.text
	});
	const own = smallCorpus.quotes.filter(({ article }) => article === quayTalks.slug);
	expect(quotes.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
	expect(exported(dovsQuote.id)).toBeUndefined();
});

test('every exported quote is the text between its offsets', () => {
	for (const { start, end, text } of quotes) expect(line.text.slice(start, end)).toBe(text);
});

test('a quote is exported with its speaker, cue and settled tags', () => {
	expect(exported(adasQuote.id)).toEqual({
		id: adasQuote.id,
		start: adasQuote.start,
		end: adasQuote.end,
		text: adasQuote.text,
		kind: 'speech',
		group: 'quay-talks-2030/1',
		closed: false,
		speaker: { canonical: 'Ada Quill', kind: 'government', alt: ['the Harbour Secretary'] },
		cue: 'said',
		tags: { r_enf: 2, r_leg: 0, label: 'ENF', ground: null, emotive: 0, strength: 2 }
	});
});

test('pieces of one quotation share a group, and only the last one is closed', () => {
	expect(exported(adasLastQuote.id)).toMatchObject({ group: 'quay-talks-2030/1', closed: true });
	expect(exported(bensQuote.id)).toMatchObject({ group: null, closed: true });
});

test('of two speakers the first stands for the quote and the second among its other names', () => {
	expect(exported(jointQuote.id)?.speaker).toEqual({
		canonical: 'Ada Quill',
		kind: 'government',
		alt: ['the Harbour Secretary', 'Ben Tarrow']
	});
});

test('a term that nobody is credited with has neither speaker nor tags', () => {
	const term = { ...adasQuote, kind: 'term' as const, speakers: [], tags: null };
	const [only] = exportedArticle({ ...smallCorpus, quotes: [term] }, quayTalks).quotes;
	expect(only).toMatchObject({ kind: 'term', speaker: null, tags: null });
});

test('an emotive quote is marked by 1', () => {
	const { tags } = adasQuote;
	const emotive = { ...adasQuote, tags: tags && { ...tags, settled: { ...tags.settled, emotive: true } } };
	expect(exportedArticle({ ...smallCorpus, quotes: [emotive] }, quayTalks).quotes[0]?.tags?.emotive).toBe(1);
});
