import { isOwnId } from '$lib/core/checking/own-article';
import { corpusOfOwn, withOwn } from '$lib/core/checking/own-corpus';
import { scriptOf, type Script } from '$lib/core/game/sheet';
import type { Question } from '$lib/core/questions/question';
import type { Corpus } from '$lib/core/quotes/corpus';
import { partOf } from '$lib/core/quotes/part';
import type { Db } from '$lib/server/db/open';
import { playableArticles } from '$lib/server/db/own-article';
import { roundOf, type StoredRound } from '$lib/server/db/round';

/**
 * The corpus that a round is played in: the project's own, which costs no query, or for a round made from own
 * articles those that are still there, as they are checked now, with the round's motion.
 */
export async function corpusForRound(
	{ db, corpus }: { db: Db; corpus: Corpus },
	{ spec, own }: Pick<StoredRound, 'spec' | 'own'>
): Promise<Corpus> {
	if (own === null) return corpus;
	const articles = await playableArticles(db, spec.articles.filter(isOwnId));
	return withOwn({ ...partOf(corpus, spec.articles), motion: own.motion }, articles);
}

/** Works out what a live game shows of a round's questions. */
export function scriptsFor(locals: {
	db: Db;
	corpus: Corpus;
}): (roundSlug: string, questions: Question[]) => Promise<Script> {
	return async (roundSlug, questions) => {
		const round = await roundOf(locals.db, roundSlug);
		return scriptOf(round ? await corpusForRound(locals, round) : locals.corpus, questions);
	};
}

/** An own article as those see it who play a round made from it; no article in it where there is no such round. */
export async function publishedCorpus(
	{ db, corpus }: { db: Db; corpus: Corpus },
	id: string
): Promise<Corpus> {
	const articles = await playableArticles(db, [id]);
	return corpusOfOwn(articles, articles[0]?.motion ?? corpus.motion);
}
