import type { Tally } from '../votes/ballot';
import { pullOf } from '../votes/pull';
import { shiftOf } from '../votes/shift';
import type { Argue } from './argue';
import type { ShiftView } from './room-view';

/** How the class moved between its votes; null where so few voted twice that somebody could be picked out. */
export function viewShift(
	{ settings, seed }: Pick<Argue, 'settings' | 'seed'>,
	tally: Tally
): ShiftView | null {
	const shift = shiftOf(tally);
	if (!shift) return null;
	const pull = settings.showsPull ? pullOf(tally, seed) : null;
	return { ...shift, pull: pull && { side: pull.side } };
}
