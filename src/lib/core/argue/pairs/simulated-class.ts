import { chanceFrom, drawBelow, shuffled } from '../../kit/chance';
import { sides } from '../../quotes/codebook';
import type { Exemplar } from '../deck/deck';
import type { ArgumentId } from '../scoring/rows';
import { nextPair, type Judge } from './dealer';
import type { Dealt, PoolEntry } from './dealt';

/** How a class of bots compares: for tests and the bench. */
export type SimulatedClass = {
	players: number;
	pairs: number;
	seed: number;
	exemplars?: readonly Exemplar[];
	/** Share of the judges who stop half-way. */
	dropOut?: number;
	/** Judges beside the players who argued neither side. */
	checkers?: number;
};

/**
 * Everybody compares at a speed of their own, up to six times as fast as another.
 *
 * @param deal - what deals the next pair: a bench passes one that it times
 */
export function simulated(
	wanted: SimulatedClass,
	deal: typeof nextPair = nextPair
): { pool: PoolEntry[]; judges: Judge[]; judged: Dealt[] } {
	const { players, pairs, seed, exemplars = [], dropOut = 0, checkers = 0 } = wanted;
	const chance = chanceFrom(seed);
	const judges = judgesOf(players, checkers, seed);
	const pool = poolOf(judges);
	const pace = judges.map(() => 10 + drawBelow(chance, 50));
	const stopsAfter = judges.map(() =>
		drawBelow(chance, 1000) < dropOut * 1000 ? Math.floor(pairs / 2) : Infinity
	);
	const readyAt = judges.map((_, i) => pace[i] as number);
	const inHand = new Map<number, Dealt>();
	const judged: Dealt[] = [];
	const dealTo = (judge: Judge) => {
		const pair = deal({ judge, pool, dealt: [...judged, ...inHand.values()], pairs, exemplars, seed });
		if (pair) inHand.set(judge.seat, { judge: judge.seat, ...pair });
	};
	for (const judge of shuffled(chance, judges)) dealTo(judge);
	while (inHand.size > 0) {
		const [seat] = [...inHand.keys()].toSorted((a, b) => (readyAt[a] ?? 0) - (readyAt[b] ?? 0)) as [number];
		const done = inHand.get(seat);
		inHand.delete(seat);
		if (!done || judged.filter(({ judge }) => judge === seat).length >= (stopsAfter[seat] ?? 0)) continue;
		judged.push(done);
		readyAt[seat] = (readyAt[seat] ?? 0) + (pace[seat] ?? 0) + drawBelow(chance, 20);
		dealTo(judges[seat] as Judge);
	}
	return { pool, judges, judged };
}

/** Sides at random, crews of about four that mix both. */
function judgesOf(players: number, checkers: number, seed: number): Judge[] {
	const order = shuffled(
		chanceFrom(seed + 1),
		Array.from({ length: players }, (_, seat) => seat)
	);
	const crews = Math.max(1, Math.round(players / 4));
	const arguers = order.map((seat, i): Judge => ({
		seat,
		side: sides[i % 2] ?? null,
		crew: Math.floor(i / 2) % crews
	}));
	const others = Array.from({ length: checkers }, (_, i): Judge => ({
		seat: players + i,
		side: null,
		crew: i % crews
	}));
	return [...arguers, ...others].toSorted((a, b) => a.seat - b.seat);
}

function poolOf(judges: readonly Judge[]): PoolEntry[] {
	return judges.flatMap(({ seat, side, crew }) =>
		side ? [{ id: `seat:${seat}` satisfies ArgumentId, side, crew, seat }] : []
	);
}
