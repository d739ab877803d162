/** Why nobody sits down, gets up or changes at a table. The screen words them. */
export const seatRefusals = [
	'wrong-phase',
	'no-seat',
	'sent-out',
	'locked',
	'full',
	'too-late-to-join',
	'name-missing',
	'name-too-long',
	'no-team'
] as const;
export type SeatRefusal = (typeof seatRefusals)[number];
