import { sides, type Side } from '../../quotes/codebook';
import { fewestDoubleVoters, type Ballot, type Tally } from './ballot';
import { ballotOf } from './tally';

/** So many have to stand in one place of the cloud for it to be shown. */
const fewestInCell = 3;
const highest = 4;

/** How often somebody went from one ballot to another. */
export type Move = { from: Ballot; to: Ballot; count: number };

/** How a class moved along one scale: shares of 0 to 1. */
export type AxisShift = {
	/** Of the room that there was upwards. */
	up: number;
	/** Of the room that there was downwards. */
	down: number;
	/** Of those who voted twice. */
	unchanged: number;
};

/** How many stood in one place of the two scales, first and second time. */
export type CloudCell = { enforcement: number; routes: number; before: number; after: number };

export type Shift = {
	/** How many voted twice. */
	both: number;
	axes: Record<Side, AxisShift>;
	/** Shares of those who voted twice. */
	surer: number;
	lessSure: number;
	cloud: CloudCell[];
	/** Everybody else: in places with fewer than three, or who would rather not say. */
	others: { before: number; after: number };
};

/**
 * How a class moved between its two votes: `up` is the sum of all steps up over the sum of the steps that there were
 * above everybody's first vote, and `down` likewise. It scores nothing.
 *
 * @returns null below ten double voters: of fewer, one might tell who it was
 */
export function shiftOf(tally: Tally): Shift | null {
	const moves = movesOf(tally);
	const both = sumOf(moves, () => 1);
	if (both < fewestDoubleVoters) return null;
	const axis = (side: Side) => axisShift(moves, (ballot) => ballot[side]);
	return {
		both,
		axes: { enforcement: axis('enforcement'), routes: axis('routes') },
		surer: sumOf(moves, ({ from, to }) => Number(to.sure > from.sure)) / both,
		lessSure: sumOf(moves, ({ from, to }) => Number(to.sure < from.sure)) / both,
		...cloudOf(tally)
	};
}

/** The moves of a tally; what is none is passed over. */
export function movesOf({ moves }: Tally): Move[] {
	return Object.entries(moves).flatMap(([move, count]) => {
		const [from, to] = move.split('>').map(ballotOf);
		return from && to && count > 0 ? [{ from, to, count }] : [];
	});
}

/** The share of what was possible; 0 where nothing was. */
export function shareOf(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** A figure of each move, added up over all who made it. */
export function sumOf(moves: readonly Move[], figure: (move: Move) => number): number {
	return moves.reduce((sum, move) => sum + move.count * figure(move), 0);
}

function axisShift(moves: readonly Move[], stepOf: (ballot: Ballot) => number): AxisShift {
	const step = (move: Move) => stepOf(move.to) - stepOf(move.from);
	return {
		up: shareOf(
			sumOf(moves, (move) => Math.max(0, step(move))),
			sumOf(moves, ({ from }) => highest - stepOf(from))
		),
		down: shareOf(
			sumOf(moves, (move) => Math.max(0, -step(move))),
			sumOf(moves, ({ from }) => stepOf(from))
		),
		unchanged: shareOf(
			sumOf(moves, (move) => Number(step(move) === 0)),
			sumOf(moves, () => 1)
		)
	};
}

function cloudOf({ totals }: Tally): Pick<Shift, 'cloud' | 'others'> {
	const [before, after] = totals.map(mergedPlaces) as [Places, Places];
	const cloud = places
		.map((place) => ({
			...place,
			before: before.shown.get(nameOf(place)) ?? 0,
			after: after.shown.get(nameOf(place)) ?? 0
		}))
		.filter((cell) => cell.before + cell.after > 0);
	return { cloud, others: { before: before.others, after: after.others } };
}

type Place = Record<Side, number>;
type Places = { shown: Map<string, number>; others: number };

const places: Place[] = Array.from({ length: (highest + 1) ** 2 }, (_, i) => ({
	enforcement: Math.floor(i / (highest + 1)),
	routes: i % (highest + 1)
}));

/** Places with too few are merged, and where those are too few together, the next fullest with them. */
function mergedPlaces(totals: Tally['totals'][0]): Places {
	const all = new Map<string, number>();
	let others = 0;
	for (const [cell, count] of Object.entries(totals)) {
		const ballot = ballotOf(cell);
		if (ballot) all.set(nameOf(ballot), (all.get(nameOf(ballot)) ?? 0) + count);
		else others += count;
	}
	const sizes = [...new Set(all.values())].toSorted((a, b) => a - b);
	for (const size of sizes) {
		if (size >= fewestInCell && (others === 0 || others >= fewestInCell)) break;
		const merged = [...all].filter(([, count]) => count === size);
		for (const [name, count] of merged) {
			all.delete(name);
			others += count;
		}
	}
	return { shown: all, others };
}

function nameOf(place: Place): string {
	return sides.map((side) => place[side]).join(' ');
}
