import { expect, test } from 'vitest';
import { sides } from '../../quotes/codebook';
import type { Case } from '../case';
import type { Exemplar } from '../deck/deck';
import { exampleCase, isRight } from './check-pair';
import { nextPair, type Dealing } from './dealer';
import { pairKey, viewsIn, type Dealt, type PoolEntry } from './dealt';
import { simulated, type SimulatedClass } from './simulated-class';

const wholeCase: Case = {
	claim: 'Patrols on the beaches stop boats.',
	evidence: [{ card: 'q1', reason: 'This matters because fewer people set out.' }],
	answer: { counter: 'q2', reply: 'Routes alone would not stop gangs.', move: 'weigh', backing: null }
};
const exemplars: Exemplar[] = sides.flatMap((side) =>
	['one', 'two'].map((name) => ({ id: `${side}-${name}`, side, case: wholeCase }))
);

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);
const runs = (count: number, wanted: Omit<SimulatedClass, 'seed'>) =>
	seeds(count).map((seed) => simulated({ ...wanted, seed, exemplars }));

/** Made once: most of the time of these tests. */
const classes = runs(200, { players: 30, pairs: 6 });

test('30 players at uneven speeds: every argument is seen about equally often', () => {
	for (const { pool, judged } of classes) {
		for (const counts of viewsOfSides(pool, judged)) expect(spreadOf(counts)).toBeLessThanOrEqual(4);
	}
});

test('30 players: no own side, own crew or own argument, and no argument twice for a judge', () => {
	for (const { pool, judges, judged } of classes) {
		const entries = new Map<string, PoolEntry>(pool.map((entry) => [entry.id, entry]));
		for (const judge of judges) {
			const seen = judged
				.filter((pair) => pair.judge === judge.seat && !pair.isCheck)
				.flatMap(({ a, b }) => [entries.get(a), entries.get(b)]);
			expect(seen).toHaveLength(12);
			expect(new Set(seen).size).toBe(12);
			expect(seen.some((entry) => entry?.crew === judge.crew || entry?.side === judge.side)).toBe(false);
		}
	}
});

test('each argument stands about as often on the left as on the right', () => {
	for (const { pool, judged } of classes) {
		const counted = judged.filter(({ isCheck }) => !isCheck);
		const shareOf = (isLeft: (pair: Dealt) => boolean) => counted.filter(isLeft).length / counted.length;
		expect(Math.abs(shareOf(({ a, b }) => seatNumber(a) < seatNumber(b)) - 0.5)).toBeLessThan(0.1);
		const views = viewsIn(judged);
		const leans = pool.map(({ id }) => {
			const left = counted.filter(({ a }) => a === id).length;
			return Math.abs(left / (views.get(id) ?? 0) - 0.5);
		});
		// Two of twelve away from half, and on the whole class's average far less.
		expect(Math.max(...leans)).toBeLessThan(0.2);
		expect(meanOf(leans)).toBeLessThan(0.06);
	}
});

// By the table of edge cases: the most views apart, and how often a judge may meet an argument again.
test.each([
	{ players: 29, apart: 4, met: 2 },
	{ players: 24, apart: 4, met: 2 },
	{ players: 20, apart: 4, met: 2 },
	{ players: 16, apart: 4, met: 3 },
	{ players: 12, apart: 3, met: 3 }
])('$players players: views stay level and nobody meets an argument too often', ({ players, apart, met }) => {
	for (const { pool, judges, judged } of runs(12, { players, pairs: 6 })) {
		for (const counts of viewsOfSides(pool, judged)) {
			expect(spreadOf(counts)).toBeLessThanOrEqual(apart);
			expect(Math.min(...counts)).toBeGreaterThanOrEqual(9);
		}
		for (const { seat } of judges) {
			const own = judged.filter(({ judge, isCheck }) => judge === seat && !isCheck);
			expect(Math.max(...viewsIn(own).values())).toBeLessThanOrEqual(met);
			expect(new Set(own.map(({ a, b }) => pairKey(a, b))).size).toBe(own.length);
		}
	}
});

test('where a third of the judges stop half-way, views stay within six of one another', () => {
	for (const { pool, judged } of runs(12, { players: 30, pairs: 6, dropOut: 0.3 })) {
		for (const counts of viewsOfSides(pool, judged)) expect(spreadOf(counts)).toBeLessThanOrEqual(6);
	}
});

test('who argued neither side judges both, evenly, and never their own crew', () => {
	for (const { pool, judges, judged } of runs(12, { players: 24, pairs: 6, checkers: 4 })) {
		const entries = new Map<string, PoolEntry>(pool.map((entry) => [entry.id, entry]));
		for (const judge of judges.filter(({ side }) => side === null)) {
			const own = judged.filter((pair) => pair.judge === judge.seat && !pair.isCheck);
			const seen = own.map(({ a, b }) => [entries.get(a), entries.get(b)]);
			expect(seen.filter(([a]) => a?.side === 'routes')).toHaveLength(3);
			expect(seen.every(([a, b]) => a?.side === b?.side)).toBe(true);
			expect(seen.flat().some((entry) => entry?.crew === judge.crew)).toBe(false);
		}
	}
});

test('each judge gets one check pair, second to fourth, on sides in turn, as often right on the left', () => {
	const { judges, judged } = simulated({ players: 120, pairs: 4, seed: 5, exemplars });
	const places = judges.map(({ seat }) => {
		const own = judged.filter(({ judge }) => judge === seat);
		expect(own).toHaveLength(5);
		expect(own.filter(({ isCheck }) => isCheck)).toHaveLength(1);
		return own.findIndex(({ isCheck }) => isCheck) + 1;
	});
	expect([...new Set(places)].toSorted()).toEqual([2, 3, 4]);
	const checks = judged.filter(({ isCheck }) => isCheck);
	expect(checks.filter(({ a }) => a.includes('routes'))).toHaveLength(60);
	const leftRight = checks.filter(({ a }) => isRight({ a, y: 1 })).length;
	expect(Math.abs(leftRight / checks.length - 0.5)).toBeLessThan(0.1);
});

test('a check pair is an exemplar against its own claim', () => {
	const [check] = simulated({ players: 12, pairs: 4, seed: 1, exemplars }).judged.filter(
		({ isCheck }) => isCheck
	);
	if (!check) throw new Error('no check pair');
	const shown = [check.a, check.b].map((id) => exampleCase(exemplars, id));
	expect(shown).toContainEqual(wholeCase);
	expect(shown).toContainEqual({
		claim: wholeCase.claim,
		evidence: [],
		answer: { counter: null, reply: '', move: null, backing: null }
	});
	expect(isRight({ a: check.a, y: 0.5 })).toBe(false);
});

const entry = (seat: number, side: PoolEntry['side'], crew: number | null = null): PoolEntry => ({
	id: `seat:${seat}`,
	side,
	crew,
	seat
});
const small: Dealing = {
	judge: { seat: 0, side: 'enforcement', crew: 1 },
	pool: [entry(0, 'enforcement', 1), entry(1, 'routes', 2), entry(2, 'routes', 2), entry(3, 'routes', 1)],
	dealt: [],
	pairs: 6,
	exemplars: [],
	seed: 9
};

test('the same rows and seed deal the same pair', () => {
	expect(nextPair(small)).toEqual(nextPair({ ...small }));
});

test('a judge gets no pair twice, not even the other way round, and then none', () => {
	const first = nextPair(small);
	expect(first && [first.a, first.b].toSorted()).toEqual(['seat:1', 'seat:2']);
	const dealt = first ? [{ judge: 0, ...first }] : [];
	expect(nextPair({ ...small, dealt })).toBeNull();
});

test('there is no pair of one argument, of none, or beyond the number of pairs', () => {
	expect(nextPair({ ...small, pool: small.pool.slice(0, 2) })).toBeNull();
	expect(nextPair({ ...small, pool: [] })).toBeNull();
	expect(nextPair({ ...small, judge: { seat: 9, side: null, crew: null }, pool: [] })).toBeNull();
	expect(nextPair({ ...small, pairs: 0 })).toBeNull();
});

test('an exemplar that lacks a reason or a reply is no check', () => {
	const lacking = exemplars.map((each) => ({ ...each, case: { ...wholeCase, evidence: [] } }));
	const { judged } = simulated({ players: 12, pairs: 6, seed: 3, exemplars: lacking });
	expect(judged.some(({ isCheck }) => isCheck)).toBe(false);
});

function viewsOfSides(pool: readonly PoolEntry[], judged: readonly Dealt[]): number[][] {
	const views = viewsIn(judged);
	return sides.map((side) => pool.filter((each) => each.side === side).map(({ id }) => views.get(id) ?? 0));
}

function spreadOf(counts: readonly number[]): number {
	return Math.max(...counts) - Math.min(...counts);
}

function meanOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function seatNumber(id: string): number {
	return Number(id.slice('seat:'.length));
}
