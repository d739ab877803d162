import { isOwnId, type OwnArticle } from '$lib/core/checking/own-article';
import { publishing, type Publishing } from '$lib/core/checking/publishing';
import { refuse, ok, type Result } from '$lib/core/kit/result';
import { partOf } from '$lib/core/quotes/part';
import { ownArticleOf } from '$lib/server/db/own-article';
import { addRound, slugFor, type StoredRound } from '$lib/server/db/round';
import type { OwnWish } from './forms';

/** So many own articles a round is made from at most; each is read whole. */
const mostTogether = 20;

/** What is needed of a request to publish. */
type Publisher = Pick<App.Locals, 'db' | 'corpus' | 'player'>;

/** Works out what a round of this device's own articles would be, with project articles beside them. */
export async function publishingFor(locals: Publisher, wish: OwnWish): Promise<Publishing> {
	return publishing({ own: await ownArticles(locals, wish), project: projectPart(locals, wish) }, wish);
}

/**
 * Makes that round and stores it, which publishes its articles to whoever has its link.
 *
 * @returns the round, or that no question can be asked: the notes of {@link publishingFor} say why
 */
export async function publishRound(
	locals: Publisher,
	wish: OwnWish
): Promise<Result<StoredRound, 'nothing-to-ask'>> {
	const own = await ownArticles(locals, wish);
	const project = projectPart(locals, wish);
	const { round, motion, warnings } = publishing({ own, project }, wish);
	const { questions } = round;
	if (own.length === 0 || questions.length === 0) return refuse('nothing-to-ask');
	const { seed, count, kinds } = wish;
	const articles = [...project.articles.map(({ slug }) => slug), ...own.map(({ id }) => id)];
	const spec = { seed, count, kinds, articles, missedOf: null };
	const made = { spec, questions, own: { motion, warnings } };
	const stored = { ...made, slug: slugFor(made) };
	await addRound(locals.db, { ...stored, createdAt: new Date() });
	return ok(stored);
}

/** The wished articles that are this device's own, in a fixed order: the same wish gives the same. */
export async function ownArticles(
	{ db, player }: Pick<Publisher, 'db' | 'player'>,
	wish: Pick<OwnWish, 'articles'>
): Promise<OwnArticle[]> {
	if (!player) return [];
	const ids = [...new Set(wish.articles.filter(isOwnId))].sort().slice(0, mostTogether);
	const found = await Promise.all(ids.map((id) => ownArticleOf(db, player.id, id)));
	return found.filter((article) => article !== undefined);
}

function projectPart({ corpus }: Publisher, { articles }: OwnWish) {
	return partOf(corpus, articles);
}
