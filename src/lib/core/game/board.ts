import type { Game } from './game';
import type { Standing, Standings, TeamStanding } from './standings';

/** How the class stands: as much of it as the settings let the projector show. */
export type BoardView = {
	/** The first places, best first; those who are level are in the order of their names. Empty where not shown. */
	rows: { seat: number; name: string; place: number; points: number }[];
	/** How many more share the place of the last row. */
	alsoLevel: number;
	/** Every team that has members, best first; empty in a game without teams. */
	teams: TeamStanding[];
	/** Whether it is the last one. */
	isFinal: boolean;
};

/** How many places the projector shows. */
const longestBoard = 5;

/** Ordered by the language of the app, wherever the server stands. */
const byName = new Intl.Collator('en').compare;

/** What the projector may show of the standings now; null: nothing. */
export function viewBoard(game: Game, standings: Standings): BoardView | null {
	if (!isShown(game)) return null;
	const { rows, alsoLevel } =
		game.settings.board === 'five' ? firstOf(game, standings) : { rows: [], alsoLevel: 0 };
	return { rows, alsoLevel, teams: standings.teams, isFinal: game.phase === 'over' };
}

function isShown({ phase, settings }: Game): boolean {
	const { standings, board, devices, teams } = settings;
	if (standings === 'never' || board === 'nothing' || devices === 'none') return false;
	// Asked for teams only: then nobody is shown alone.
	if (board === 'teams' && !teams) return false;
	return phase === 'over' || (phase === 'standings' && standings === 'each');
}

type Row = BoardView['rows'][number];

/** Looks through the seats once: in a large room thousands may be level, and sorting their names would hold it up. */
function firstOf(game: Game, { seats }: Standings): Pick<BoardView, 'rows' | 'alsoLevel'> {
	const rows: Row[] = [];
	seats.forEach((standing, seat) => {
		const row = rowOf(game, seat, standing);
		if (!row) return;
		const at = rows.findLastIndex((other) => inOrder(other, row) < 0) + 1;
		if (at < longestBoard) rows.splice(at, 0, row);
		if (rows.length > longestBoard) rows.pop();
	});
	const last = rows.at(-1)?.place;
	const level = seats.filter(({ place }) => place !== null && place === last).length;
	return { rows, alsoLevel: level - rows.filter(({ place }) => place === last).length };
}

function rowOf({ seats }: Game, seat: number, { place, total }: Standing): Row | null {
	const name = seats[seat]?.name;
	return place === null || name === undefined ? null : { seat, name, place, points: total };
}

function inOrder(a: Row, b: Row): number {
	return a.place - b.place || byName(a.name, b.name) || a.seat - b.seat;
}
