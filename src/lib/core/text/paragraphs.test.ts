import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs';

const sentences = [
	'The ferry left Northmouth at noon with forty people, nine dogs and a piano on board, and nobody on the quay waved.',
	'Nobody knew why the piano had been booked for the crossing, or who would meet it when the boat came in at night.',
	'The dogs belonged to the harbour office, which counts them in every evening and lets them out before the first boat.'
];

function wordsOf(text: string): string[] {
	return paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
}

/** Broken before every word that would pass the column. */
function wrapped(words: string, width: number): string {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}

test.each([
	['\n', 'a line feed'],
	['\r\n', 'a carriage return and a line feed'],
	['\r', 'a carriage return'],
	['\n\n', 'a blank line'],
	['\n \t\n', 'a line of white space'],
	['\u2028', 'a line separator'],
	['\u2029', 'a paragraph separator']
])('%j separates paragraphs: %s', (mark) => {
	expect(wordsOf(sentences.join(mark))).toEqual(sentences);
});

test('the white space around a paragraph is no part of it', () => {
	expect(wordsOf('\n\t Two boats \n\u00a0 landed.\t\r\n')).toEqual(['Two boats', 'landed.']);
});

test('a text without words has no paragraphs', () => {
	expect(['', ' \n\t\r\n', '\u00a0'].flatMap(paragraphsOf)).toEqual([]);
});

test.each([60, 66, 72, 80])(
	'lines wrapped by hand at column %i are joined up to the next blank line',
	(width) => {
		const text = sentences.map((words) => wrapped(words, width)).join('\n\n');
		expect(wordsOf(text).map((words) => words.replace(/\n/g, ' '))).toEqual(sentences);
	}
);

test('lines wrapped by hand with carriage returns are joined too', () => {
	const text = sentences
		.map((words) => wrapped(words, 64))
		.join('\n\n')
		.replace(/\n/g, '\r\n');
	expect(wordsOf(text).map((words) => words.replace(/\r\n/g, ' '))).toEqual(sentences);
});

test('one long line shows that nothing was wrapped by hand', () => {
	const heading = [
		'A heading that is long enough to be a line of its own',
		'and one more that has no stop at all'
	];
	const text = [...heading, ...heading, `${sentences[0]} ${sentences[1]}`].join('\n');
	expect(paragraphsOf(text)).toHaveLength(5);
});

test('short lines, as of a list or a verse, stay apart', () => {
	const text = 'Lamps\nRopes\nNets\nA piano\nNine dogs\nForty people';
	expect(paragraphsOf(text)).toHaveLength(6);
});

test('sentences of one line each stay apart', () => {
	const line = 'The ferry left Northmouth at noon on Monday.';
	expect(wordsOf([line, line, line, line].join('\n'))).toEqual([line, line, line, line]);
});

test('whatever the text, paragraphs lie in order, apart, trimmed, and hold all that is not white space', () => {
	const unit = fc.constantFrom(
		'a',
		'.',
		' ',
		'\n',
		'\r',
		'“',
		'\u2028',
		'\u00a0',
		'😀',
		'a long run of words '
	);
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
			let last = 0;
			for (const { start, end } of paragraphsOf(text)) {
				expect(text.slice(last, start).trim()).toBe('');
				expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(text.slice(last).trim()).toBe('');
		})
	);
});
