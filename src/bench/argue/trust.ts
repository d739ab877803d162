import { chanceOf, fit, usualLambda, type Comparison } from '../../lib/core/argue/pairs/bradley-terry';
import { bounds, separationOf } from '../../lib/core/argue/pairs/reliability';
import type { Dealt, PoolEntry } from '../../lib/core/argue/pairs/dealt';
import { chanceFrom, drawBelow, type Chance } from '../../lib/core/kit/chance';
import { medianOf, quantileOf, rounded } from '../spread';
import { timed } from './timed';

/** How reliable the comparisons of simulated classes look, and how reliable they are. */
export type TrustFigures = {
	/** How far arguments differ, in logits; 0: the judges toss coins. */
	sigma: number;
	classes: number;
	mean: number;
	/** The share of classes in between is 90 %. */
	from: number;
	to: number;
	/** Shares of the classes whose comparisons would count, and would be called steady. */
	counting: number;
	steady: number;
	/** The mean squared correlation of the estimates with the truth; null for coins, which have none. */
	trueReliability: number | null;
};

type Round = { pool: readonly PoolEntry[]; judged: readonly Dealt[] };
type OneSide = { items: string[]; pairs: { a: string; b: string }[] };

/** Pairs as they were dealt, judged anew in each class by judges who see the true difference through chance. */
export function trustOf(
	rounds: readonly Round[],
	{ sigma, classes }: { sigma: number; classes: number }
): TrustFigures {
	const designs = rounds.map(oneSideOf);
	const found = Array.from({ length: classes }, (_, seed) => {
		const design = designs[seed % designs.length] as OneSide;
		return judgedOnce(design, sigma, chanceFrom(seed));
	});
	const ssrs = found.map(({ ssr }) => ssr);
	const share = (from: number) => rounded(ssrs.filter((ssr) => ssr >= from).length / classes, 3);
	return {
		sigma,
		classes,
		mean: rounded(mean(ssrs), 3),
		from: rounded(quantileOf(ssrs, 0.05), 2),
		to: rounded(quantileOf(ssrs, 0.95), 2),
		counting: share(bounds.rough),
		steady: share(bounds.steady),
		trueReliability: sigma === 0 ? null : rounded(mean(found.map(({ squared }) => squared)), 3)
	};
}

/** The largest group that is one class; of more, estimates are a little too wide, and the mean above 0. */
const largestClass = 40;

/** What must hold where judges toss coins. */
export function trustFaults({ sigma, mean, steady }: TrustFigures, players: number): string[] {
	if (sigma > 0) return [];
	const faults = [];
	if (players <= largestClass && Math.abs(mean) > 0.1)
		faults.push(`tossed coins have a mean reliability of ${mean}`);
	if (steady >= 0.02) faults.push(`${100 * steady} % of classes that toss coins look steady`);
	return faults;
}

/** Milliseconds to fit one side, as it was dealt and judged by honest judges. */
export function fitMillis(round: Round, runs: number): number {
	const design = oneSideOf(round);
	const rows = judgedBy(design, truthOf(design, 1, chanceFrom(1)), chanceFrom(2));
	const times = Array.from({ length: 3 * runs }, () => timed(() => fit(design.items, rows, usualLambda)));
	// The first ones compile the code, as a server's first requests do.
	return medianOf(times.slice(-runs), 2);
}

function oneSideOf({ pool, judged }: Round): OneSide {
	const items = pool.filter(({ side }) => side === 'enforcement').map(({ id }) => id);
	const own = new Set<string>(items);
	return { items, pairs: judged.filter(({ a }) => own.has(a)).map(({ a, b }) => ({ a, b })) };
}

function judgedOnce(design: OneSide, sigma: number, chance: Chance): { ssr: number; squared: number } {
	const truth = truthOf(design, sigma, chance);
	const rows = judgedBy(design, truth, chance);
	const { theta } = fit(design.items, rows, usualLambda);
	const actual = design.items.map((item) => truth.get(item) ?? 0);
	return { ssr: separationOf(design.items, rows) ?? 0, squared: correlation(theta, actual) ** 2 };
}

function truthOf({ items }: OneSide, sigma: number, chance: Chance): Map<string, number> {
	return new Map(items.map((item) => [item, sigma * normal(chance)]));
}

function judgedBy({ pairs }: OneSide, truth: ReadonlyMap<string, number>, chance: Chance): Comparison[] {
	return pairs.map(({ a, b }) => {
		const isLeft = uniform(chance) < chanceOf(truth.get(a) ?? 0, truth.get(b) ?? 0);
		return { a, b, y: isLeft ? 1 : 0 };
	});
}

/** Box and Muller's transform. */
function normal(chance: Chance): number {
	return Math.sqrt(-2 * Math.log(uniform(chance))) * Math.cos(2 * Math.PI * uniform(chance));
}

function uniform(chance: Chance): number {
	const below = 2 ** 30;
	return (drawBelow(chance, below) + 0.5) / below;
}

function correlation(a: readonly number[], b: readonly number[]): number {
	const [x, y] = [centred(a), centred(b)];
	const spread = Math.sqrt(product(x, x) * product(y, y));
	return spread === 0 ? 0 : product(x, y) / spread;
}

function centred(values: readonly number[]): number[] {
	const centre = mean(values);
	return values.map((value) => value - centre);
}

function product(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, each) => sum + each, 0) / values.length;
}
