import type { ShiftView } from '../../../core/argue/round/room-view';
import type { Side } from '../../../core/quotes/codebook';
import type { Motion } from '../../../core/quotes/corpus';
import { sideIn } from '../../../core/quotes/motion';
import { formatShare } from '../../kit/format';

/** How the votes on one side moved. Up and down have different room left, so each is a share of its own. */
export function axisWords({ up, down, unchanged }: ShiftView['axes'][Side]): string {
	return `${formatShare(unchanged)} stayed. Up by ${formatShare(up)} of the room that was left, down by ${formatShare(down)}.`;
}

/** How much surer the class became. */
export function surenessWords({ surer, lessSure }: Pick<ShiftView, 'surer' | 'lessSure'>): string {
	return `${formatShare(surer)} became surer, ${formatShare(lessSure)} less sure.`;
}

/** How the class moved between the two sides, as in an Oxford debate. */
export function pullWords({ side }: NonNullable<ShiftView['pull']>, motion: Motion): string {
	if (side === null) return 'Too close to say that the class moved towards either side.';
	return `Between the votes the class moved further towards ${sideIn(motion, side).name}.`;
}
