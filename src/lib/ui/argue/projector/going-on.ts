import type { ArgueHostView } from '../../../core/argue/round/host-view';
import type { ArgueRoomView } from '../../../core/argue/round/room-view';
import type { ArguePhase } from '../../../core/argue/round/settings';
import { phaseNames } from '../phase-names';

/** Less than this is left: the class is ready, and nothing is cut short. */
const nearlyOverMs = 10_000;

/** The phase after this one; null: the round is over. */
export function nextPhase({ phases, phase }: Pick<ArgueRoomView, 'phases' | 'phase'>): ArguePhase | null {
	return phases[phases.indexOf(phase) + 1] ?? null;
}

/** The phase before this one, where the round may still go back to it; else null. */
export function lastPhase({ room, canGoBack }: Pick<ArgueHostView, 'room' | 'canGoBack'>): ArguePhase | null {
	return canGoBack ? (room.phases[room.phases.indexOf(room.phase) - 1] ?? null) : null;
}

/** What the button is called that goes on; null where there is nothing to go on to. */
export function nextStep({ room }: Pick<ArgueHostView, 'room'>): string | null {
	const next = nextPhase(room);
	if (next === null) return null;
	if (room.phase === 'lobby') return 'Start';
	return next === 'over' ? 'End the round' : `Next: ${phaseNames[next]}`;
}

function isIn({ status }: ArgueHostView['people'][number]): boolean {
	return status === 'in';
}

/** Whether the round can go on: it starts with somebody in it. */
export function canGoOn({ room, people }: Pick<ArgueHostView, 'room' | 'people'>): boolean {
	if (nextPhase(room) === null) return false;
	return room.phase !== 'lobby' || people.some(isIn);
}

/** How long the phase goes on for players without more time, in milliseconds; null where it has no time. */
export function leftMs(room: ArgueRoomView, now: number): number | null {
	if (!('clock' in room)) return null;
	return Math.max(0, room.clock.pausedWithMs ?? room.clock.endsAt - now);
}

/** Why going on wants a second look, since it can't be taken back; null: it needs none. */
export function whyAsk(view: ArgueHostView, now: number): 'ends' | 'pairs-left' | 'time-left' | null {
	const { room, progress } = view;
	if (nextPhase(room) === 'over') return 'ends';
	// Until the first pair has been compared there is a way back.
	if (progress.judged === 0) return null;
	if (room.phase === 'compare') return progress.judged < progress.pairs ? 'pairs-left' : null;
	if (room.phase === 'vote2' && room.votes >= view.people.filter(isIn).length) return null;
	return (leftMs(room, now) ?? 0) > nearlyOverMs ? 'time-left' : null;
}
