import { expect, test } from 'vitest';
import { fromMarkdown } from './markdown';

const textOf = (markdown: string) => fromMarkdown(markdown).text;

test('front matter gives the facts and is no part of the text', () => {
	const head =
		'---\ntitle: "Ferry row"\nauthor: Edda Finch\ndate: 2031-05-17\noutlet: Northmouth Lantern\nurl: https://lantern.example/a\n---\n';
	expect(fromMarkdown(`${head}\nAda Quill was late.\n`)).toEqual({
		text: 'Ada Quill was late.',
		facts: {
			title: 'Ferry row',
			author: 'Edda Finch',
			date: '2031-05-17',
			outlet: 'Northmouth Lantern',
			address: 'https://lantern.example/a'
		}
	});
});

test('without front matter the first heading is the title', () => {
	const { text, facts } = fromMarkdown('# Ferry *row*\n\nAda Quill was late.');
	expect([facts.title, text]).toEqual(['Ferry row', 'Ferry row\n\nAda Quill was late.']);
});

test('front matter that is none, or holds other things, says nothing', () => {
	for (const head of [
		'- a\n- b',
		'title: [1, 2',
		'title: 7\ndate: {}\nurl: javascript:x',
		'a: &a [*a, *a]'
	]) {
		const { text, facts } = fromMarkdown(`---\n${head}\n---\nText`);
		expect([text, ...Object.values(facts)]).toEqual(['Text', null, null, null, null, null]);
	}
});

test('a ruler in the middle of a text opens no front matter', () => {
	expect(textOf('Text\n\n---\n\ntitle: x\n\n---')).toBe('Text\n\n---\n\ntitle: x\n\n---');
});

test.each([
	['## Heading ##', 'Heading'],
	['> “We are late,” she said.', '“We are late,” she said.'],
	['She was **very** late.', 'She was very late.'],
	['*“No,”* she said, _twice_.', '“No,” she said, twice.'],
	['The [town hall](https://lantern.example/a) was shut.', 'The town hall was shut.'],
	['![The quay](quay.jpg)\nThe quay.', 'The quay.']
])('the marks of “%s” go', (markdown, text) => {
	expect(textOf(markdown)).toBe(text);
});

test.each([
	'She said 3 * 4 * 5 was sixty.',
	'The file some_file_name was lost.',
	'A #hashtag, and [brackets] of “her [own] words”.',
	'- one\n- two',
	'The price rose by £5*.\n*Before tax.'
])('“%s” stays as it is', (markdown) => {
	expect(textOf(markdown)).toBe(markdown);
});

test('text that is all marks is read in no time', () => {
	for (const marks of ['*', '_', '[', '![', '> ', '#', '** a', '[a](']) {
		expect(() => textOf(marks.repeat(20_000))).not.toThrow();
	}
}, 3_000);
