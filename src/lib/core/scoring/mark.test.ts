import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, maxSeed, shuffled } from '$lib/core/kit/chance';
import type { ChoiceQuestion, MatchUpQuestion } from '$lib/core/questions/question';
import { fullPoints, markFor, type Response } from './mark';

const option = (text: string) => ({ text, detail: null, side: null });
const source = { article: 'ferry-row', quote: null, start: 0, end: 4 };

const choice: ChoiceQuestion = {
	id: 'whos-who:cleo-marsh:ferry-row',
	kind: 'whos-who',
	stem: 'Cleo Marsh',
	options: ['Pilot', 'Landlady', 'Shadow Harbour Secretary', 'Harbour Secretary'].map(option),
	key: 2,
	source,
	speaker: 'cleo-marsh'
};

function matchUpOf(key: number[]): MatchUpQuestion {
	const names = key.map((speaker) => `speaker ${speaker}`);
	return {
		id: 'match-up:1',
		kind: 'match-up',
		stem: key.map((_, i) => `quote ${i}`),
		options: names.map(option),
		key,
		sources: key.map(() => source),
		speakers: names
	};
}

const nothing = { share: 0, isRight: false, points: 0 };
const everything = { share: 1, isRight: true, points: fullPoints };

test('the key of a choice earns full points and every other option none', () => {
	expect([0, 1, 2, 3].map((response) => markFor(choice, response))).toEqual([
		nothing,
		nothing,
		everything,
		nothing
	]);
});

test.each<[string, Response]>([
	['an option past the last', 4],
	['an option before the first', -1],
	['half an option', 1.5],
	['no number', NaN],
	['endlessly much', Infinity],
	['a list of options', [2]],
	['an empty list', []]
])('%s does not fit a choice', (_, response) => {
	expect(markFor(choice, response)).toBeNull();
});

test('a match-up earns the share of its pairs that are right, in whole points', () => {
	const points = (key: number[], response: number[]) => markFor(matchUpOf(key), response)?.points;
	expect(points([1, 2, 0], [1, 0, 2])).toBe(333);
	expect(points([3, 1, 2, 0], [3, 1, 0, 2])).toBe(500);
	expect(points([1, 2, 0], [2, 0, 1])).toBe(0);
});

test('a match-up is right only when every pair is', () => {
	expect(markFor(matchUpOf([1, 2, 0]), [1, 2, 0])).toEqual(everything);
	expect(markFor(matchUpOf([1, 2, 0]), [1, 0, 2])?.isRight).toBe(false);
});

test.each<[string, Response]>([
	['a single number', 1],
	['a pair too few', [1, 2]],
	['a pair too many', [1, 2, 0, 3]],
	['one speaker given to two quotes', [1, 1, 0]],
	['one speaker given twice after all the others', [1, 2, 0, 0]],
	['a speaker who is no option', [1, 2, 3]],
	['half a speaker', [1, 2, 0.5]]
])('%s does not fit a match-up', (_, response) => {
	expect(markFor(matchUpOf([1, 2, 0]), response)).toBeNull();
});

test('every pairing of a match-up is marked by the pairs it shares with the key', () => {
	const seeds = fc.integer({ min: 0, max: maxSeed });
	fc.assert(
		fc.property(fc.constantFrom(3, 4), seeds, seeds, (size, keySeed, responseSeed) => {
			const pairs = Array.from({ length: size }, (_, i) => i);
			const key = shuffled(chanceFrom(keySeed), pairs);
			const response = shuffled(chanceFrom(responseSeed), pairs);
			const right = pairs.filter((i) => key[i] === response[i]).length;
			expect(markFor(matchUpOf(key), response)).toEqual({
				share: right / size,
				isRight: right === size,
				points: Math.round((1000 * right) / size)
			});
		})
	);
});
