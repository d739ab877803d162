import type { Moment, TimeFactor } from './seat';

/** Something that one seat is about. */
export type OfSeat<T extends string> = { type: T; seat: number };

/** What happens at the table of every kind of game, without when. */
export type SeatHappening =
	/** Somebody took a seat, or came back to theirs. `name` as wished for; null: one out of the hat. */
	| { type: 'joined'; device: string | null; name: string | null; team: number | null }
	| OfSeat<'connected'>
	| OfSeat<'disconnected'>
	| OfSeat<'left'>
	| OfSeat<'approved'>
	/** Everybody who waits is let in. */
	| { type: 'approvedAll' }
	| OfSeat<'kicked'>
	| (OfSeat<'renamed'> & { name: string })
	| (OfSeat<'timed'> & { factor: TimeFactor });

/** One kind of it, stamped by the server. */
export type SeatEvent<T extends SeatHappening['type']> = Extract<SeatHappening, { type: T }> & { at: Moment };
