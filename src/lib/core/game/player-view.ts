import type { Response } from '../scoring/mark';
import type { Moment, Seat } from './game';
import type { RoomView } from './room-view';

/** What a player alone may see. */
export type MeView = {
	seat: number;
	name: string;
	status: Seat['status'];
	team: number | null;
	/** What was answered to the current question; null: nothing yet. */
	answer: { response: Response; isSure: boolean | null } | null;
	/** When the open question closes for this player, who may have more time; null while it stands still or none is open. */
	closesAt: Moment | null;
	/** What the current question earned, once it is revealed; null where it was not answered. */
	result: { points: number; share: number; isRight: boolean } | null;
	hasChallenged: boolean;
	/** Points up to the last question revealed. */
	total: number;
	/** 1 for the first; those who are level share a place. Null before the first reveal. */
	place: number | null;
	/** How many players there are to be placed among. */
	players: number;
	/** Right answers in a row. */
	streak: number;
	/** How many questions were answered wholly right, of how many revealed that count. */
	right: number;
	counted: number;
};

/** The whole of what one player's phone shows. */
export type PlayerView = { room: RoomView; me: MeView };
