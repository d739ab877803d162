import type { Response } from '../scoring/mark';
import { closesAtFor } from './closing';
import type { Moment, Seat } from '../seats/seat';
import type { Game, GivenAnswer } from './game';
import type { RoomView } from './room-view';
import type { Standings } from './standings';

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
	/** What the question just revealed earned; null where it was not answered, and once the game is over. */
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

/**
 * What one player may see beside the room's view. Costs the same in every room.
 *
 * @param standings - as they were at the last reveal
 * @throws Error when there is no such seat: a caller's bug
 */
export function viewMe(game: Game, seat: number, standings: Standings): MeView {
	const found = game.seats[seat];
	if (!found) throw new Error(`the game has no seat ${seat}`);
	const { name, status, team } = found;
	const { total, place, streak, right } = standings.seats[seat] ?? notYet;
	const current = game.asked.at(-1);
	const given = current?.answers[seat] ?? null;
	// Written out, without a spread: a whole room waits for a thousand of these.
	return {
		seat,
		name,
		status,
		team,
		answer: given && { response: given.response, isSure: given.isSure },
		result: given && showsResult(game) ? viewResult(given) : null,
		hasChallenged: current?.challenge?.by.some((each) => each.seat === seat) ?? false,
		closesAt: game.phase === 'open' && game.clock.pausedAt === null ? closesAtFor(game, seat) : null,
		total,
		place,
		players: standings.players,
		streak,
		right,
		counted: standings.counted
	};
}

/** How somebody stands who came since the last reveal. */
const notYet = { total: 0, place: null, streak: 0, right: 0 };

function showsResult({ phase }: Game): boolean {
	return phase === 'revealed' || phase === 'standings';
}

function viewResult({ points, share, isRight }: GivenAnswer): MeView['result'] {
	return { points, share, isRight };
}
