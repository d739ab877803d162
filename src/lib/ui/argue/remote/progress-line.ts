import type { ArguePersonView } from '../../../core/argue/round/host-view';
import type { ArguePhase } from '../../../core/argue/round/settings';
import { count } from '../../kit/format';

/** How far a player is with what the round is at. */
export function progressLine(
	{ words, judged, hasSteelman, score }: NonNullable<ArguePersonView['own']>,
	phase: ArguePhase
): string {
	if (phase === 'compare') return count(judged, 'pair');
	if (phase === 'switch') return hasSteelman ? 'has written' : 'nothing yet';
	if (score) return `${Math.round(score.total)} of 100`;
	return words > 0 ? count(words, 'word') : '';
}
