import { nextPair, type NextPair } from '../pairs/dealer';
import type { Dealt } from '../pairs/dealt';
import type { Argue } from './argue';
import { partOf } from './part';
import { poolOf } from './pool';

/** At a table of few everybody compares so many pairs of examples. */
const tablePairs = 3;

/** How many pairs each judge compares that count. */
export function countedPairs({ mode, settings }: Pick<Argue, 'mode' | 'settings'>): number {
	return mode === 'table' ? tablePairs : settings.pairs;
}

/** How many pairs each judge gets: those that count, and one whose answer is known. */
export function pairsFor(argue: Pick<Argue, 'mode' | 'settings'>): number {
	return countedPairs(argue) + (argue.mode === 'table' ? 0 : 1);
}

/** Every pair that was dealt in a round: those that were judged, and those in front of somebody. */
export function dealtIn({ judgements, parts }: Pick<Argue, 'judgements' | 'parts'>): Dealt[] {
	const open = parts.flatMap(({ pair }, judge) => (pair ? [{ judge, ...pair }] : []));
	return [...judgements, ...open];
}

/** The next pair for a seat, or null where it has had all of them or there is none that it may see. */
export function dealtPair(argue: Argue, seat: number): NextPair | null {
	const { side, crew, hasReported } = partOf(argue, seat);
	return nextPair({
		judge: { seat, side, crew },
		pool: poolOf(argue).filter((entry) => entry.seat === null || !hasReported.includes(entry.seat)),
		dealt: dealtIn(argue),
		pairs: countedPairs(argue),
		exemplars: argue.mode === 'table' ? [] : argue.deck.exemplars,
		seed: argue.seed
	});
}
