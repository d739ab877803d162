import { ok, refuse, type Result } from '../kit/result';
import type { Game } from './game';

/** The team of somebody who joins: the one chosen where players choose, else the smallest. */
export function teamFor(
	{ settings: { teams }, seats }: Game,
	wish: number | null
): Result<number | null, 'no-team'> {
	if (!teams) return ok(null);
	if (teams.how === 'dealt' || wish === null) return ok(smallestTeam(seats, teams.count));
	return wish < teams.count ? ok(wish) : refuse('no-team');
}

/** Deals everybody anew where the teams have changed; who stands in a team that there still is may stay where players choose. */
export function dealTeams({ settings: { teams }, seats }: Game): void {
	const before = seats.map(({ team }) => team);
	for (const seat of seats) seat.team = null;
	if (!teams) return;
	seats.forEach((seat, i) => {
		const own = before[i] ?? null;
		const stays = teams.how === 'chosen' && own !== null && own < teams.count;
		seat.team = stays ? own : smallestTeam(seats, teams.count);
	});
}

/** The team with the fewest members, the first of several. */
function smallestTeam(seats: Game['seats'], count: number): number {
	const sizes = Array<number>(count).fill(0);
	for (const { team, status } of seats) {
		if (team !== null && status !== 'kicked') sizes[team] = (sizes[team] ?? 0) + 1;
	}
	return sizes.indexOf(Math.min(...sizes));
}
