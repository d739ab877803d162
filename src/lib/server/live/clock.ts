import type { Moment } from '../../core/seats/seat';

/** What time it is. Never goes back. */
export type Clock = () => Moment;

/**
 * The time since the process began, counted from what the computer's clock said then. Nobody's question ends early or
 * late because that clock is set right, or wrong, in the middle of a lesson.
 */
export const steadyClock: Clock = () => Math.round(performance.timeOrigin + performance.now());
