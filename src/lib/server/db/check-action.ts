import { and, eq } from 'drizzle-orm';
import { check, checkingAfter } from '../../core/checking/check';
import type { CheckAction, Checking, CheckRefusal } from '../../core/checking/checking';
import { progressOf } from '../../core/checking/order';
import { ok, refuse, type Result } from '../../core/kit/result';
import { batch, type Db } from './open';
import { ownArticleOf } from './own-article';
import { checkAction, ownArticle } from './schema/own-article';

/** So many things may be done to one article: nobody does more, and each is folded at every look. */
export const mostActions = 5000;

/** Why a step was not stored: the rules refuse it, another tab was quicker, or there is no such article. */
export type StepRefusal = CheckRefusal | 'stale' | 'no-article' | 'too-many';

/**
 * Does something to the player's own article and stores it, when the rules allow it.
 *
 * @param seq - the number of this step: `actions.length` of the article as the page knows it
 * @returns the state after it
 */
export async function addCheckAction(
	db: Db,
	playerId: string,
	articleId: string,
	{ seq, action, at }: { seq: number; action: CheckAction; at: Date }
): Promise<Result<Checking, StepRefusal>> {
	const own = await ownArticleOf(db, playerId, articleId);
	if (!own) return refuse('no-article');
	if (seq !== own.actions.length) return refuse('stale');
	if (seq >= mostActions) return refuse('too-many');
	const next = check(own.text, checkingAfter(own.text, own.extraction, own.actions), action);
	if (!next.ok) return next;
	const insert = db.insert(checkAction).values({ articleId, seq, action, at });
	const isStored = await orConflict(batch(db, [insert, countLeft(db, articleId, next.value, at)]));
	return isStored ? next : refuse('stale');
}

/**
 * Takes back the last step.
 *
 * @param seq - its number: `actions.length - 1` of the article as the page knows it
 * @returns the state before it
 */
export async function undoCheckAction(
	db: Db,
	playerId: string,
	articleId: string,
	{ seq, at }: { seq: number; at: Date }
): Promise<Result<Checking, 'stale' | 'no-article'>> {
	const own = await ownArticleOf(db, playerId, articleId);
	if (!own) return refuse('no-article');
	if (seq < 0 || seq !== own.actions.length - 1) return refuse('stale');
	const before = checkingAfter(own.text, own.extraction, own.actions.slice(0, -1));
	await batch(db, [
		db.delete(checkAction).where(and(eq(checkAction.articleId, articleId), eq(checkAction.seq, seq))),
		countLeft(db, articleId, before, at)
	]);
	return ok(before);
}

function countLeft(db: Db, articleId: string, checking: Checking, at: Date) {
	const { left } = progressOf(checking);
	return db.update(ownArticle).set({ left, updatedAt: at }).where(eq(ownArticle.id, articleId));
}

/** @returns false where the same step was stored by another request in the meantime */
async function orConflict(work: Promise<void>): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (error) {
		const cause: unknown = error instanceof Error && error.cause ? error.cause : error;
		if (cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
			return false;
		throw error;
	}
}
