import { expect, test } from 'vitest';
import { extract } from '../extract';
import { articleOf } from '../found-in';

type Figure = {
	text: string;
	value: number;
	unit: string | null;
	subject: string | null;
	speaker: string | null;
};

function figuresOf(text: string): Figure[] {
	const { figures, speakers } = extract(text);
	return figures.map(({ text: words, value, unit, subject, speaker }) => ({
		text: words,
		value,
		unit,
		subject: subject && text.slice(subject.start, subject.end),
		speaker: speakers.find(({ id }) => id === speaker)?.name ?? speaker
	}));
}

function figuresIn(...paragraphs: string[]): Figure[] {
	return figuresOf(articleOf(...paragraphs));
}

test.each([
	['The pier cost £400.', '£400', 400, '£'],
	['The pier cost £19 million.', '£19 million', 19_000_000, '£'],
	['The pier cost £19m.', '£19m', 19_000_000, '£'],
	['The lamps cost $1,185.', '$1,185', 1185, '$'],
	['The fund holds €14bn.', '€14bn', 14_000_000_000, '€'],
	['The fund holds €2 billion.', '€2 billion', 2_000_000_000, '€'],
	['Crossings fell by 12 per cent.', '12 per cent', 12, '%'],
	['Crossings fell by 12 percent.', '12 percent', 12, '%'],
	['Crossings fell by 12%.', '12%', 12, '%']
])('%s has a figure with its unit', (text, words, value, unit) => {
	expect(figuresIn(text)).toEqual([{ text: words, value, unit, subject: null, speaker: null }]);
});

test.each([
	['The ferry carried 539 people.', '539', 539, 'people'],
	['Some 12,500 nets were lost.', '12,500', 12_500, 'nets'],
	['Nine dogs swam ashore.', 'Nine', 9, 'dogs'],
	['Twenty-five boats landed.', 'Twenty-five', 25, 'boats'],
	['Two thousand nets were lost.', 'Two thousand', 2000, 'nets'],
	['The strike lasted 12 days.', '12', 12, 'days'],
	['More than 400 small boats landed.', '400', 400, 'small boats']
])('%s counts what its noun says', (text, words, value, subject) => {
	const [figure, ...more] = figuresIn(text);
	expect(figure).toMatchObject({ text: words, value, subject });
	expect(figure?.unit).toBe(subject.split(' ').at(-1));
	expect(more).toEqual([]);
});

test('a share says of what', () => {
	expect(figuresIn('Patrols stopped 40% of crossings.')).toMatchObject([{ unit: '%', subject: 'crossings' }]);
});

test('a figure in a quote is the speaker’s, and says in which quote it stands', () => {
	const text = articleOf('“We stopped 400 boats,” said Ada Quill.');
	const [quote] = extract(text).quotes;
	expect(figuresOf(text)).toMatchObject([{ text: '400', speaker: 'Ada Quill' }]);
	expect(extract(text).figures[0]?.quote).toBe(quote?.id);
});

test('a decimal in a quote is read as one number', () => {
	expect(figuresIn('“It will cost £3.2m and 1.5 per cent,” said Ada Quill.')).toMatchObject([
		{ text: '£3.2m', value: 3_200_000, unit: '£' },
		{ text: '1.5 per cent', value: 1.5, unit: '%' }
	]);
});

test('a figure that the article reports is given by whom it reports', () => {
	expect(figuresIn('Ada Quill said 400 boats had landed.')).toMatchObject([{ speaker: 'Ada Quill' }]);
});

test('a figure that the article states itself is nobody’s', () => {
	expect(figuresIn('Ada Quill left. More than 400 boats landed.')).toMatchObject([{ speaker: null }]);
});

test.each([
	['a year', 'In 1999 the bar was open.'],
	['a date', 'On 4 March the bar was shut.'],
	['a date the other way round', 'On March 4 the bar was shut.'],
	['a time', 'At 7:30 the bar was shut.'],
	['an hour', 'At 9 pm the bar was shut.'],
	['an age after a name', 'Gil Rowe, 44, shut the bar.'],
	['an age in one word', 'A 44-year-old driver shut the bar.'],
	['an ordinal', 'The 3rd boat sank on the 21st.'],
	['a score', 'Northmouth won 2-1 at home.'],
	['a name', 'The bus on Route 66 stops there.'],
	['a page', 'The rule is on page 4 of it.'],
	['a bare number', 'The answer is 42.'],
	['one of something', 'One boat sank.']
])('%s is no figure', (_, text) => {
	expect(figuresIn(text)).toEqual([]);
});

test('a headline’s figure is not given twice', () => {
	expect(figuresOf('Ferry to cost £19m\n\nThe new ferry will cost £19m.')).toHaveLength(1);
});

test('a figure inside a name or a title is none', () => {
	expect(figuresIn('The “500 boats” club met on Monday.')).toEqual([]);
});

test.each([
	['The pier cost £3.2m to mend.', 3_200_000, '£'],
	['The tax rose by 3.5 percent in May.', 3.5, '%']
])('a decimal is one figure: %s', (text, value, unit) => {
	expect(extract(text).figures.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
});

test.each(['The boy is 12 years old now.', 'A boy aged 12 steered the boat.', 'Version 9.9.9 sank.'])(
	'an age or a version is no figure: %s',
	(text) => {
		expect(extract(text).figures).toEqual([]);
	}
);
