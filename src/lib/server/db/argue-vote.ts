import { eq } from 'drizzle-orm';
import { emptyTally, type Tally } from '../../core/argue/votes/ballot';
import { preparedOnce, type Db } from './open';
import { voteCard, voteMove, voteTotal } from './schema/argue';

const clear = preparedOnce((db) =>
	['vote_total', 'vote_move', 'vote_card'].map((table) =>
		db.$client.prepare(`delete from ${table} where game_id = ?`)
	)
);
const putTotal = preparedOnce((db) =>
	db.$client.prepare('insert into vote_total (game_id, wave, cell, n) values (?, ?, ?, ?)')
);
const putMove = preparedOnce((db) =>
	db.$client.prepare('insert into vote_move (game_id, move, n) values (?, ?, ?)')
);
const putCard = preparedOnce((db) =>
	db.$client.prepare('insert into vote_card (game_id, card, n) values (?, ?, ?)')
);

/**
 * Writes the votes of a round as counts, in the place of those before. In the order of what was voted: the database
 * numbers rows as they come, and one for each new ballot, beside events that say who voted when, would tell whose the
 * first ones are. Runs at once: it belongs into the transaction of its events. @returns how many rows that were
 */
export function writeTally(db: Db, gameId: string, { totals, moves, cards }: Tally): number {
	for (const statement of clear(db)) statement.run(gameId);
	const first = sorted(totals[0]);
	const second = sorted(totals[1]);
	for (const [cell, n] of first) putTotal(db).run(gameId, 0, cell, n);
	for (const [cell, n] of second) putTotal(db).run(gameId, 1, cell, n);
	for (const [move, n] of sorted(moves)) putMove(db).run(gameId, move, n);
	for (const [card, n] of sorted(cards)) putCard(db).run(gameId, card, n);
	return first.length + second.length + Object.keys(moves).length + Object.keys(cards).length;
}

/** The votes of a round as counts. */
export async function tallyOf(db: Db, gameId: string): Promise<Tally> {
	const tally = emptyTally();
	const totals = await db.select().from(voteTotal).where(eq(voteTotal.gameId, gameId));
	for (const { wave, cell, n } of totals) tally.totals[wave === 0 ? 0 : 1][cell] = n;
	const moves = await db.select().from(voteMove).where(eq(voteMove.gameId, gameId));
	for (const { move, n } of moves) tally.moves[move] = n;
	const cards = await db.select().from(voteCard).where(eq(voteCard.gameId, gameId));
	for (const { card, n } of cards) tally.cards[card] = n;
	return tally;
}

function sorted(counts: Record<string, number>): [string, number][] {
	return Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
