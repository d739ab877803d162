import { eq, sql } from 'drizzle-orm';
import { preparedOnce, type Db } from './open';
import { player } from './schema/play';

/** A device that plays. */
export type Player = { id: string };

const playerByToken = preparedOnce((db) =>
	db.query.player
		.findFirst({ columns: { id: true }, where: eq(player.tokenHash, sql.placeholder('tokenHash')) })
		.prepare()
);

/** The player whose cookie holds the token with this hash. */
export async function playerOf(db: Db, tokenHash: string): Promise<Player | undefined> {
	return await playerByToken(db).execute({ tokenHash });
}

export async function addPlayer(
	db: Db,
	row: { id: string; tokenHash: string; createdAt: Date }
): Promise<Player> {
	await db.insert(player).values(row);
	return { id: row.id };
}

/** Deletes a player with every play and answer. Rounds stay: others may hold their links, and nothing in them says who. */
export async function forgetPlayer(db: Db, id: string): Promise<void> {
	await db.delete(player).where(eq(player.id, id));
}
