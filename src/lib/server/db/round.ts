import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { parse, type InferOutput } from 'valibot';
import type { Question } from '../../core/questions/question';
import type { Db } from './open';
import { readable } from './readable-id';
import { round } from './schema';
import { storedQuestions, storedSpec } from './stored';

/** What a stored round was made of; `missedOf` names the round whose missed questions it repeats. */
export type StoredSpec = InferOutput<typeof storedSpec>;

export type StoredRound = { slug: string; spec: StoredSpec; questions: Question[] };

/** Stores a round under its slug. The same slug is the same round, so a second time changes nothing. */
export async function addRound(db: Db, row: StoredRound & { createdAt: Date }): Promise<void> {
	await db.insert(round).values(row).onConflictDoNothing();
}

export async function roundOf(db: Db, slug: string): Promise<StoredRound | undefined> {
	const row = await db.query.round.findFirst({ where: eq(round.slug, slug) });
	return row && { slug, spec: parse(storedSpec, row.spec), questions: parse(storedQuestions, row.questions) };
}

/** The address of a round: the same spec with the same questions always has the same one. */
export function slugFor(round: Pick<StoredRound, 'spec' | 'questions'>): string {
	const hash = createHash('sha256')
		.update(JSON.stringify([round.spec, round.questions]))
		.digest();
	return readable(hash.subarray(0, 10));
}
