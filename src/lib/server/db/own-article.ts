import { createHash, randomBytes } from 'node:crypto';
import { and, asc, count, desc, eq, exists, inArray, sql } from 'drizzle-orm';
import { nullable, parse } from 'valibot';
import { checkingAfter } from '../../core/checking/check';
import type { Description } from '../../core/checking/describe';
import { progressOf } from '../../core/checking/order';
import { titleOf, type OwnArticle } from '../../core/checking/own-article';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { Db } from './open';
import { readable } from './readable-id';
import { argueDeckArticle } from './schema/own-argue';
import { checkAction, ownArticle, roundArticle } from './schema/own-article';
import { storedFurniture, storedMotion } from './stored';
import { storedAction, storedExtraction } from './stored-checking';

/** So many articles a player may have brought in. */
export const mostOwnArticles = 200;

/** A list reads no more of each text than this: there may be 200 long ones. */
const enoughForTitle = 400;

/** What is known of an article when it is brought in; its id is made when it is stored. */
export type NewOwnArticle = Omit<OwnArticle, 'id' | 'actions'> & { playerId: string; at: Date };

/** An own article in a list. */
export type OwnSummary = {
	id: string;
	/** The title given, or how the text begins. */
	title: string;
	outlet: string | null;
	date: string | null;
	createdAt: Date;
	/** Quotes that nobody has looked at yet. */
	left: number;
	/** Whether a round or an argue deck has been made from it, so that others may read it. */
	isPublished: boolean;
};

/**
 * Stores an article.
 *
 * @returns its new id, or that the player has as many as there may be
 */
export async function addOwnArticle(
	db: Db,
	{ playerId, at, ...row }: NewOwnArticle
): Promise<Result<string, 'too-many'>> {
	const [had] = await db
		.select({ articles: count() })
		.from(ownArticle)
		.where(eq(ownArticle.playerId, playerId));
	if ((had?.articles ?? 0) >= mostOwnArticles) return refuse('too-many');
	const id = `own-${readable(randomBytes(16))}`;
	const textHash = createHash('sha256').update(row.text).digest('hex');
	const { left } = progressOf(checkingAfter(row.text, row.extraction, []));
	await db.insert(ownArticle).values({ ...row, id, playerId, textHash, left, createdAt: at, updatedAt: at });
	return ok(id);
}

/** The player's own article with everything done to it; another's is the same as none. */
export async function ownArticleOf(db: Db, playerId: string, id: string): Promise<OwnArticle | undefined> {
	const [row] = await db
		.select()
		.from(ownArticle)
		.where(and(eq(ownArticle.id, id), eq(ownArticle.playerId, playerId)));
	return row && (await articleFrom(db, row));
}

/** The player's articles, the latest first. */
export async function ownArticlesOf(db: Db, playerId: string): Promise<OwnSummary[]> {
	const isPublished = publishes(db);
	const { id, title, outlet, date, createdAt, left, furniture } = ownArticle;
	const text = sql<string>`substr(${ownArticle.text}, 1, ${enoughForTitle})`;
	const rows = await db
		.select({ id, title, text, furniture, outlet, date, createdAt, left, isPublished })
		.from(ownArticle)
		.where(eq(ownArticle.playerId, playerId))
		.orderBy(desc(createdAt), desc(id));
	return rows.map(({ text: words, furniture: pieces, ...row }) => ({
		...row,
		title: titleOf({ title: row.title, text: words, furniture: parse(storedFurniture, pieces) }),
		isPublished: Boolean(row.isPublished)
	}));
}

/** Articles that a round or an argue deck was made from, whoever brought them in. Others are left out. */
export async function playableArticles(db: Db, ids: readonly string[]): Promise<OwnArticle[]> {
	const rows = await db
		.select()
		.from(ownArticle)
		.where(and(inArray(ownArticle.id, [...ids]), publishes(db)))
		.orderBy(asc(ownArticle.id));
	return await Promise.all(rows.map((row) => articleFrom(db, row)));
}

/** @returns whether there was such an article of the player's */
export async function describeOwnArticle(
	db: Db,
	playerId: string,
	id: string,
	{ at, ...given }: Description & { at: Date }
): Promise<boolean> {
	const changed = await db
		.update(ownArticle)
		.set({ ...given, updatedAt: at })
		.where(and(eq(ownArticle.id, id), eq(ownArticle.playerId, playerId)))
		.returning({ id: ownArticle.id });
	return changed.length > 0;
}

/**
 * Deletes an article with everything done to it. Rounds made from it keep their questions and lose the passages.
 *
 * @returns whether there was such an article of the player's
 */
export async function deleteOwnArticle(db: Db, playerId: string, id: string): Promise<boolean> {
	const gone = await db
		.delete(ownArticle)
		.where(and(eq(ownArticle.id, id), eq(ownArticle.playerId, playerId)))
		.returning({ id: ownArticle.id });
	return gone.length > 0;
}

/** Whether something that others play was made from an article. */
function publishes(db: Db) {
	const byRound = db.select().from(roundArticle).where(eq(roundArticle.articleId, ownArticle.id));
	const byDeck = db.select().from(argueDeckArticle).where(eq(argueDeckArticle.articleId, ownArticle.id));
	return sql<number>`(${exists(byRound)} or ${exists(byDeck)})`;
}

async function articleFrom(db: Db, row: typeof ownArticle.$inferSelect): Promise<OwnArticle> {
	const { id, title, outlet, author, date, address, text } = row;
	const actions = await db
		.select({ action: checkAction.action })
		.from(checkAction)
		.where(eq(checkAction.articleId, id))
		.orderBy(asc(checkAction.seq));
	return {
		...{ id, title, outlet, author, date, address, text },
		furniture: parse(storedFurniture, row.furniture),
		extraction: parse(storedExtraction, row.extraction),
		motion: parse(nullable(storedMotion), row.motion),
		actions: actions.map(({ action }) => parse(storedAction, action))
	};
}
