import type { ArgueHostView } from '../../../core/argue/round/host-view';

/** How far the class is with something. */
export type Figure = { label: string; value: number; of: number };

/**
 * How far the class is with what the round is at.
 *
 * @param inside - how many are in the round
 */
export function figuresOf(
	{ room, progress }: Pick<ArgueHostView, 'room' | 'progress'>,
	inside: number
): Figure[] {
	const { players } = progress;
	if (room.phase === 'vote1' || room.phase === 'vote2')
		return [{ label: 'have voted', value: room.votes, of: inside }];
	if (room.phase === 'answer') return [{ label: 'with a reply', value: progress.replies, of: players }];
	if (room.phase === 'compare')
		return [{ label: 'pairs compared', value: progress.judged, of: progress.pairs }];
	if (room.phase !== 'build') return [];
	return [
		{ label: 'with a claim', value: progress.claim, of: players },
		{ label: 'with two cards', value: progress.twoCards, of: players },
		{ label: 'with a reason', value: progress.reasons, of: players }
	];
}
