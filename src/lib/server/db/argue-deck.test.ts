import { expect, test } from 'vitest';
import { smallDeck } from '../../core/argue/round/fixtures';
import { harbourArticle } from '../../core/checking/fixtures';
import { valueOf } from '../../core/quotes/fixtures';
import {
	addArgueDeck,
	argueDeckOf,
	argueDecksOf,
	changeArgueDeck,
	deleteArgueDeck,
	renameArgueDeck,
	undoArgueDeck
} from './argue-deck';
import { openDatabase } from './open';
import { addOwnArticle, playableArticles } from './own-article';
import { addPlayer, forgetPlayer } from './player';

const at = new Date(Date.UTC(2030, 2, 4, 10));
const { id: _, actions: __, ...about } = harbourArticle;

/** Ada has made a deck from her article and one of the project's; Ben has not. */
async function house() {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at });
	}
	const article = valueOf(await addOwnArticle(db, { ...about, playerId: 'ada', at }));
	const deck = { title: 'Ferry row', articles: ['ferry-row', article], deck: smallDeck() };
	const id = valueOf(await addArgueDeck(db, { ...deck, playerId: 'ada', at }));
	return { db, id, article };
}

test('a deck comes back as it was made', async () => {
	const { db, id, article } = await house();
	expect(await argueDeckOf(db, 'ada', id)).toEqual({
		id,
		title: 'Ferry row',
		articles: ['ferry-row', article],
		deck: smallDeck(),
		steps: 0,
		seq: 0
	});
	expect(await argueDecksOf(db, 'ada')).toEqual([
		{ id, title: 'Ferry row', cards: 10, isBalanced: true, isPlayable: true, updatedAt: at }
	]);
});

test('another device has no part in a deck', async () => {
	const { db, id } = await house();
	expect(await argueDeckOf(db, 'ben', id)).toBeUndefined();
	expect(await argueDecksOf(db, 'ben')).toEqual([]);
	expect(await renameArgueDeck(db, 'ben', id, 'Mine')).toBe(false);
	expect(await deleteArgueDeck(db, 'ben', id)).toBe(false);
	const step = { type: 'card-taken-out', card: 'routes-a' } as const;
	expect(await changeArgueDeck(db, 'ben', id, { seq: 0, at, step })).toEqual({ ok: false, error: 'no-deck' });
	expect(await undoArgueDeck(db, 'ben', id, { seq: 0, at })).toEqual({ ok: false, error: 'no-deck' });
});

test('a change can be undone, and two tabs cannot both make the next one', async () => {
	const { db, id } = await house();
	const step = { type: 'card-taken-out', card: 'routes-a' } as const;
	valueOf(await changeArgueDeck(db, 'ada', id, { seq: 0, at, step }));
	const stale = await changeArgueDeck(db, 'ada', id, { seq: 0, at, step });
	expect(stale).toEqual({ ok: false, error: 'stale' });
	expect(await argueDeckOf(db, 'ada', id)).toMatchObject({ steps: 1, seq: 1 });
	const again = await changeArgueDeck(db, 'ada', id, { seq: 1, at, step });
	expect(again).toEqual({ ok: false, error: 'no-such-card' });
	valueOf(await undoArgueDeck(db, 'ada', id, { seq: 1, at }));
	expect(await argueDeckOf(db, 'ada', id)).toMatchObject({ deck: smallDeck(), steps: 0, seq: 2 });
	const nothing = await undoArgueDeck(db, 'ada', id, { seq: 2, at });
	expect(nothing).toEqual({ ok: false, error: 'nothing-to-undo' });
});

test('a deck lets its players read its articles until it is deleted', async () => {
	const { db, id, article } = await house();
	expect((await playableArticles(db, [article])).map((each) => each.id)).toEqual([article]);
	expect(await deleteArgueDeck(db, 'ada', id)).toBe(true);
	expect(await playableArticles(db, [article])).toEqual([]);
});

test('forgetting a device deletes its decks', async () => {
	const { db, id } = await house();
	expect(await renameArgueDeck(db, 'ada', id, 'Quay')).toBe(true);
	await forgetPlayer(db, 'ada');
	expect(await argueDeckOf(db, 'ada', id)).toBeUndefined();
	expect(db.$client.prepare('select count(*) as rows from argue_deck').get()).toEqual({ rows: 0 });
});
