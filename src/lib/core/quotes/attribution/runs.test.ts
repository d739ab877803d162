import { expect, test } from 'vitest';
import { extract } from '../extract';
import { articleOf, creditsIn } from '../found-in';

function runsIn(text: string): (number | null)[] {
	return extract(text).quotes.map(({ run }) => run);
}

test('a further quote in the paragraph has the same speaker and shares the run', () => {
	const text = articleOf('“The bar is watched,” said Ada Quill. “Nobody may stay. ” Then: “Go home.”');
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched,'],
		['Ada Quill', 'Nobody may stay.'],
		['Ada Quill', 'Go home.']
	]);
	expect(runsIn(text)).toEqual([1, 1, 1]);
});

test('a quotation around its credit is one run of two pieces', () => {
	const text = articleOf('“The bar is watched,” said Ada Quill, “and nobody may stay.”');
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched,'],
		['Ada Quill', 'and nobody may stay.']
	]);
	expect(runsIn(text)).toEqual([1, 1]);
});

test('a quotation over paragraphs is credited to the end, as one run', () => {
	const text = articleOf(
		'Ada Quill said: “The bar is watched.',
		'“Nobody may stay without papers.',
		'“The towns shall have boats.”',
		'Ben Tarrow said: “We want lamps.”'
	);
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched.'],
		['Ada Quill', 'Nobody may stay without papers.'],
		['Ada Quill', 'The towns shall have boats.'],
		['Ben Tarrow', 'We want lamps.']
	]);
	expect(runsIn(text)).toEqual([1, 1, 1, null]);
});

test('a paragraph of a run that has lost its marks is part of it, flagged, and needs a person', () => {
	const { quotes } = extract(
		articleOf(
			'Ada Quill said: “The bar is watched.',
			'We have asked the towns and they agree with us.',
			'“The towns shall have boats.”'
		)
	);
	expect(quotes.map(({ run, speakers }) => [run, speakers])).toEqual(
		quotes.map(() => [1, quotes[0]?.speakers])
	);
	expect(quotes.map(({ flags }) => flags)).toEqual([[], ['unmarked-paragraph'], []]);
	expect(quotes.map(({ needsReview }) => needsReview)).toEqual([false, true, false]);
});

test('a run that is credited only where it ends is credited from its start', () => {
	const text = articleOf('“The bar is watched.', '“Nobody may stay without papers,” said Ada Quill.');
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched.'],
		['Ada Quill', 'Nobody may stay without papers,']
	]);
	expect(runsIn(text)).toEqual([1, 1]);
});

test('a quote before the credit in the same paragraph has its speaker', () => {
	expect(
		creditsIn(articleOf('“Nobody may stay without papers.” “The bar is watched,” said Ada Quill.'))
	).toEqual([
		['Ada Quill', 'Nobody may stay without papers.'],
		['Ada Quill', 'The bar is watched,']
	]);
});

test('furniture inside a run is passed over', () => {
	const text = articleOf(
		'Ada Quill said: “The bar is watched.',
		'Advertisement',
		'“Nobody may stay without papers.”'
	);
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched.'],
		['Ada Quill', 'Nobody may stay without papers.']
	]);
	expect(runsIn(text)).toEqual([1, 1]);
	expect(extract(text).furniture.map(({ what }) => what)).toEqual(['advertisement']);
});

test('two quotes of different speakers share no run', () => {
	const text = articleOf('“The bar is watched,” said Ada Quill. “We want lamps,” said Ben Tarrow.');
	expect(creditsIn(text)).toEqual([
		['Ada Quill', 'The bar is watched,'],
		['Ben Tarrow', 'We want lamps,']
	]);
	expect(runsIn(text)).toEqual([null, null]);
});
