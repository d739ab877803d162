import { chanceFrom, drawBelow, type Chance } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import type { Exemplar } from '../deck/deck';
import type { ArgumentId } from '../scoring/rows';
import { cheapestPair } from './cheapest-pair';
import { claimOnlyId, exampleId, isComplete } from './check-pair';
import { dealtTo, leftnessOf, viewsIn, type Dealt, type PoolEntry } from './dealt';

/** Who judges. `side` is what was argued: null for a checker, and for who came too late for one. */
export type Judge = { seat: number; side: Side | null; crew: number | null };

/** What the next pair depends on, and nothing else: the same gives the same pair. */
export type Dealing = {
	judge: Judge;
	/** What this judge may see; without arguments that are hidden, or that the judge reported. */
	pool: readonly PoolEntry[];
	/** All pairs dealt so far in the round, to anybody, in the order of dealing to each judge. */
	dealt: readonly Dealt[];
	/** How many pairs each judge compares, beside the check pair. */
	pairs: number;
	exemplars: readonly Exemplar[];
	seed: number;
};

export type NextPair = { a: ArgumentId; b: ArgumentId; isCheck: boolean };

/** Early enough for slow readers to meet it, and never first. */
const checkPlaces = [2, 3, 4] as const;

/**
 * The next pair for a judge: two arguments for the same side, never the judge's own side or crew, never a pair
 * twice. Chosen are those that the judge has not seen, whose pairing has been used least and which have been seen
 * least, with chance between equals. What judges said so far plays no part: pairing by scores makes comparisons
 * look more reliable than they are (Bramley and Vitello, Assessment in Education 26(1), 2019).
 *
 * One place of each judge's sequence, 2 to 4, is for a check pair: an exemplar against its claim alone.
 *
 * @returns the left argument as `a`; null when the judge has had all pairs, or none is left
 */
export function nextPair(dealing: Dealing): NextPair | null {
	const { judge, dealt, pairs, seed } = dealing;
	const own = dealtTo(dealt, judge.seat);
	// A judge's chance does not hang on what others have done, so that two deals at once can't share a draw.
	const chance = chanceFrom(mixed(seed, judge.seat, own.length));
	if (isCheckDue(own, seed, judge)) {
		const check = checkPair(dealing, chance);
		if (check) return check;
	}
	if (own.filter(({ isCheck }) => !isCheck).length >= pairs) return null;
	const side = sideToJudge(dealing, own, chance);
	if (!side) return null;
	const pair = cheapestPair(readable(dealing, side), { dealt, own, chance });
	return pair && { ...leftAndRight(pair, { dealt, own, chance }), isCheck: false };
}

function isCheckDue(own: readonly Dealt[], seed: number, { seat }: Judge): boolean {
	const place =
		checkPlaces[drawBelow(chanceFrom(mixed(seed, seat, -1)), checkPlaces.length)] ?? checkPlaces[0];
	return own.length + 1 >= place && !own.some(({ isCheck }) => isCheck);
}

/** Of sides in turn from judge to judge; one that the pool holds only where there is no other. */
function checkPair({ judge, pool, exemplars, seed }: Dealing, chance: Chance): NextPair | null {
	const complete = exemplars.filter(isComplete);
	const side: Side = (judge.seat + seed) % 2 === 0 ? 'enforcement' : 'routes';
	const ofSide = complete.filter((each) => each.side === side);
	const fit = ofSide.length > 0 ? ofSide : complete;
	const fresh = fit.filter(({ id }) => !pool.some((entry) => entry.id === exampleId(id)));
	const choice = fresh.length > 0 ? fresh : fit;
	if (choice.length === 0) return null;
	const { id } = choice[drawBelow(chance, choice.length)] as Exemplar;
	const [whole, claim] = [exampleId(id), claimOnlyId(id)];
	return drawBelow(chance, 2) ? { a: whole, b: claim, isCheck: true } : { a: claim, b: whole, isCheck: true };
}

/**
 * The side that was not argued. Who argued none gets the side that this judge has had less of, then the one whose
 * arguments have been seen less.
 */
function sideToJudge(dealing: Dealing, own: readonly Dealt[], chance: Chance): Side | null {
	const { judge, pool, dealt } = dealing;
	if (judge.side) return judge.side === 'enforcement' ? 'routes' : 'enforcement';
	const sides = (['enforcement', 'routes'] as const).filter((side) => readable(dealing, side).length > 1);
	const ids = new Map(pool.map(({ id, side }) => [id, side]));
	const had = (side: Side) => own.filter(({ a, isCheck }) => !isCheck && ids.get(a) === side).length;
	const views = viewsIn(dealt);
	const meanViews = (side: Side) => {
		const counts = pool.filter((entry) => entry.side === side).map(({ id }) => views.get(id) ?? 0);
		return counts.reduce((sum, count) => sum + count, 0) / counts.length;
	};
	const [first, second] = sides;
	if (!first || !second) return first ?? null;
	const less = had(first) - had(second) || meanViews(first) - meanViews(second) || drawBelow(chance, 2) - 0.5;
	return less < 0 ? first : second;
}

/** What of a side the judge may read: no crew-mate's, and not the judge's own. */
function readable({ judge, pool }: Dealing, side: Side): PoolEntry[] {
	return pool.filter(
		(entry) =>
			entry.side === side && entry.seat !== judge.seat && (entry.crew === null || entry.crew !== judge.crew)
	);
}

/**
 * Evens out how often an argument stands on the left, for this judge and then for all; between equals, chance.
 */
function leftAndRight(
	[first, second]: readonly [PoolEntry, PoolEntry],
	{ dealt, own, chance }: { dealt: readonly Dealt[]; own: readonly Dealt[]; chance: Chance }
): { a: ArgumentId; b: ArgumentId } {
	const lead = (rows: readonly Dealt[]) => leftnessOf(rows, first.id) - leftnessOf(rows, second.id);
	const tilt = lead(own) || lead(dealt) || drawBelow(chance, 2) - 0.5;
	return tilt < 0 ? { a: first.id, b: second.id } : { a: second.id, b: first.id };
}

/** One seed from three numbers, so that neighbours draw apart (the finaliser of MurmurHash3). */
function mixed(seed: number, seat: number, count: number): number {
	let hash = seed ^ Math.imul(seat + 1, 0x9e3779b1) ^ Math.imul(count + 2, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
