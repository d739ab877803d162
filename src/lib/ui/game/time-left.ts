import type { ClockView } from '../../core/game/room-view';

/** How long an open question goes on for players without more time. Milliseconds, never below 0. */
export function msLeft({ closesAt, pausedWithMs }: ClockView, now: number): number {
	return Math.max(0, pausedWithMs ?? closesAt - now);
}

/** "0:12" of 11,200 ms: a second that has begun is still there. */
export function formatLeft(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
