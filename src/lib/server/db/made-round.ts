import { and, desc, eq, exists } from 'drizzle-orm';
import { parse } from 'valibot';
import type { Db } from './open';
import { ownArticle, roundArticle } from './schema/own-article';
import { round } from './schema/play';
import { storedQuestions } from './stored';

/** A round that a player made from own articles, in a list. */
export type MadeRound = { slug: string; questions: number; createdAt: Date };

/** So many rounds are listed; older ones can still be played by their address. */
const mostListed = 50;

/** The rounds made from articles that the player has brought in, the latest first. */
export async function roundsMadeBy(db: Db, playerId: string): Promise<MadeRound[]> {
	const isMade = exists(
		db
			.select()
			.from(roundArticle)
			.innerJoin(ownArticle, eq(ownArticle.id, roundArticle.articleId))
			.where(and(eq(roundArticle.roundSlug, round.slug), eq(ownArticle.playerId, playerId)))
	);
	const rows = await db
		.select({ slug: round.slug, questions: round.questions, createdAt: round.createdAt })
		.from(round)
		.where(isMade)
		.orderBy(desc(round.createdAt), desc(round.slug))
		.limit(mostListed);
	return rows.map((row) => ({ ...row, questions: parse(storedQuestions, row.questions).length }));
}
