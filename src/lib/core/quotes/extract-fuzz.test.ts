import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Span } from '../text/spans';
import { extract } from './extract';
import { attributionRules, extractionFlags } from './extraction';

const pieces = fc.constantFrom(
	...[
		'“',
		'”',
		'"',
		'‘',
		'’',
		"'",
		'«',
		'»',
		'„',
		"''",
		'=',
		'(',
		')',
		'[',
		']',
		'—',
		'…',
		' ',
		'\n',
		'\n\n',
		'\r\n'
	],
	...[
		'said',
		'Ada Quill',
		'Mr Quill',
		'she',
		'it',
		', ',
		'. ',
		': ',
		'adding',
		'according to',
		'the Harbour Trust'
	],
	...[
		'who',
		'and',
		'by',
		'was called',
		'a minister',
		'Nobody may stay',
		'lamps',
		'Advertisement',
		'Read more: x'
	],
	...[
		'£3.2m',
		'12 per cent',
		'400 boats',
		'\u0000',
		'\ud800',
		'\udc00',
		'😀',
		'ميناء',
		'שלום',
		'\u202e',
		'\u00a0',
		'\u2028'
	]
);
const statements = fc.constantFrom(
	'“Nobody may stay,” said Ada Quill. ',
	'Ben Tarrow said: “We want lamps.” ',
	'“No way,” she said, ',
	'A minister called it “wet paper”. ',
	'The Harbour Trust told Mr Quill: “We stay.\n',
	'“We go on.\n'
);
const parts = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, statements), {
	maxLength: 40,
	size: 'max'
});
const joined = fc.tuple(parts, fc.constantFrom('', ' ')).map(([words, between]) => words.join(between));
const anyUnits = fc
	.array(fc.integer({ max: 0xffff }), { maxLength: 80 })
	.map((units) => String.fromCharCode(...units));
const texts = fc.oneof({ weight: 3, arbitrary: joined }, anyUnits);

function spansIn(text: string): (Span & { text: string | null })[] {
	const { quotes, figures, speakers, furniture } = extract(text);
	return [
		...quotes,
		...figures,
		...[
			...furniture,
			...figures.flatMap(({ subject }) => subject ?? []),
			...quotes.flatMap(({ mention, cue }) => [mention ?? [], cue ?? []].flat()),
			...speakers.flatMap(({ role }) => role ?? [])
		].map(({ start, end }) => ({ start, end, text: null }))
	];
}

describe('whatever the text', () => {
	test('every place lies in it and slices to its words', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const { start, end, text: words } of spansIn(text)) {
					if (start < 0 || end > text.length || start >= end) expect([start, end]).toBe('a place');
					if (words !== null && words !== text.slice(start, end)) expect(words).toBe(text.slice(start, end));
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('quotes lie in reading order, apart, with words and without white space around them', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { quotes } = extract(text);
				quotes.slice(1).forEach((next, i) => {
					const before = quotes[i] ?? next;
					expect([before.start < next.start, overlaps(before, next)]).toEqual([true, false]);
				});
				expect(quotes.filter(({ text: words }) => words !== words.trim())).toEqual([]);
				expect(quotes.filter(({ text: words }) => !/[\p{L}\p{N}]/u.test(words))).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test('ids are unique, and every speaker and quote that is referred to exists', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { quotes, speakers, figures } = extract(text);
				const known = new Set(speakers.map(({ id }) => id));
				const ids = new Set(quotes.map(({ id }) => id));
				expect([known.size, ids.size]).toEqual([speakers.length, quotes.length]);
				const credited = [
					...quotes.flatMap((quote) => quote.speakers),
					...figures.flatMap((each) => each.speaker ?? [])
				];
				expect(credited.filter((id) => !known.has(id))).toEqual([]);
				expect(figures.filter(({ quote }) => quote !== null && !ids.has(quote))).toEqual([]);
				expect(speakers.filter(({ name }) => name.trim() === '')).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test('confidence lies between 0 and 1, and what is doubtful or without a speaker needs a person', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const { kind, confidence, speakers, rule, flags, needsReview, run } of extract(text).quotes) {
					expect(confidence >= 0 && confidence <= 1).toBe(true);
					expect(flags.every((flag) => extractionFlags.includes(flag))).toBe(true);
					expect(new Set(flags).size).toBe(flags.length);
					expect(rule === null || attributionRules.includes(rule)).toBe(true);
					expect(speakers.length === 0).toBe(rule === null);
					expect(new Set(speakers).size).toBe(speakers.length);
					if (kind === 'term') expect([speakers, needsReview, run]).toEqual([[], false, null]);
					else if (speakers.length === 0) expect([confidence, needsReview]).toEqual([0, true]);
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('the same text gives the same result', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(extract(text)).toEqual(extract(text));
			}),
			{ numRuns: 50 }
		);
	});

	test('numbers are finite, and a figure in a quote lies in that quote', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { quotes, figures } = extract(text);
				expect(figures.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
				for (const { start, end, quote: id } of figures) {
					const quote = quotes.find((each) => each.id === id);
					if (quote) expect(quote.start <= start && end <= quote.end).toBe(true);
				}
			}),
			{ numRuns: 100 }
		);
	});
});

test('the texts of these tests do have quotes with speakers, terms, repairs, runs and figures', () => {
	const found = fc.sample(texts, { numRuns: 100, seed: 7 }).map(extract);
	const quotes = found.flatMap((each) => each.quotes);
	expect(quotes.filter(({ speakers }) => speakers.length > 0).length).toBeGreaterThan(50);
	expect(quotes.filter(({ kind }) => kind === 'term').length).toBeGreaterThan(10);
	expect(quotes.filter(({ flags }) => flags.includes('missing-closing-mark')).length).toBeGreaterThan(10);
	expect(quotes.filter(({ run }) => run !== null).length).toBeGreaterThan(10);
	expect(found.flatMap(({ figures }) => figures).length).toBeGreaterThan(10);
});

test.each([
	['opening marks', '“'.repeat(500)],
	['single opening marks with words', '‘a '.repeat(500)],
	['pairs of marks', '“a” '.repeat(500)],
	['paragraphs that never close', '“We stay.\n'.repeat(500)],
	['sentences that never end', 'Ada Quill said '.repeat(500)],
	['digits', `${'9'.repeat(5000)} boats`],
	['digits with stops', `${'9.'.repeat(500)} boats`],
	['blanks', `“x${' '.repeat(5000)}”`]
])('hundreds of %s are read to the end', (_, text) => {
	expect(
		extract(text).quotes.filter(({ start, end, text: words }) => text.slice(start, end) !== words)
	).toEqual([]);
});
