import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTally, type Ballot, type Tally } from './ballot';
import { pullOf } from './pull';
import { shiftOf } from './shift';
import { ballotOf, cellOf, withBallot } from './tally';

const ballot = (enforcement: number, routes: number, sure = 2): Ballot => ({ enforcement, routes, sure });
type Voter = { first: Ballot | null; second: Ballot | null };

function tallyOf(voters: readonly Voter[]): Tally {
	const first = voters.reduce(
		(tally, { first }) => withBallot(tally, { wave: 0, ballot: first, before: null, card: null }),
		emptyTally()
	);
	return voters.reduce(
		(tally, { first, second }) => withBallot(tally, { wave: 1, ballot: second, before: first, card: null }),
		first
	);
}

const times = (count: number, voter: Voter) => Array.from({ length: count }, () => voter);

test('a ballot is counted as three steps, and one that says nothing as a dash', () => {
	expect(cellOf(ballot(3, 1, 2))).toBe('3 1 2');
	expect(cellOf(null)).toBe('-');
	expect(ballotOf('3 1 2')).toEqual(ballot(3, 1, 2));
	expect([ballotOf('-'), ballotOf('5 0 0'), ballotOf('3 1'), ballotOf('')]).toEqual([null, null, null, null]);
});

test.each([ballot(5, 0), ballot(-1, 0), ballot(1.5, 0), ballot(NaN, 0)])('%o is no ballot', (bad) => {
	expect(cellOf(bad)).toBe('-');
});

test('a second ballot counts in the totals, and as a move where the first comes with it', () => {
	const tally = tallyOf([{ first: ballot(3, 1), second: ballot(2, 3) }]);
	expect(tally).toEqual({ totals: [{ '3 1 2': 1 }, { '2 3 2': 1 }], moves: { '3 1 2>2 3 2': 1 }, cards: {} });
});

test.each([
	['none', null],
	['one that is no ballot', ballot(9, 9)],
	['one that nobody cast', ballot(0, 0)]
])('with %s before it, a ballot counts only in the totals', (_, before) => {
	const first = tallyOf([{ first: ballot(3, 1), second: null }]);
	const tally = withBallot(first, { wave: 1, ballot: ballot(2, 2), before, card: null });
	expect(tally.moves).toEqual({});
	expect(tally.totals[1]).toEqual({ '-': 1, '2 2 2': 1 });
});

test('no more moves start from a cell than ballots were cast in it', () => {
	const once = tallyOf([{ first: ballot(3, 1), second: ballot(2, 2) }]);
	const again = withBallot(once, { wave: 1, ballot: ballot(4, 4), before: ballot(3, 1), card: null });
	expect(again.moves).toEqual(once.moves);
});

test('cards are counted by whatever name, and the given tally is left as it was', () => {
	const tally = emptyTally();
	const named = ['__proto__', 'toString', 'q1', 'q1'].reduce(
		(sofar, card) => withBallot(sofar, { wave: 1, ballot: null, before: null, card }),
		tally
	);
	expect(Object.entries(named.cards)).toEqual([
		['__proto__', 1],
		['toString', 1],
		['q1', 2]
	]);
	expect(tally).toEqual(emptyTally());
});

test('below ten who voted twice nothing is told, not even the cloud', () => {
	const nine = [
		...times(9, { first: ballot(3, 1), second: ballot(2, 2) }),
		...times(20, { first: ballot(3, 1), second: null })
	];
	expect(shiftOf(tallyOf(nine))).toBeNull();
	expect(pullOf(tallyOf(nine), 1)).toBeNull();
});

test('moves are shares of the room that there was', () => {
	const shift = shiftOf(
		tallyOf([
			...times(5, { first: ballot(2, 0, 1), second: ballot(3, 0, 3) }),
			...times(5, { first: ballot(4, 2, 3), second: ballot(2, 2, 2) })
		])
	);
	expect(shift).toMatchObject({ both: 10, surer: 0.5, lessSure: 0.5 });
	// Up 5 of 5·2 + 5·0 steps; down 10 of 5·2 + 5·4.
	expect(shift?.axes.enforcement).toEqual({ up: 0.5, down: 10 / 30, unchanged: 0 });
	expect(shift?.axes.routes).toEqual({ up: 0, down: 0, unchanged: 1 });
});

test('where everybody stood at an end there was no room, and no share of it', () => {
	const shift = shiftOf(tallyOf(times(10, { first: ballot(4, 0), second: ballot(4, 0) })));
	expect(shift?.axes.enforcement).toEqual({ up: 0, down: 0, unchanged: 1 });
});

test('places of the cloud with fewer than three are merged, and no rest below three is left', () => {
	const shift = shiftOf(
		tallyOf([
			...times(8, { first: ballot(3, 1), second: ballot(2, 2) }),
			...times(4, { first: ballot(1, 3), second: ballot(2, 2) }),
			...times(1, { first: ballot(0, 0), second: ballot(4, 4) })
		])
	);
	expect(shift?.cloud).toEqual([{ enforcement: 3, routes: 1, before: 8, after: 0 }]);
	expect(shift?.others).toEqual({ before: 5, after: 13 });
});

const ballots = fc.record({
	enforcement: fc.integer({ min: 0, max: 4 }),
	routes: fc.integer({ min: 0, max: 4 }),
	sure: fc.integer({ min: 0, max: 4 })
});
const classes = fc.array(fc.record({ first: fc.option(ballots), second: fc.option(ballots) }), {
	minLength: 10,
	maxLength: 40
});
const swapped = (one: Ballot | null) => one && { ...one, enforcement: one.routes, routes: one.enforcement };

test('no place of the cloud tells of one or two', () => {
	fc.assert(
		fc.property(classes, (voters) => {
			const shift = shiftOf(tallyOf(voters));
			if (!shift) return;
			const shown = [...shift.cloud, shift.others].flatMap(({ before, after }) => [before, after]);
			expect(shown.filter((count) => count === 1 || count === 2)).toEqual([]);
			for (const wave of ['before', 'after'] as const) {
				const sum = shift.cloud.reduce((all, cell) => all + cell[wave], shift.others[wave]);
				expect(sum).toBe(voters.length);
			}
		})
	);
});

test('exchanging the sides exchanges every figure and changes none', () => {
	fc.assert(
		fc.property(classes, fc.nat(), (voters, seed) => {
			const tally = tallyOf(voters);
			const other = tallyOf(
				voters.map(({ first, second }) => ({ first: swapped(first), second: swapped(second) }))
			);
			const [shift, mirrored] = [shiftOf(tally), shiftOf(other)];
			expect(mirrored?.axes.routes).toEqual(shift?.axes.enforcement);
			expect(mirrored?.axes.enforcement).toEqual(shift?.axes.routes);
			expect(mirrored?.others).toEqual(shift?.others);
			expect(mirrored?.cloud.length).toBe(shift?.cloud.length);
			const [pull, mirroredPull] = [pullOf(tally, seed), pullOf(other, seed)];
			expect(mirroredPull?.pulls.routes).toBe(pull?.pulls.enforcement);
			const [low, high] = pull?.interval ?? [0, 0];
			const [mirroredLow, mirroredHigh] = mirroredPull?.interval ?? [0, 0];
			expect([-mirroredHigh + 0, -mirroredLow + 0]).toEqual([low + 0, high + 0]);
		}),
		{ numRuns: 25 }
	);
});

test('a side is named only where the pull towards it is beyond chance', () => {
	const still = { first: ballot(2, 2), second: ballot(2, 2) };
	const towards = { first: ballot(2, 2), second: ballot(4, 1) };
	const away = { first: ballot(2, 2), second: ballot(1, 4) };
	expect(pullOf(tallyOf([...times(10, towards), ...times(10, still)]), 1)?.side).toBe('enforcement');
	expect(pullOf(tallyOf([...times(10, away), ...times(10, still)]), 1)?.side).toBe('routes');
	expect(pullOf(tallyOf([...times(6, away), ...times(7, towards)]), 1)?.side).toBeNull();
	expect(pullOf(tallyOf(times(12, still)), 1)).toMatchObject({ side: null, interval: [0, 0] });
});
