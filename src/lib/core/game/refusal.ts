import { seatRefusals } from '../seats/refusal';

/** Why a game does not take an event. The screen words them. */
export const gameRefusals = [
	...seatRefusals,
	'already-made',
	/** The game has moved on since the screen was drawn: a second press, an old tab. */
	'moved-on',
	'waiting-for-approval',
	'not-this-question',
	'not-an-answer',
	/** The same answer under the same key, sent again: it stands already. */
	'same-answer',
	'time-is-up',
	'paused',
	'already-challenged',
	'not-a-ruling',
	'nobody-here',
	'not-a-setting',
	'not-a-question'
] as const;
export type GameRefusal = (typeof gameRefusals)[number];
