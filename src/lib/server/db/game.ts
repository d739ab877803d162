import { and, asc, desc, eq, exists, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { parse, picklist } from 'valibot';
import { gameKinds, type GameKind } from '../../core/live/event';
import { preparedOnce, type Db } from './open';
import { game, gameHost } from './schema/game';

/** A live game as lists show it. */
export type GameSummary = {
	id: string;
	kind: GameKind;
	pin: string;
	title: string;
	/** The stored round that a quiz was made from; null for an argue round. */
	roundSlug: string | null;
	madeAt: Date;
	/** Null: it is open. */
	endedAt: Date | null;
	deletesAt: Date;
	/** How many played; 0 while it is open. */
	players: number;
};

/** What is stored of a game beside its events. */
export type GameRow = GameSummary & { hostDevice: string };

/** What of a game's row changes as it is played. */
export type GameState = Pick<GameSummary, 'pin' | 'endedAt' | 'players'>;

const summary = {
	id: game.id,
	kind: game.kind,
	pin: game.pin,
	title: game.title,
	roundSlug: game.roundSlug,
	madeAt: game.madeAt,
	endedAt: game.endedAt,
	deletesAt: game.deletesAt,
	players: game.players
};

const storedKind = picklist(gameKinds);

/** So many games are listed; older ones are still found by their PIN until they are deleted. */
const mostListed = 100;

/** The insertion of a game, to be run with that of its first event. */
export function addGame(db: Db, row: GameRow) {
	return db.insert(game).values(row);
}

/** Whether an error says that an open game has this PIN already. */
export function isPinTaken(error: unknown): boolean {
	const cause: unknown = error instanceof Error && error.cause ? error.cause : error;
	return cause instanceof Error && /UNIQUE constraint failed: game\.pin/.test(cause.message);
}

const updateState = preparedOnce((db) =>
	db.$client.prepare<[string, number | null, number, string]>(
		'update game set pin = ?, ended_at = ?, players = ? where id = ?'
	)
);

/** Keeps a game's row level with its events. Runs at once: it belongs into the transaction of those events. */
export function keepState(db: Db, id: string, { pin, endedAt, players }: GameState): void {
	updateState(db).run(pin, endedAt?.getTime() ?? null, players, id);
}

/** Every game that is not over, or has been since this moment, the oldest first. */
export async function gamesToRestore(db: Db, overSince: Date): Promise<GameRow[]> {
	const rows = await db
		.select({ ...summary, hostDevice: game.hostDevice })
		.from(game)
		.where(or(isNull(game.endedAt), gt(game.endedAt, overSince)))
		.orderBy(asc(game.madeAt), asc(game.id));
	return rows.map(withKind);
}

/** The games that a device hosts, the newest first. */
export async function gamesOf(db: Db, device: string): Promise<GameSummary[]> {
	const rows = await db
		.select(summary)
		.from(game)
		.where(isHostedBy(db, device))
		.orderBy(desc(game.madeAt), desc(game.id))
		.limit(mostListed);
	return rows.map(withKind);
}

/** The newest game under this PIN that the device hosts; another's is the same as none. */
export async function gameOf(db: Db, device: string, pin: string): Promise<GameSummary | undefined> {
	const [row] = await db
		.select(summary)
		.from(game)
		.where(and(eq(game.pin, pin), isHostedBy(db, device)))
		.orderBy(desc(game.madeAt), desc(game.id))
		.limit(1);
	return row && withKind(row);
}

/** Every device that hosts a game. */
export async function hostsOf(db: Db, id: string): Promise<string[]> {
	const made = await db.select({ device: game.hostDevice }).from(game).where(eq(game.id, id));
	const added = await db.select({ device: gameHost.device }).from(gameHost).where(eq(gameHost.gameId, id));
	return [...made, ...added].map(({ device }) => device);
}

/** Lets another device host a game. A second time changes nothing. */
export async function addHost(db: Db, gameId: string, device: string): Promise<void> {
	await db.insert(gameHost).values({ gameId, device }).onConflictDoNothing();
}

/** Says when a game of this device's will be deleted. @returns whether there is such a game */
export async function setDeletion(db: Db, device: string, id: string, deletesAt: Date): Promise<boolean> {
	const changed = await db
		.update(game)
		.set({ deletesAt })
		.where(and(eq(game.id, id), isHostedBy(db, device)))
		.returning({ id: game.id });
	return changed.length > 0;
}

/** Deletes a game of this device's with everything in it. @returns whether there was such a game */
export async function deleteGame(db: Db, device: string, id: string): Promise<boolean> {
	const deleted = await db
		.delete(game)
		.where(and(eq(game.id, id), isHostedBy(db, device)))
		.returning({ id: game.id });
	return deleted.length > 0;
}

/** Deletes every game that this device made, with everything in it. @returns their ids */
export async function deleteGamesOf(db: Db, device: string): Promise<string[]> {
	await db.delete(gameHost).where(eq(gameHost.device, device));
	const deleted = await db.delete(game).where(eq(game.hostDevice, device)).returning({ id: game.id });
	return deleted.map(({ id }) => id);
}

/** Deletes every game whose time has come, with everything in it. @returns their ids */
export async function deleteGamesDue(db: Db, now: Date): Promise<string[]> {
	const deleted = await db.delete(game).where(lte(game.deletesAt, now)).returning({ id: game.id });
	return deleted.map(({ id }) => id);
}

function withKind<T extends { kind: string }>(row: T): T & { kind: GameKind } {
	return { ...row, kind: parse(storedKind, row.kind) };
}

/** Whether the device made the game, or was let in as a host. */
function isHostedBy(db: Db, device: string) {
	const isAdded = exists(
		db
			.select({ one: sql`1` })
			.from(gameHost)
			.where(and(eq(gameHost.gameId, game.id), eq(gameHost.device, device)))
	);
	return or(eq(game.hostDevice, device), isAdded);
}
