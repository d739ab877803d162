import { expect, test } from 'vitest';
import { harbourArticle, harbourMotion } from '$lib/core/checking/fixtures';
import { valueOf } from '$lib/core/quotes/fixtures';
import { roundsMadeBy } from './made-round';
import { openDatabase, type Db } from './open';
import { addOwnArticle, deleteOwnArticle } from './own-article';
import { addPlayer } from './player';
import { addRound } from './round';

const at = (minute: number) => new Date(Date.UTC(2030, 2, 4, 10, minute));
const { id: _, actions: __, ...about } = harbourArticle;

test('a player’s rounds are listed once each, the latest first, and nobody else’s', async () => {
	const db = await twoPlayers();
	const [hers, also, his] = [await add(db, 'ada'), await add(db, 'ada'), await add(db, 'ben')];
	await make(db, 'first23456', { articles: [hers], minute: 3 });
	await make(db, 'second2345', { articles: [hers, also], minute: 4 });
	await make(db, 'third23456', { articles: [his], minute: 5 });
	expect(await roundsMadeBy(db, 'ada')).toEqual([
		{ slug: 'second2345', questions: 0, createdAt: at(4) },
		{ slug: 'first23456', questions: 0, createdAt: at(3) }
	]);
});

test('a round whose articles are all deleted is listed no more', async () => {
	const db = await twoPlayers();
	const id = await add(db, 'ada');
	await make(db, 'first23456', { articles: [id], minute: 3 });
	expect(await roundsMadeBy(db, 'ada')).toHaveLength(1);
	await deleteOwnArticle(db, 'ada', id);
	expect(await roundsMadeBy(db, 'ada')).toEqual([]);
});

async function twoPlayers(): Promise<Db> {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at(0) });
	}
	return db;
}

async function add(db: Db, playerId: string): Promise<string> {
	return valueOf(await addOwnArticle(db, { ...about, playerId, at: at(1) }));
}

async function make(db: Db, slug: string, { articles, minute }: { articles: string[]; minute: number }) {
	const spec = { seed: 1, count: 3, kinds: [], articles, missedOf: null };
	const own = { motion: harbourMotion, warnings: [] };
	await addRound(db, { slug, spec, questions: [], own, createdAt: at(minute) });
}
