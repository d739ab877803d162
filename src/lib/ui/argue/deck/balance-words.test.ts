import { expect, test } from 'vitest';
import type { BalanceFigure } from '../../../core/argue/deck/deck';
import { smallDeck } from '../../../core/argue/round/fixtures';
import { boundWords, foundWords, monthsOf, sidesInNeed, summaryWords } from './balance-words';

const { motion } = smallDeck();

function figure(changes: Partial<BalanceFigure>): BalanceFigure {
	const found = { enforcement: 3, routes: 2 };
	return { rule: 'direct', found, bound: { fewest: 2, apart: 0 }, isHard: true, isMet: false, ...changes };
}

test('a figure is said with both names and what is asked', () => {
	expect(foundWords(figure({}), motion)).toBe('Night patrols 3, Day ferries 2');
	expect(boundWords(figure({}))).toBe('at least 2 and the same for both');
	expect(foundWords(figure({ rule: 'share', found: { enforcement: 0.4, routes: 1 / 3 } }), motion)).toBe(
		'Night patrols 40%, Day ferries 33%'
	);
	expect(boundWords(figure({ rule: 'words', bound: { apart: 0.1, isShare: true } }))).toBe(
		'at most 10% apart'
	);
	expect(foundWords(figure({ rule: 'unfit', found: 0, bound: { most: 0 } }), motion)).toBe('0');
	expect(boundWords(figure({ rule: 'unfit', found: 0, bound: { most: 0 } }))).toBe('none');
	expect(summaryWords([figure({ rule: 'cards' })], motion)).toBe(
		'Night patrols 3 cards, 0 speakers, 0 words; Day ferries 2 cards, 0 speakers, 0 words'
	);
});

test('a companion article is advised for the side that has less', () => {
	expect(sidesInNeed([figure({})], motion)).toEqual(['Day ferries']);
	expect(sidesInNeed([figure({ isMet: true })], motion)).toEqual([]);
	expect(sidesInNeed([figure({ isHard: false })], motion)).toEqual([]);
	const share = { rule: 'share', found: { enforcement: 0.5, routes: 0.25 }, bound: { most: 0.4 } } as const;
	expect(sidesInNeed([figure(share)], motion)).toEqual(['Night patrols']);
	const few = { rule: 'speakers', found: { enforcement: 2, routes: 1 }, bound: { fewest: 3 } } as const;
	expect(sidesInNeed([figure(few)], motion)).toEqual(['Night patrols', 'Day ferries']);
});

test('the months of some dates', () => {
	expect(monthsOf(['2018-12-31', null, '2018-12-01'])).toBe('December 2018');
	expect(monthsOf(['2019-01-02', '2018-11-30'])).toBe('from November 2018 to January 2019');
	expect(monthsOf([null])).toBeNull();
});
