import { chanceFrom, drawBelow } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import { fewestDoubleVoters, type Ballot, type Tally } from './ballot';
import { movesOf, shareOf } from './shift';

/** How far each side pulled the class, 0 to 1, and which pulled further; null: too close to say. */
export type Pull = { pulls: Record<Side, number>; interval: [number, number]; side: Side | null };

/** How far somebody leaned to enforcement, -4 to 4, first and second time. */
type Leaning = { before: number; after: number };

const resamples = 1000;
const highest = 4;

/**
 * As in an Oxford debate: of the room that there was to move towards a side, how much was used. A side is named only
 * where the bootstrapped interval of 95 % of the difference leaves out 0 (percentile method: Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13).
 *
 * @returns null below ten double voters
 */
export function pullOf(tally: Tally, seed: number): Pull | null {
	const leanings = leaningsOf(tally);
	if (leanings.length < fewestDoubleVoters) return null;
	const interval = intervalOf(leanings, seed);
	return { pulls: pullsOf(leanings), interval, side: sideBeyondDoubt(interval) };
}

/** One for each double voter, in an order that exchanging the sides turns round. */
function leaningsOf(tally: Tally): Leaning[] {
	const lean = (ballot: Ballot) => ballot.enforcement - ballot.routes;
	return movesOf(tally)
		.flatMap(({ from, to, count }) =>
			Array.from({ length: count }, () => ({ before: lean(from), after: lean(to) }))
		)
		.toSorted((one, other) => one.before - other.before || one.after - other.after);
}

function pullsOf(leanings: readonly Leaning[]): Record<Side, number> {
	let [up, down, above, below] = [0, 0, 0, 0];
	for (const { before, after } of leanings) {
		up += Math.max(0, after - before);
		down += Math.max(0, before - after);
		above += highest - before;
		below += highest + before;
	}
	return { enforcement: shareOf(up, above), routes: shareOf(down, below) };
}

/**
 * Each draw is used twice, counted from either end of the list: so exchanging the sides turns the interval round to
 * the last digit, and chance can favour neither.
 */
function intervalOf(leanings: readonly Leaning[], seed: number): [number, number] {
	const chance = chanceFrom(seed);
	const count = leanings.length;
	const differences: number[] = [];
	for (let i = 0; i < resamples / 2; i++) {
		const places = Array.from({ length: count }, () => drawBelow(chance, count));
		for (const drawn of [places, places.map((place) => count - 1 - place)]) {
			const { enforcement, routes } = pullsOf(drawn.map((place) => leanings[place] as Leaning));
			differences.push(enforcement - routes);
		}
	}
	const sorted = differences.toSorted((a, b) => a - b);
	const cut = Math.floor(0.025 * sorted.length);
	return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
}

function sideBeyondDoubt([low, high]: readonly [number, number]): Side | null {
	if (low > 0) return 'enforcement';
	return high < 0 ? 'routes' : null;
}
