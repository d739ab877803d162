import { expect, test } from 'vitest';
import { codersAgree, labelFor, labels, sideAnswerFor, sideOf, type Coding, type Reach } from './codebook';
import { tagsOf } from './fixtures';

test.each<[Reach, Reach, string, string]>([
	[0, 0, 'CONTEXT', 'OTHER'],
	[0, 1, 'LEANS LEG', 'LEANS LEG'],
	[0, 2, 'LEG', 'LEG'],
	[1, 0, 'LEANS ENF', 'LEANS ENF'],
	[1, 1, 'SHARED', 'SHARED'],
	[1, 2, 'LEG', 'LEG'],
	[2, 0, 'ENF', 'ENF'],
	[2, 1, 'ENF', 'ENF'],
	[2, 2, 'BOTH', 'BOTH']
])(
	'reaches of %i and %i make %s, or %s beside a stance on something else',
	(enforcement, routes, label, other) => {
		expect(labelFor(enforcement, routes, false)).toBe(label);
		expect(labelFor(enforcement, routes, true)).toBe(other);
	}
);

test('every label has the answer that the codebook gives it, and OTHER has none', () => {
	expect(Object.fromEntries(labels.map((label) => [label, sideAnswerFor(label)]))).toEqual({
		ENF: 'enforcement',
		LEG: 'routes',
		BOTH: 'both',
		SHARED: 'both',
		'LEANS ENF': 'enforcement',
		'LEANS LEG': 'routes',
		CONTEXT: 'neither',
		OTHER: null
	});
});

test('a quote counts for a side only where its settled label is for that side alone', () => {
	const sides = labels.map((label) => [label, sideOf(tagsOf(label))]);
	expect(sides.filter(([, side]) => side !== null)).toEqual([
		['ENF', 'enforcement'],
		['LEG', 'routes'],
		['LEANS ENF', 'enforcement'],
		['LEANS LEG', 'routes']
	]);
});

test('a term, which has no tags, counts for no side', () => {
	expect(sideOf(null)).toBeNull();
});

test.each<[string, Partial<Coding>, boolean]>([
	['the same', {}, true],
	['another ground, strength and feeling', { ground: 'law', strength: 1, emotive: true }, true],
	['another reach for enforcement', { enforcement: 1 }, false],
	['another reach for routes', { routes: 1 }, false],
	['another label', { label: 'BOTH' }, false]
])('two codings with %s: agreement is judged by reaches and label', (_, change, agrees) => {
	const { first } = tagsOf('ENF');
	expect(codersAgree({ first, second: { ...first, ...change } })).toBe(agrees);
});
