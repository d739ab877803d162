import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, drawBelow, maxSeed, shuffled } from '../../kit/chance';
import { chanceOf, fit, type Comparison } from './bradley-terry';
import { reliabilityOf, separationOf, viewsOf } from './reliability';

const names = (count: number) => Array.from({ length: count }, (_, i) => `item ${i}`);
const seeds = fc.integer({ min: 0, max: maxSeed });

/** Comparisons of `count` items in random pairs, `views` of each on average. */
function compared(
	seed: number,
	{ count, views, sigma }: { count: number; views: number; sigma: number }
): { items: string[]; rows: Comparison[] } {
	const chance = chanceFrom(seed);
	const uniform = () => (drawBelow(chance, 1_000_000) + 0.5) / 1_000_000;
	const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	const items = names(count);
	const truth = items.map(() => sigma * normal());
	const rows = Array.from({ length: (count * views) / 2 }, () => {
		const [a, b] = shuffled(chance, [...items.keys()]) as [number, number];
		const y = uniform() < chanceOf(truth[a] ?? 0, truth[b] ?? 0) ? 1 : 0;
		return { a: `item ${a}`, b: `item ${b}`, y };
	});
	return { items, rows };
}

test('two items: theta is where the slope of the penalised likelihood is 0', () => {
	const [a = 0, b = 0] = fit(['x', 'y'], [{ a: 'x', b: 'y', y: 1 }], 1).theta;
	expect(a).toBeCloseTo(-b, 10);
	// 1 - sigma(2a) = a
	expect(1 - chanceOf(a, b)).toBeCloseTo(a, 8);
});

test('a tie says that two are equal, and half a win is half of each', () => {
	expect(fit(['x', 'y'], [{ a: 'x', b: 'y', y: 0.5 }], 1).theta).toEqual([0, 0]);
	const halves = [1, 0].map((y) => ({ a: 'x', b: 'y', y, weight: 0.5 }));
	expect(fit(['x', 'y'], halves, 1).theta[0]).toBeCloseTo(0, 12);
});

test('an item that won throughout is finite, and so is one that was never compared', () => {
	const items = names(12);
	const rows = items.slice(1, 11).flatMap((b) => [{ a: 'item 0', b, y: 1 }]);
	const { theta, se } = fit(items, rows, 1);
	expect([...theta, ...se].every(Number.isFinite)).toBe(true);
	expect(Math.max(...theta)).toBe(theta[0]);
});

test('theta has a mean of 0, and turning a row round changes nothing', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const { items, rows } = compared(seed, { count: 8, views: 6, sigma: 1 });
			const { theta } = fit(items, rows, 1);
			expect(theta.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 10);
			const turned = rows.map(({ a, b, y }) => ({ a: b, b: a, y: 1 - y }));
			fit(items, turned, 1).theta.forEach((each, i) => expect(each).toBeCloseTo(theta[i] ?? NaN, 6));
		}),
		{ numRuns: 30 }
	);
});

test('the order of the rows leaves theta as it was', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const { items, rows } = compared(seed, { count: 15, views: 12, sigma: 1 });
			const { theta } = fit(items, rows, 1);
			const again = fit(items, shuffled(chanceFrom(seed), rows), 1).theta;
			theta.forEach((each, i) => expect(Math.abs(each - (again[i] ?? NaN))).toBeLessThan(1e-6));
		}),
		{ numRuns: 30 }
	);
});

test('standard errors are those of centred thetas', () => {
	const { items, rows } = compared(4, { count: 5, views: 8, sigma: 1 });
	const lambda = 0.1;
	const { theta, se } = fit(items, rows, lambda);
	const inverse = inverted(information(items, rows, { theta, lambda }));
	const size = items.length;
	const mean = (row: number[]) => row.reduce((sum, each) => sum + each, 0) / size;
	const centred = inverse.map((row, i) => (row[i] ?? 0) - 2 * mean(row) + mean(inverse.map(mean)));
	se.forEach((each, i) => expect(each ** 2).toBeCloseTo(centred[i] ?? NaN, 8));
	// Without centring the mean of all would count as error.
	expect(se.every((each, i) => each ** 2 < (inverse[i]?.[i] ?? 0) - 1)).toBe(true);
});

test('unknown items, and an item against itself, are passed over', () => {
	const rows = [
		{ a: 'x', b: 'y', y: 1 },
		{ a: 'x', b: 'z', y: 0 },
		{ a: 'x', b: 'x', y: 0 }
	];
	expect(fit(['x', 'y'], rows, 1)).toEqual(fit(['x', 'y'], rows.slice(0, 1), 1));
	expect(fit([], rows, 1)).toEqual({ theta: [], se: [] });
	expect(() => fit(['x'], [], 0)).toThrow(RangeError);
});

// Half a second, but not on a machine that does much else at the time.
test('of tossed coins the reliability is about nothing', () => {
	const found = Array.from({ length: 1000 }, (_, seed) => {
		const { items, rows } = compared(seed, { count: 15, views: 12, sigma: 0 });
		return separationOf(items, rows) ?? 0;
	});
	const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
	expect(Math.abs(mean)).toBeLessThan(0.1);
	expect(found.filter((each) => each > 0.7).length).toBeLessThan(20);
}, 30_000);

test('comparisons count from six arguments with eight views each and a reliability of a half', () => {
	const wordOf = (sigma: number, shape: { count: number; views: number }) => {
		const { items, rows } = compared(3, { ...shape, sigma });
		return reliabilityOf(viewsOf(items, rows), rows).word;
	};
	expect(wordOf(3, { count: 15, views: 20 })).toBe('steady');
	expect(wordOf(3, { count: 15, views: 4 })).toBe('not-used');
	expect(wordOf(3, { count: 5, views: 20 })).toBe('not-used');
	expect(wordOf(0, { count: 15, views: 20 })).toBe('not-used');
});

test('one argument that was taken away half-way does not cost the others their points', () => {
	const { items, rows } = compared(3, { count: 15, views: 20, sigma: 3 });
	const few = [...items, 'late'];
	const more = [...rows, { a: 'late', b: 'item 0', y: 1 }];
	expect(reliabilityOf(viewsOf(few, more), more)).toEqual(reliabilityOf(viewsOf(items, rows), rows));
});

test('without comparisons there is no reliability', () => {
	expect(reliabilityOf(new Map(), [])).toEqual({ ssr: null, word: 'not-used' });
	expect(separationOf(names(3), [])).toBeNull();
});

function information(
	items: readonly string[],
	rows: readonly Comparison[],
	{ theta, lambda }: { theta: readonly number[]; lambda: number }
): number[][] {
	const matrix = items.map((_, i) => items.map((__, j) => (i === j ? lambda : 0)));
	for (const { a, b } of rows) {
		const [i, j] = [items.indexOf(a), items.indexOf(b)];
		const chance = chanceOf(theta[i] ?? 0, theta[j] ?? 0);
		for (const [row, column, sign] of [
			[i, i, 1],
			[j, j, 1],
			[i, j, -1],
			[j, i, -1]
		] as const) {
			const line = matrix[row] as number[];
			line[column] = (line[column] ?? 0) + sign * chance * (1 - chance);
		}
	}
	return matrix;
}

/** By Gauss and Jordan: another way than the one that is tested. */
function inverted(matrix: readonly number[][]): number[][] {
	const size = matrix.length;
	const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
	for (let k = 0; k < size; k++) {
		const pivot = rows[k]?.[k] ?? NaN;
		rows[k] = (rows[k] ?? []).map((each) => each / pivot);
		for (let i = 0; i < size; i++) {
			const factor = rows[i]?.[k] ?? 0;
			if (i !== k) rows[i] = (rows[i] ?? []).map((each, j) => each - factor * (rows[k]?.[j] ?? NaN));
		}
	}
	return rows.map((row) => row.slice(size));
}
