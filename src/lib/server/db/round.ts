import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { parse, type InferOutput } from 'valibot';
import { isOwnId } from '../../core/checking/own-article';
import type { RoundWarning } from '../../core/checking/publishing';
import type { Motion } from '../../core/quotes/corpus';
import type { Question } from '../../core/questions/question';
import { batch, type Db } from './open';
import { readable } from './readable-id';
import { roundArticle } from './schema/own-article';
import { round } from './schema/play';
import { storedMotion, storedQuestions, storedSpec } from './stored';
import { storedWarnings } from './stored-checking';

type RoundColumns = Pick<typeof round.$inferSelect, 'spec' | 'questions' | 'motion' | 'warnings'>;

/** What a stored round was made of; `missedOf` names the round whose missed questions it repeats. */
export type StoredSpec = InferOutput<typeof storedSpec>;

/** What a round made from own articles carries with it: they may be gone when it is played. */
export type OwnRound = { motion: Motion; warnings: RoundWarning[] };

export type StoredRound = {
	slug: string;
	spec: StoredSpec;
	questions: Question[];
	/** Null for a round made from the project's articles alone. */
	own: OwnRound | null;
};

/**
 * Stores a round under its slug, and publishes the own articles that it was made from. The same slug is the same
 * round, so a second time changes nothing.
 */
export async function addRound(
	db: Db,
	{ slug, spec, questions, own, createdAt }: StoredRound & { createdAt: Date }
): Promise<void> {
	// A repeat publishes nothing anew, and of its articles some may have been deleted since.
	const articles = own !== null && spec.missedOf === null ? spec.articles.filter(isOwnId) : [];
	const row = { slug, spec, questions, motion: own?.motion, warnings: own?.warnings, createdAt };
	await batch(db, [
		db.insert(round).values(row).onConflictDoNothing(),
		...articles.map((articleId) =>
			db.insert(roundArticle).values({ roundSlug: slug, articleId }).onConflictDoNothing()
		)
	]);
}

export async function roundOf(db: Db, slug: string): Promise<StoredRound | undefined> {
	const row = await db.query.round.findFirst({ where: eq(round.slug, slug) });
	return row && { slug, ...roundFrom(row) };
}

/** The columns of a stored round, parsed. */
export function roundFrom(row: RoundColumns): Omit<StoredRound, 'slug'> {
	return {
		spec: parse(storedSpec, row.spec),
		questions: parse(storedQuestions, row.questions),
		own:
			row.motion === null
				? null
				: { motion: parse(storedMotion, row.motion), warnings: parse(storedWarnings, row.warnings) }
	};
}

/**
 * The address of a round: the same spec with the same questions always has the same one. One of own articles that
 * was tagged further has another, since it says something else of its balance.
 */
export function slugFor({ spec, questions, own }: Omit<StoredRound, 'slug'>): string {
	const hash = createHash('sha256')
		.update(JSON.stringify(own === null ? [spec, questions] : [spec, questions, own]))
		.digest();
	return readable(hash.subarray(0, 10));
}
