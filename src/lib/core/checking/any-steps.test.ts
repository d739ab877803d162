import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels } from '$lib/core/quotes/codebook';
import { quoteKinds } from '$lib/core/quotes/quote';
import { overlaps } from '$lib/core/text/spans';
import { beginChecking, check, checkingAfter } from './check';
import type { CheckAction } from './checking';
import { harbourArticle, harbourExtraction, harbourMotion } from './fixtures';
import { corpusOfOwn } from './own-corpus';

const { text } = harbourArticle;
const quote = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'h1', 'h2', 'h3');
const speaker = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 'n1', 's9');
const name = fc.constantFrom('Ada Quill', 'Tarrow', 'Dov Ellery', 'Edda Finch', ' ', '?');
const credit = fc.oneof(fc.record({ speaker }), fc.record({ name }));
// Mostly places between words, where something happens; any others too.
const edges = [...text.matchAll(/\b/g)].map(({ index }) => index);
const place = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...edges) },
	fc.integer({ min: -2, max: text.length + 2 })
);
const stretch = fc
	.tuple(fc.nat({ max: edges.length - 1 }), fc.integer({ min: 1, max: 24 }))
	.map(([from, words]) => ({ start: edges[from] ?? 0, end: edges[from + words] ?? text.length }));
const span = fc.oneof({ weight: 5, arbitrary: stretch }, fc.record({ start: place, end: place }));
const coding = fc.record({
	enforcement: fc.constantFrom(0 as const, 1 as const, 2 as const),
	routes: fc.constantFrom(0 as const, 1 as const, 2 as const),
	label: fc.constantFrom(...labels),
	ground: fc.constantFrom(null, 'safety' as const),
	emotive: fc.boolean(),
	strength: fc.constantFrom(1 as const, 2 as const, 3 as const)
});

const step: fc.Arbitrary<CheckAction> = fc.oneof(
	fc.record({ type: fc.constant('confirmed' as const), quote }),
	fc.record({ type: fc.constant('rejected' as const), quote }),
	fc.record({ type: fc.constant('credited' as const), quote, credit, isForAll: fc.boolean() }),
	fc.tuple(quote, span).map(([id, ends]) => ({ type: 'ends-moved' as const, quote: id, ...ends })),
	fc.record({ type: fc.constant('split' as const), quote, at: place }),
	fc.record({ type: fc.constant('merged' as const), quote }),
	fc.tuple(span, credit).map(([ends, to]) => ({ type: 'marked' as const, ...ends, credit: to })),
	fc.record({ type: fc.constant('kind-set' as const), quote, kind: fc.constantFrom(...quoteKinds) }),
	fc.record({ type: fc.constant('tagged' as const), quote, coding, reason: fc.constant('reason' as const) }),
	fc.record({
		type: fc.constant('speaker-described' as const),
		speaker,
		name,
		role: fc.constantFrom(null, '', 'MP for Northmouth', 'Pilot'),
		kind: fc.constant(null),
		isBody: fc.boolean()
	})
);
const steps = fc.array(step, { maxLength: 40 });

test('whatever is done, every quote slices to the text, in reading order, and no two overlap', () => {
	fc.assert(
		fc.property(steps, (actions) => {
			const { quotes } = checkingAfter(text, harbourExtraction, actions);
			for (const { start, end, text: words } of quotes) {
				expect(words).toBe(text.slice(start, end));
				expect(words).toBe(words.trim());
				expect(words).not.toBe('');
			}
			quotes.slice(1).forEach((next, i) => expect(overlaps(quotes[i] ?? next, next)).toBe(false));
			expect(quotes.map(({ start }) => start)).toEqual(
				quotes.map(({ start }) => start).sort((a, b) => a - b)
			);
			expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
		}),
		{ numRuns: 500 }
	);
});

test('whatever is done, every speaker of a quote is in the list, and what is right has one', () => {
	fc.assert(
		fc.property(steps, (actions) => {
			const { quotes, speakers } = checkingAfter(text, harbourExtraction, actions);
			const ids = speakers.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { kind, verdict, speakers: credited, tags } of quotes) {
				expect(credited.filter((id) => !ids.includes(id))).toEqual([]);
				if (verdict === 'right' && kind !== 'term') expect(credited).not.toEqual([]);
				if (kind === 'term') expect(tags).toBeNull();
			}
		}),
		{ numRuns: 500 }
	);
});

test('undo of the last step gives the state before it', () => {
	fc.assert(
		fc.property(steps, step, (actions, last) => {
			const before = checkingAfter(text, harbourExtraction, actions);
			const frozen = JSON.stringify(before);
			const next = check(text, before, last);
			// The step has left the state that it began from as it was, so the fold without it is that state.
			expect(JSON.stringify(before)).toBe(frozen);
			expect(checkingAfter(text, harbourExtraction, [...actions, last].slice(0, -1))).toEqual(before);
			expect(checkingAfter(text, harbourExtraction, [...actions, last])).toEqual(
				next.ok ? next.value : before
			);
		}),
		{ numRuns: 300 }
	);
});

test('whatever is done, nothing unchecked becomes part of a corpus', () => {
	fc.assert(
		fc.property(steps, (actions) => {
			const { quotes } = checkingAfter(text, harbourExtraction, actions);
			const right = quotes.filter(({ verdict }) => verdict === 'right').map(({ text: words }) => words);
			const corpus = corpusOfOwn([{ ...harbourArticle, actions }], harbourMotion);
			expect(corpus.quotes.map(({ text: words }) => words)).toEqual(right);
			expect(corpus.quotes.every(({ isReviewed }) => isReviewed)).toBe(true);
			const credited = new Set(corpus.quotes.flatMap(({ speakers }) => speakers));
			expect(new Set(corpus.speakers.map(({ id }) => id))).toEqual(credited);
		}),
		{ numRuns: 200 }
	);
});

test('the steps of these tests do happen: most kinds are often taken', () => {
	const taken = new Map<string, number>();
	const begun = beginChecking(text, harbourExtraction);
	for (const action of fc.sample(step, { numRuns: 3000, seed: 7 })) {
		if (check(text, begun, action).ok) taken.set(action.type, (taken.get(action.type) ?? 0) + 1);
	}
	expect([...taken].filter(([, times]) => times >= 10)).toHaveLength(10);
});
