import { chanceFrom, drawBelow, maxSeed, shuffled } from '../../kit/chance';
import { sides } from '../../quotes/codebook';
import { farthestOf, leanOf } from './card';
import type { Card } from './deck';
import { measured } from './measure';
import { cardsFor, type Pool } from './pool';
import { distanceOf, figuresIn } from './rules';
import { mostCards, shapesFor, type Shape } from './shape';

/** From so many random starts the search climbs, for all shapes together: each has at least one. */
const mostClimbs = 12;
/** So many cards of one side and reach are looked at: more make no better deck, only a slower search. */
const mostAlternatives = 12;

/**
 * The cards of the most even deck that a search finds: from several random starts it swaps one card for another
 * while that brings the sides nearer. It keeps the cards that exemplars rest on, unless it comes nearer without.
 * Neither side is looked at before the other, so a mirrored pool gives the mirrored cards.
 *
 * @returns in the order of the pool; where no deck can be even, the nearest that was found
 */
export function evenCards(pool: Pool, seed: number): Card[] {
	const kept = searched(pool, pool.wanted, seed);
	if (kept.isEven || pool.wanted.size === 0) return kept.cards;
	const free = searched(pool, new Set(), seed);
	return free.cost < kept.cost ? free.cards : kept.cards;
}

type Found = { cards: Card[]; cost: number; isEven: boolean };
type Kept = ReadonlySet<string>;

function searched(pool: Pool, kept: Kept, seed: number): Found {
	const chance = chanceFrom(seed);
	const shapes = shapesFor(pool);
	const starts = Math.max(1, Math.floor(mostClimbs / shapes.length));
	const found = shapes.flatMap((shape) =>
		Array.from({ length: starts }, () => climbed(pool, { shape, kept, seed: drawBelow(chance, maxSeed) }))
	);
	return found.reduce((best, each) => (each.cost < best.cost ? each : best), {
		cards: [],
		cost: Infinity,
		isEven: false
	});
}

function climbed(pool: Pool, { shape, kept, seed }: { shape: Shape; kept: Kept; seed: number }): Found {
	const chance = chanceFrom(seed);
	const ranked = rankedBy(pool, kept, seed);
	const near = pool.cards.filter((card) => ranked.some((list) => list.includes(card)));
	let best = costed(pool, startFor(ranked, shape), near);
	for (let better: Found | undefined = best; better;) {
		const { cards, cost } = best;
		better = undefined;
		for (const { out, into } of shuffled(chance, swapsOf(cards, near, kept))) {
			const next = costed(pool, [...cards.filter((card) => card !== out), into], near);
			if (next.cost >= cost) continue;
			best = better = next;
			break;
		}
	}
	return best;
}

/** The cards of each side and reach, those first that are kept, the others as they are drawn. */
function rankedBy(pool: Pool, kept: Kept, seed: number): Card[][] {
	return sides.flatMap((side) =>
		([2, 1] as const).map((reach) =>
			// One seed for both sides: what is drawn for one may not hang on what was drawn for the other.
			shuffled(chanceFrom(seed + reach), cardsFor(pool, side, reach))
				.sort((a, b) => Number(kept.has(b.id)) - Number(kept.has(a.id)))
				.slice(0, mostAlternatives)
		)
	);
}

function startFor(ranked: Card[][], shape: Shape): Card[] {
	const counts = sides.flatMap((side) => [shape[side].direct, shape[side].indirect]);
	return ranked.flatMap((list, at) => list.slice(0, counts[at]));
}

/** Every exchange of a chosen card that is not kept for another of the same side and reach. */
function swapsOf(cards: readonly Card[], near: readonly Card[], kept: Kept): { out: Card; into: Card }[] {
	return cards
		.filter(({ id }) => !kept.has(id))
		.flatMap((out) =>
			near.filter((into) => !cards.includes(into) && isAlike(into, out)).map((into) => ({ out, into }))
		);
}

function isAlike(a: Card, b: Card): boolean {
	return leanOf(a) === leanOf(b) && farthestOf(a) === farthestOf(b);
}

/**
 * Cards in the order of the pool with what speaks against them. What is over a hard bound weighs most, then what is
 * over a soft one, then cards that exemplars lack; then how few cards there are, how many are less clear by
 * themselves, and how uneven it is.
 */
function costed(pool: Pool, chosen: readonly Card[], near: readonly Card[]): Found {
	const cards = near.filter((card) => chosen.includes(card));
	const figures = figuresIn(measured(cards, pool));
	const { hard, soft, gaps } = distanceOf(figures);
	const missing = pool.wanted.size - cards.filter(({ id }) => pool.wanted.has(id)).length;
	const lacking = 2 * mostCards - cards.length;
	const doubts = cards.reduce((sum, { id }) => sum + (pool.doubts.get(id) ?? 0), 0);
	const quality = lacking + (12 * doubts) / Math.max(1, cards.length);
	return {
		cards,
		cost: 10_000 * hard + 100 * soft + 10 * missing + quality + gaps,
		isEven: hard === 0 && soft === 0
	};
}
