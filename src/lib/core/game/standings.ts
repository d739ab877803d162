import type { Seat } from '../seats/seat';
import type { Asked, Game, GivenAnswer } from './game';

/** How one seat stands. */
export type Standing = {
	/** The sum of the points of its answers. */
	total: number;
	/** 1 for the first; those who are level share a place. Null where nobody is placed, or not this seat. */
	place: number | null;
	/** Right answers in a row, up to the last question that counts. */
	streak: number;
	right: number;
};

/** How a team stands, by the mean of its members' totals in whole points. */
export type TeamStanding = { team: number; place: number; points: number; members: number };

/** How everybody stands after the questions that were revealed. */
export type Standings = {
	/** By seat. */
	seats: Standing[];
	/** How many seats are placed. */
	players: number;
	/** How many questions count: those that were revealed and not dropped. */
	counted: number;
	/** Those that have members, best first; empty in a game without teams. */
	teams: TeamStanding[];
};

/**
 * Works out how everybody stands. A question that is open, or closed without its answer, is no part of it: a place
 * that moved with it would tell who is right. Costs a walk through all answers, so it is called once a reveal.
 */
export function standingsOf(game: Game): Standings {
	const counted = countedOf(game);
	const seats = game.seats.map((): Standing => ({ total: 0, place: null, streak: 0, right: 0 }));
	for (const { answers } of counted) seats.forEach((standing, seat) => add(standing, answers[seat] ?? null));
	const placed = seats.filter((_, seat) => isPlaced(game.seats[seat]));
	const places = counted.length > 0 ? placesOf(placed.map(({ total }) => total)) : [];
	placed.forEach((standing, i) => (standing.place = places[i] ?? null));
	return { seats, players: placed.length, counted: counted.length, teams: teamsOf(game, seats) };
}

/** Whether the class knows the answer to a question that was opened. */
export function isRevealed({ phase, asked }: Pick<Game, 'phase' | 'asked'>, index: number): boolean {
	return index < asked.length - 1 || (phase !== 'open' && phase !== 'closed');
}

/** Whether somebody is a player whose answers count: let in, and not sent out; whoever left may come back. */
export function isPlaced(seat: Pick<Seat, 'status'> | undefined): boolean {
	return seat?.status === 'in' || seat?.status === 'left';
}

/**
 * The place of each number, 1 for the largest; equal numbers share a place and the next one is left free.
 *
 * @returns as many places as numbers, in their order
 */
export function placesOf(numbers: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	const places = new Map<number, number>();
	let before = 0;
	for (const [number, count] of [...counts].sort(([a], [b]) => b - a)) {
		places.set(number, before + 1);
		before += count;
	}
	return numbers.map((number) => places.get(number) ?? 1);
}

function countedOf(game: Game): Asked[] {
	return game.asked.filter(({ ruling }, index) => isRevealed(game, index) && ruling?.is !== 'dropped');
}

/** Makes nothing anew: between the last answer and everybody's result there is time for a thousand of these. */
function add(standing: Standing, answer: GivenAnswer | null): void {
	if (answer) standing.total += answer.points;
	if (answer?.isRight) standing.right += 1;
	standing.streak = answer?.isRight ? standing.streak + 1 : 0;
}

function teamsOf({ settings, seats }: Game, standings: readonly Standing[]): TeamStanding[] {
	const members = Array.from({ length: settings.teams?.count ?? 0 }, (): number[] => []);
	seats.forEach((seat, i) => {
		if (isPlaced(seat) && seat.team !== null) members[seat.team]?.push(standings[i]?.total ?? 0);
	});
	const teams = members
		.map((totals, team) => ({ team, points: meanOf(totals), members: totals.length }))
		.filter((team) => team.members > 0);
	// By whole points, as they are shown: what reads the same is level.
	const places = placesOf(teams.map(({ points }) => points));
	return teams
		.map((team, i) => ({ ...team, place: places[i] ?? 1 }))
		.sort((a, b) => a.place - b.place || a.team - b.team);
}

function meanOf(totals: readonly number[]): number {
	return Math.round(totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length));
}
