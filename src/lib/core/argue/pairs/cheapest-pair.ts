import { drawBelow, type Chance } from '../../kit/chance';
import { pairKey, usesIn, viewsIn, type Dealt, type PoolEntry } from './dealt';

/** What a pair costs for each time the judge has seen one of the two, and each time the two have met. */
const costs = { seen: 10, used: 3 } as const;

/** Chance decides between equals only: for two arguments together it stays below one view. */
const drawnFrom = 1000;

type Priced = { entry: PoolEntry; cost: number };

/**
 * The pair that costs least: `10 · seen + 3 · pair used + views + chance below 1`, where `seen` is how often the
 * judge has had either before. Never one that the judge has had.
 *
 * What an argument costs by itself comes first, so that the search ends where even an unused pair would cost more:
 * of 150 arguments' 11,175 pairs it looks at a few dozen.
 */
export function cheapestPair(
	entries: readonly PoolEntry[],
	{ dealt, own, chance }: { dealt: readonly Dealt[]; own: readonly Dealt[]; chance: Chance }
): [PoolEntry, PoolEntry] | null {
	const priced = pricedOf(entries, { dealt, own, chance });
	const uses = usesIn(dealt);
	const had = usesIn(own);
	let best: { pair: [PoolEntry, PoolEntry]; cost: number } | null = null;
	for (const [i, first] of priced.entries()) {
		if (best && first.cost * 2 >= best.cost) break;
		for (let j = i + 1; j < priced.length; j++) {
			const second = priced[j] as Priced;
			const least = first.cost + second.cost;
			if (best && least >= best.cost) break;
			const key = pairKey(first.entry.id, second.entry.id);
			const cost = least + costs.used * (uses.get(key) ?? 0);
			if (!had.has(key) && (!best || cost < best.cost)) best = { pair: [first.entry, second.entry], cost };
		}
	}
	return best?.pair ?? null;
}

/** Cheapest first. */
function pricedOf(
	entries: readonly PoolEntry[],
	{ dealt, own, chance }: { dealt: readonly Dealt[]; own: readonly Dealt[]; chance: Chance }
): Priced[] {
	const views = viewsIn(dealt);
	const seen = viewsIn(own);
	const costOf = ({ id }: PoolEntry) =>
		costs.seen * (seen.get(id) ?? 0) + (views.get(id) ?? 0) + drawBelow(chance, drawnFrom) / (2 * drawnFrom);
	return entries
		.map((entry) => ({ entry, cost: costOf(entry) }))
		.toSorted((one, other) => one.cost - other.cost);
}
