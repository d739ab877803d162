import type { Ballot, Cell, Tally } from './ballot';

/** What is left of a ballot once it is cast: nothing that says whose it is. */
export type Cast = {
	wave: 0 | 1;
	/** Null: would rather not say. */
	ballot: Ballot | null;
	/** The first ballot, as the phone has kept it; null where there is none. */
	before: Ballot | null;
	/** The card of the deck that was named as the one that made them think most. */
	card: string | null;
};

/** How a ballot that says nothing is counted. */
export const unsaid: Cell = '-';

const highest = 4;

/** How a ballot is counted: `e r s`; `-` where there is none, or none that can be. */
export function cellOf(ballot: Ballot | null): Cell {
	if (!ballot) return unsaid;
	const steps = [ballot.enforcement, ballot.routes, ballot.sure];
	return steps.every(isStep) ? steps.join(' ') : unsaid;
}

/** The ballot that a cell stands for; null for `-` and for what is no cell. */
export function ballotOf(cell: Cell): Ballot | null {
	const match = /^([0-4]) ([0-4]) ([0-4])$/.exec(cell);
	if (!match) return null;
	const [enforcement = 0, routes = 0, sure = 0] = match.slice(1).map(Number);
	return { enforcement, routes, sure };
}

/** How one move is named: from one ballot to another. */
export function moveOf(from: Cell, to: Cell): string {
	return `${from}>${to}`;
}

/**
 * The tally with one more ballot. A second ballot counts as a move only where the first one comes with it and can
 * be true: more moves can't start from a cell than ballots were cast in it.
 *
 * @returns a new tally; the given one is left as it was
 */
export function withBallot(tally: Tally, { wave, ballot, before, card }: Cast): Tally {
	const to = cellOf(ballot);
	const [first, second] = tally.totals;
	if (wave === 0) return { ...tally, totals: [plusOne(first, to), second] };
	const from = cellOf(before);
	const isMove = from !== unsaid && to !== unsaid && movesFrom(tally, from) < (first[from] ?? 0);
	return {
		totals: [first, plusOne(second, to)],
		moves: isMove ? plusOne(tally.moves, moveOf(from, to)) : tally.moves,
		cards: card === null ? tally.cards : plusOne(tally.cards, card)
	};
}

function movesFrom({ moves }: Tally, from: Cell): number {
	return Object.entries(moves)
		.filter(([move]) => move.startsWith(`${from}>`))
		.reduce((sum, [, count]) => sum + count, 0);
}

/** Own keys alone are counted, whatever they are called. */
function plusOne(counts: Record<string, number>, key: string): Record<string, number> {
	return { ...counts, [key]: (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + 1 };
}

function isStep(step: number): boolean {
	return Number.isInteger(step) && step >= 0 && step <= highest;
}
