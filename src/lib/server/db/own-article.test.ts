import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { harbourArticle, harbourMotion } from '$lib/core/checking/fixtures';
import { isOwnId } from '$lib/core/checking/own-article';
import { valueOf } from '$lib/core/quotes/fixtures';
import { addCheckAction } from './check-action';
import { openDatabase, type Db } from './open';
import {
	addOwnArticle,
	deleteOwnArticle,
	describeOwnArticle,
	mostOwnArticles,
	ownArticleOf,
	ownArticlesOf,
	playableArticles,
	type NewOwnArticle
} from './own-article';
import { addPlayer, forgetPlayer } from './player';
import { addRound, roundOf, type StoredRound } from './round';
import { checkAction, ownArticle, roundArticle } from './schema/own-article';

const at = (minute: number) => new Date(Date.UTC(2030, 2, 4, 10, minute));
const { id: _, actions: __, ...about } = harbourArticle;

/** Ada and Ben play on devices of their own. */
async function twoPlayers(): Promise<Db> {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at(0) });
	}
	return db;
}

const add = async (db: Db, change: Partial<NewOwnArticle> = {}) =>
	valueOf(await addOwnArticle(db, { ...about, playerId: 'ada', at: at(1), ...change }));

const publish = (db: Db, articles: string[], slug = 'ferry234ab') => {
	const spec = { seed: 1, count: 3, kinds: [], articles, missedOf: null };
	const round: StoredRound = {
		slug,
		spec,
		questions: [],
		own: { motion: harbourMotion, warnings: ['one-sided'] }
	};
	return addRound(db, { ...round, createdAt: at(5) });
};

test('an article comes back as it was given, under an id that nobody can guess', async () => {
	const db = await twoPlayers();
	const [first, second] = [await add(db), await add(db, { motion: harbourMotion })];
	expect(isOwnId(first)).toBe(true);
	expect(second).not.toBe(first);
	expect(await ownArticleOf(db, 'ada', first)).toEqual({ ...harbourArticle, id: first });
	expect((await ownArticleOf(db, 'ada', second))?.motion).toEqual(harbourMotion);
});

test('the article of another player is the same as none', async () => {
	const db = await twoPlayers();
	const id = await add(db);
	expect(await ownArticleOf(db, 'ben', id)).toBeUndefined();
	expect(await ownArticlesOf(db, 'ben')).toEqual([]);
	expect(await describeOwnArticle(db, 'ben', id, { ...about, title: 'Mine', at: at(2) })).toBe(false);
	expect(await deleteOwnArticle(db, 'ben', id)).toBe(false);
	expect((await ownArticleOf(db, 'ada', id))?.title).toBe(harbourArticle.title);
});

test('the latest article is listed first, with what is left to check', async () => {
	const db = await twoPlayers();
	const older = await add(db);
	const newer = await add(db, { title: null, at: at(2) });
	await addCheckAction(db, 'ada', older, { seq: 0, action: { type: 'confirmed', quote: 'q1' }, at: at(3) });
	await publish(db, [older]);
	expect(await ownArticlesOf(db, 'ada')).toEqual([
		{
			id: newer,
			title: 'Minister meets the harbour towns',
			outlet: 'Northmouth Lantern',
			date: '2030-03-04',
			createdAt: at(2),
			left: 7,
			isPublished: false
		},
		expect.objectContaining({ id: older, left: 6, isPublished: true })
	]);
});

test('a player has so many articles and no more; another still may', async () => {
	const db = await twoPlayers();
	for (let i = 0; i < mostOwnArticles; i++) await add(db);
	expect(await addOwnArticle(db, { ...about, playerId: 'ada', at: at(1) })).toEqual({
		ok: false,
		error: 'too-many'
	});
	expect(isOwnId(await add(db, { playerId: 'ben' }))).toBe(true);
});

test('what a person says of an article takes the place of what was there', async () => {
	const db = await twoPlayers();
	const id = await add(db);
	const given = {
		title: 'Boats',
		outlet: null,
		author: null,
		date: null,
		address: null,
		motion: harbourMotion
	};
	expect(await describeOwnArticle(db, 'ada', id, { ...given, at: at(2) })).toBe(true);
	expect(await ownArticleOf(db, 'ada', id)).toEqual({ ...harbourArticle, id, ...given });
});

test('only articles of a published round can be played by others', async () => {
	const db = await twoPlayers();
	const [published, kept] = [await add(db), await add(db)];
	expect(await playableArticles(db, [published])).toEqual([]);
	await publish(db, [published]);
	expect((await playableArticles(db, [published, kept, 'own-nobody2345678ab'])).map(({ id }) => id)).toEqual([
		published
	]);
	expect(await playableArticles(db, [])).toEqual([]);
});

test('a deleted article leaves its rounds with their questions and without it', async () => {
	const db = await twoPlayers();
	const id = await add(db);
	await addCheckAction(db, 'ada', id, { seq: 0, action: { type: 'confirmed', quote: 'q1' }, at: at(3) });
	await publish(db, [id]);
	expect(await deleteOwnArticle(db, 'ada', id)).toBe(true);
	expect(await playableArticles(db, [id])).toEqual([]);
	expect(await db.select().from(checkAction)).toEqual([]);
	expect(await roundOf(db, 'ferry234ab')).toMatchObject({
		own: { motion: harbourMotion, warnings: ['one-sided'] }
	});
});

test('a repeat of missed questions publishes nothing, and is stored though its article is gone', async () => {
	const db = await twoPlayers();
	const [gone, left] = [await add(db), await add(db)];
	await deleteOwnArticle(db, 'ada', gone);
	const spec = { seed: 1, count: 1, kinds: [], articles: [gone, left], missedOf: 'ferry234ab' };
	const own = { motion: harbourMotion, warnings: [] };
	await addRound(db, { slug: 'again', spec, questions: [], own, createdAt: at(6) });
	expect(await roundOf(db, 'again')).toMatchObject({ own, spec });
	expect(await playableArticles(db, [gone, left])).toEqual([]);
});

test('to forget a player deletes everything that was brought in', async () => {
	const db = await twoPlayers();
	const id = await add(db);
	await publish(db, [id]);
	await forgetPlayer(db, 'ada');
	expect(await db.select().from(ownArticle)).toEqual([]);
	expect(await db.select().from(roundArticle)).toEqual([]);
});

test('an article whose stored state is damaged is an error and not half an article', async () => {
	const db = await twoPlayers();
	const id = await add(db);
	await db
		.update(ownArticle)
		.set({ extraction: { quotes: [] } })
		.where(eq(ownArticle.id, id));
	await expect(ownArticleOf(db, 'ada', id)).rejects.toThrow();
});
