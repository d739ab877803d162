import type { Case } from '../../core/argue/case';
import type { Argue } from '../../core/argue/round/argue';
import { caseFor, smallDeck } from '../../core/argue/round/fixtures';
import { usualArgueSettings, type ArguePhase, type ArgueSettings } from '../../core/argue/round/settings';
import type { Side } from '../../core/quotes/codebook';
import type { Db } from '../db/open';
import type { Games } from './games';
import type { Room } from './room';

/** Somebody's argue round about the harbour. */
export function harbourRound(
	games: Games,
	settings: Partial<ArgueSettings> = {},
	device = 'teacher'
): Promise<Room> {
	return games.make({
		device,
		kind: 'argue',
		title: 'Ferry row',
		deck: smallDeck(),
		settings: { ...usualArgueSettings, names: 'own', ...settings },
		seed: 7
	});
}

/** The argue round that is played in a room. */
export function argueIn({ play }: Room): Argue {
	if (play.kind !== 'argue') throw new Error('no argue round is played here');
	return play.table;
}

/** The tables whose rows belong to a game, and how many rows of it each holds. */
export function rowsOfGame(db: Db, gameId: string): Record<string, number> {
	const tables = db.$client
		.prepare<[], string>(
			"select m.name from sqlite_master m join pragma_table_info(m.name) c where c.name = 'game_id'"
		)
		.pluck()
		.all();
	return Object.fromEntries(
		tables.map((table) => [
			table,
			Number(db.$client.prepare(`select count(*) from ${table} where game_id = ?`).pluck().get(gameId))
		])
	);
}

const words = ['anchor', 'bollard', 'capstan', 'dinghy', 'estuary', 'fender', 'gangway', 'hawser'];

/** What a player is called, and nobody else. */
export function nameOf(player: number): string {
	return `Zed${'abcdefgh'[player] ?? 'z'}`;
}

/** A word that stands in everything that a player writes, and nowhere else. */
export function markOf(player: number): string {
	return words[player % words.length] ?? 'anchor';
}

/** The one who writes what is held back. */
export const abuser = 6;

/** What a player writes for a side, up to a phase: with the player's mark in every text. */
export function caseOf(player: number, side: Side, until: ArguePhase): Case {
	const whole = caseFor(side, player === abuser ? `fucking ${markOf(player)}` : markOf(player));
	return until === 'build'
		? { ...whole, answer: { counter: null, reply: '', move: null, backing: null } }
		: whole;
}
