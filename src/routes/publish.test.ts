import { expect, test } from 'vitest';
import { harbourArticle, harbourMotion, harbourSteps } from '$lib/core/checking/fixtures';
import type { CheckAction } from '$lib/core/checking/checking';
import { questionKinds, sourcesOf } from '$lib/core/questions/question';
import { viewSources } from '$lib/core/questions/view';
import { smallCorpus, valueOf } from '$lib/core/quotes/fixtures';
import { addCheckAction } from '$lib/server/db/check-action';
import { openDatabase } from '$lib/server/db/open';
import { addOwnArticle, deleteOwnArticle } from '$lib/server/db/own-article';
import { addPlayer } from '$lib/server/db/player';
import { roundOf } from '$lib/server/db/round';
import { ownWishOf } from './forms';
import { publishingFor, publishRound } from './publish';
import { corpusForRound, publishedCorpus } from './round-corpus';

const at = new Date(Date.UTC(2030, 2, 4, 10));
const { id: _, actions: __, ...about } = harbourArticle;
const named: CheckAction = {
	type: 'speaker-described',
	speaker: 's5',
	name: 'Harbour Office',
	role: null,
	kind: 'government',
	isBody: true
};

/** Ada has brought in an article and checked it; Ben has not. */
async function house() {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at });
	}
	const id = valueOf(await addOwnArticle(db, { ...about, motion: harbourMotion, playerId: 'ada', at }));
	for (const [seq, action] of [...harbourSteps, named].entries()) {
		valueOf(await addCheckAction(db, 'ada', id, { seq, action, at }));
	}
	const localsOf = (player: string) => ({ db, corpus: smallCorpus, player: { id: player } });
	const wish = { seed: 4, count: 5, kinds: [...questionKinds], articles: [id] };
	return { db, id, localsOf, wish };
}

test('a published round is played by others with its passages, quotes and motion', async () => {
	const { db, id, localsOf, wish } = await house();
	const { slug } = valueOf(await publishRound(localsOf('ada'), wish));
	const round = await roundOf(db, slug);
	if (!round) throw new Error('no round');
	const corpus = await corpusForRound(localsOf('ben'), round);
	expect(round.own?.motion).toEqual(harbourMotion);
	const views = round.questions.flatMap((question) => viewSources(corpus, question));
	expect(views.length).toBeGreaterThan(0);
	expect(
		views.filter(({ article, passage, speaker }) => !article || !speaker || passage.length === 0)
	).toEqual([]);
	expect(round.questions.flatMap(sourcesOf).every(({ article }) => article === id)).toBe(true);
});

test('what is announced is what is made', async () => {
	const { localsOf, wish } = await house();
	const announced = await publishingFor(localsOf('ada'), wish);
	const made = valueOf(await publishRound(localsOf('ada'), wish));
	expect(made.questions).toEqual(announced.round.questions);
	expect(made.own?.warnings).toEqual(announced.warnings);
});

test('nobody publishes the article of another', async () => {
	const { db, id, localsOf, wish } = await house();
	expect(await publishRound(localsOf('ben'), wish)).toEqual({ ok: false, error: 'nothing-to-ask' });
	expect((await publishedCorpus({ db, corpus: smallCorpus }, id)).articles).toEqual([]);
});

test('an article is read by others once a round is made from it, without what nobody has checked', async () => {
	const { db, id, localsOf, wish } = await house();
	const locals = { db, corpus: smallCorpus };
	expect((await publishedCorpus(locals, id)).articles).toEqual([]);
	valueOf(await publishRound(localsOf('ada'), wish));
	const seen = await publishedCorpus(locals, id);
	expect(seen.articles.map(({ slug }) => slug)).toEqual([id]);
	expect(seen.quotes).toHaveLength(7);
	expect(seen.motion).toEqual(harbourMotion);
});

test('a round whose article is deleted keeps its questions and loses the passages', async () => {
	const { db, id, localsOf, wish } = await house();
	const { slug, questions } = valueOf(await publishRound(localsOf('ada'), wish));
	await deleteOwnArticle(db, 'ada', id);
	const round = await roundOf(db, slug);
	if (!round) throw new Error('no round');
	expect(round.questions).toEqual(questions);
	const corpus = await corpusForRound(localsOf('ben'), round);
	expect(corpus.motion).toEqual(harbourMotion);
	const views = round.questions.flatMap((question) => viewSources(corpus, question));
	expect(views.filter(({ article, passage }) => article !== null || passage.length > 0)).toEqual([]);
});

test('a round of the project’s own articles asks the database nothing', async () => {
	const { db } = await house();
	db.$client.close();
	const spec = { seed: 1, count: 5, kinds: [], articles: ['ferry-row'], missedOf: null };
	expect(await corpusForRound({ db, corpus: smallCorpus }, { spec, own: null })).toBe(smallCorpus);
});

test('a project article beside an own one brings its speakers in, under one motion only', async () => {
	const { localsOf, wish } = await house();
	const both = await publishingFor(localsOf('ada'), { ...wish, articles: [...wish.articles, 'ferry-row'] });
	expect(both.notes).not.toContain('two-motions');
	expect(both.round.questions.flatMap(sourcesOf).map(({ article }) => article)).toContain('ferry-row');
});

test('the form for a round of own articles names them, and takes nothing for everything', () => {
	const form = new FormData();
	expect(ownWishOf(form, 9)).toEqual({ articles: [], kinds: [...questionKinds], count: 10, seed: 9 });
	form.append('article', 'own-a');
	form.append('article', 'own-a');
	form.append('count', '5');
	form.append('seed', '12');
	form.append('kind', 'match-up');
	expect(ownWishOf(form, 9)).toEqual({ articles: ['own-a'], kinds: ['match-up'], count: 5, seed: 12 });
});
