import { expect, test } from 'vitest';
import { markedWith, unitsOf } from './article-units';

const long = `${'Boats left the harbour at night. '.repeat(20)}The end.`;

test('the pieces of an article hold every word of it, where it stands', () => {
	const paragraphs = [
		{ start: 3, text: 'A short one.' },
		{ start: 20, text: long }
	];
	const units = unitsOf({ paragraphs });
	expect(units[0]).toEqual({ start: 3, end: 15, text: 'A short one.' });
	const rest = units.slice(1);
	expect(rest.length).toBeGreaterThan(1);
	expect(rest.map(({ text }) => text).join('')).toBe(long);
	for (const { start, end, text } of rest) expect(long.slice(start - 20, end - 20)).toBe(text);
	for (const { text } of rest.slice(0, -1)) expect(text).toMatch(/night\. $/);
});

test('a paragraph without a full stop is cut between words, one without a space anywhere', () => {
	const words = unitsOf({ paragraphs: [{ start: 0, text: 'word '.repeat(200) }] });
	expect(words.every(({ text }) => text === '' || text.endsWith(' '))).toBe(true);
	const none = unitsOf({ paragraphs: [{ start: 0, text: 'x'.repeat(1000) }] });
	expect(none.map(({ text }) => text.length)).toEqual([400, 400, 200]);
});

test('a tap marks a piece, a tap beside it adds one, a tap elsewhere begins anew, and a second one takes back', () => {
	const units = [
		{ start: 0, end: 5 },
		{ start: 7, end: 9 },
		{ start: 9, end: 12 },
		{ start: 14, end: 20 }
	] as const;
	const one = markedWith(null, units[1], units);
	expect(one).toEqual({ start: 7, end: 9 });
	const two = markedWith(one, units[2], units);
	expect(two).toEqual({ start: 7, end: 12 });
	expect(markedWith(two, units[0], units)).toEqual({ start: 0, end: 12 });
	expect(markedWith(one, units[3], units)).toEqual({ start: 14, end: 20 });
	expect(markedWith(two, units[1], units)).toEqual({ start: 7, end: 9 });
	expect(markedWith(one, units[1], units)).toBeNull();
});
