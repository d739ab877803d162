import { nextPair, type Judge } from '../../lib/core/argue/pairs/dealer';
import { pairKey, viewsIn, type Dealt, type PoolEntry } from '../../lib/core/argue/pairs/dealt';
import { simulated } from '../../lib/core/argue/pairs/simulated-class';
import { quantileOf, rounded, spreadOf, type Spread } from '../spread';
import { timed } from './timed';

/** How the dealer did in classes of simulated players at uneven speeds. */
export type DealingFigures = {
	players: number;
	classes: number;
	/** Views of an argument, over all classes. */
	views: Spread;
	/** The most that two arguments of one side and class were apart. */
	mostApart: number;
	/** How often an argument stood on the left, of all its views: the least and the most. */
	leftShare: Spread;
	breaches: Record<Breach, number>;
	/** Milliseconds for one pair. */
	dealMs: { p50: number; p99: number };
};

/** What must never happen, and `repeatedArgument`: what must not with 30 players and more. */
const breaches = [
	'ownSide',
	'ownCrew',
	'ownArgument',
	'otherSide',
	'repeatedPair',
	'repeatedArgument'
] as const;
type Breach = (typeof breaches)[number];

type SimulatedRound = ReturnType<typeof simulated>;

/** @returns the figures, and the rounds themselves, for others to be measured on */
export function dealingOf(
	players: number,
	classes: number,
	pairs: number
): { figures: DealingFigures; rounds: SimulatedRound[] } {
	const times: number[] = [];
	const timedPair: typeof nextPair = (dealing) => {
		let pair: ReturnType<typeof nextPair> = null;
		times.push(timed(() => (pair = nextPair(dealing))));
		return pair;
	};
	const rounds = Array.from({ length: classes }, (_, seed) => simulated({ players, pairs, seed }, timedPair));
	const figures: DealingFigures = {
		players,
		classes,
		views: spreadOf(rounds.flatMap(viewCounts)),
		mostApart: Math.max(...rounds.flatMap(apartOf)),
		leftShare: spreadOf(rounds.flatMap(leftShares), 2),
		breaches: breachesOf(rounds),
		dealMs: { p50: rounded(quantileOf(times, 0.5), 3), p99: rounded(quantileOf(times, 0.99), 3) }
	};
	return { figures, rounds };
}

/** What went wrong, and so is no matter of degree. */
export function dealingFaults({ players, mostApart, breaches: found }: DealingFigures): string[] {
	const faults = breaches
		.filter((breach) => found[breach] > 0)
		.map((breach) => `${players} players: ${breach}, ${found[breach]} times`);
	if (mostApart > 4) faults.push(`${players} players: views are ${mostApart} apart`);
	return faults;
}

function viewCounts({ pool, judged }: SimulatedRound): number[] {
	const views = viewsIn(judged);
	return pool.map(({ id }) => views.get(id) ?? 0);
}

function apartOf({ pool, judged }: SimulatedRound): number[] {
	return (['enforcement', 'routes'] as const).map((side) => {
		const counts = viewCounts({ judges: [], pool: pool.filter((each) => each.side === side), judged });
		return Math.max(...counts) - Math.min(...counts);
	});
}

function leftShares({ pool, judged }: SimulatedRound): number[] {
	const left = new Map<string, number>();
	for (const { a } of judged) left.set(a, (left.get(a) ?? 0) + 1);
	const views = viewsIn(judged);
	return pool.map(({ id }) => (left.get(id) ?? 0) / (views.get(id) ?? 1));
}

function breachesOf(rounds: readonly SimulatedRound[]): Record<Breach, number> {
	const found = Object.fromEntries(breaches.map((breach) => [breach, 0])) as Record<Breach, number>;
	for (const { pool, judges, judged } of rounds) {
		const entries = new Map<string, PoolEntry>(pool.map((entry) => [entry.id, entry]));
		for (const judge of judges) {
			const own = judged.filter((pair) => pair.judge === judge.seat);
			found.repeatedPair += own.length - new Set(own.map(({ a, b }) => pairKey(a, b))).size;
			found.repeatedArgument += 2 * own.length - viewsIn(own).size;
			for (const pair of own) for (const breach of breachesIn(pair, judge, entries)) found[breach]++;
		}
	}
	return found;
}

function breachesIn({ a, b }: Dealt, judge: Judge, entries: ReadonlyMap<string, PoolEntry>): Breach[] {
	const both = [entries.get(a), entries.get(b)];
	const rules: [Breach, boolean][] = [
		['ownSide', both.some((entry) => entry?.side === judge.side)],
		['ownCrew', both.some((entry) => entry?.crew === judge.crew)],
		['ownArgument', both.some((entry) => entry?.seat === judge.seat)],
		['otherSide', both[0]?.side !== both[1]?.side]
	];
	return rules.filter(([, isBroken]) => isBroken).map(([breach]) => breach);
}
