import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostCharacters } from '../argue/case';
import { longestMessage, parseClientMessage } from './protocol';

const number = fc.oneof(
	fc.integer({ min: -1, max: 1001 }),
	fc.double(),
	fc.constantFrom(-0, 86_400_000, 86_400_001, 1e300)
);
const anything = fc.oneof(
	number,
	fc.string(),
	fc.boolean(),
	fc.constant(null),
	fc.array(number),
	fc.object()
);
const answerLike = fc.record(
	{
		t: fc.constant('answer'),
		number,
		response: fc.oneof(number, fc.array(number)),
		isSure: fc.oneof(fc.boolean(), fc.constant(null), anything),
		key: fc.oneof(fc.string({ maxLength: 41 }), anything),
		thoughtMs: fc.oneof(number, fc.constant(null), anything)
	},
	{ requiredKeys: ['t'] }
);

/** The same message in a form that only the schema reads: its response is a list. */
function bySchema(message: object): unknown {
	const { response } = message as { response?: unknown };
	const read = parseClientMessage(JSON.stringify({ ...message, response: [response] }));
	return read && { ...read, response };
}

test('the quick look at an answer takes nothing that the schema would not', () => {
	fc.assert(
		fc.property(answerLike, (message) => {
			const text = JSON.stringify(message);
			const read = parseClientMessage(text);
			if (typeof message.response !== 'number') return;
			expect(read).toEqual(bySchema(JSON.parse(text) as object));
		}),
		{ numRuns: 500 }
	);
});

test('whatever is said, reading it never throws', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				answerLike.map((message) => JSON.stringify(message))
			),
			(text) => {
				const read = parseClientMessage(text);
				expect(read === null || typeof read.t === 'string').toBe(true);
			}
		)
	);
});

test.each([
	{ t: 'hello', as: 'player', pin: '482915' },
	{ t: 'join', name: 'Zoe', ref: 'r1' },
	{ t: 'answer', number: 1, response: [2, 0, 1], isSure: true, key: 'k1', thoughtMs: 1234.5 },
	{ t: 'answer', number: 1, response: 3, isSure: null, key: 'k1', thoughtMs: null },
	{ t: 'host', command: { do: 'go-on', from: { phase: 'lobby', number: 0 } }, ref: 'r2' }
])('%j is read as it was said', (message) => {
	expect(parseClientMessage(JSON.stringify(message))).toEqual(message);
});

test('the longest draft that may be stored fits into a message, in any script', () => {
	const text = 'অ'.repeat(mostCharacters);
	const card = 'c'.repeat(120);
	const answer = { counter: card, reply: text, move: 'accept-but', backing: card } as const;
	const evidence = [1, 2].map(() => ({ card, reason: text }));
	const act = { do: 'draft', case: { claim: text, evidence, answer } } as const;
	const message = JSON.stringify({ t: 'act', act, ref: 'r'.repeat(40) });
	const escaped = message.replaceAll('অ', String.raw`\u0985`);
	expect(escaped.length).toBeLessThan(longestMessage);
	expect(parseClientMessage(escaped)).toEqual(JSON.parse(message));
});
