import { expect, test } from 'vitest';
import { extract } from '../extract';
import { articleOf, onlyStatementIn } from '../found-in';

function speakerIn(...paragraphs: string[]): string {
	return onlyStatementIn(articleOf(...paragraphs)).speaker;
}

test.each([
	'Harbour Trust',
	'Harbour Office',
	'Northmouth Ferry Workers Union',
	'Institute of Harbour Studies',
	'University of Northmouth'
])('the %s speaks as a body, named in full', (name) => {
	const text = articleOf(`The ${name} said: “Nobody may stay without papers.”`);
	const { speakers } = extract(text);
	expect(speakerIn(`The ${name} said: “Nobody may stay without papers.”`)).toBe(name);
	expect(speakers.map(({ isBody, isNamed }) => [isBody, isNamed])).toEqual([[true, true]]);
});

test('the noun of a body’s name stands for it later', () => {
	expect(speakerIn('The Harbour Trust watches the bar. “Nobody may stay,” the trust said.')).toBe(
		'Harbour Trust'
	);
});

test('of two bodies the noun tells which', () => {
	expect(speakerIn('The Harbour Trust met the Lamp Makers Union. “Nobody may stay,” the trust said.')).toBe(
		'Harbour Trust'
	);
});

test('a body known by its letters alone is one', () => {
	expect(extract(articleOf('The NHTS said: “Nobody may stay.”')).speakers).toMatchObject([
		{ name: 'NHTS', isBody: true }
	]);
});

test.each([
	'The charity Open Shore watches the bar. “Nobody may stay,” the charity said.',
	'Open Shore, a charity, watches the bar. “Nobody may stay,” the charity said.'
])('the class noun that stands beside a body’s name stands for it later: %s', (text) => {
	expect(speakerIn(text)).toBe('Open Shore');
});

test('the initials of a body are the body', () => {
	const text = 'The Northmouth Ferry Workers Union will strike. “Nobody may stay,” the NFWU said.';
	expect(speakerIn(text)).toBe('Northmouth Ferry Workers Union');
});
