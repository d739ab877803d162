import { expect, test } from 'vitest';
import { checkingAfter } from '$lib/core/checking/check';
import type { CheckAction } from '$lib/core/checking/checking';
import { harbourArticle, harbourExtraction, harbourSteps } from '$lib/core/checking/fixtures';
import { valueOf } from '$lib/core/quotes/fixtures';
import { addCheckAction, undoCheckAction } from './check-action';
import { openDatabase } from './open';
import { addOwnArticle, ownArticleOf, ownArticlesOf } from './own-article';
import { addPlayer } from './player';
import { checkAction } from './schema/own-article';

const at = new Date(Date.UTC(2030, 2, 4, 10));
const { id: _, actions: __, ...about } = harbourArticle;
const confirmed: CheckAction = { type: 'confirmed', quote: 'q1' };

async function adasArticle() {
	const db = openDatabase(':memory:', 'drizzle');
	await addPlayer(db, { id: 'ada', tokenHash: 'hash of ada', createdAt: at });
	const id = valueOf(await addOwnArticle(db, { ...about, playerId: 'ada', at }));
	const leftOf = async () => (await ownArticlesOf(db, 'ada'))[0]?.left;
	const actionsOf = async () => (await ownArticleOf(db, 'ada', id))?.actions;
	const act = (seq: number, action: CheckAction) => addCheckAction(db, 'ada', id, { seq, action, at });
	return { db, id, act, leftOf, actionsOf };
}

test('every step is kept in order, and the state after it is the fold of all', async () => {
	const { act, actionsOf, leftOf } = await adasArticle();
	for (const [seq, action] of harbourSteps.entries()) {
		const expected = checkingAfter(about.text, harbourExtraction, harbourSteps.slice(0, seq + 1));
		expect(await act(seq, action)).toEqual({ ok: true, value: expected });
	}
	expect(await actionsOf()).toEqual(harbourSteps);
	expect(await leftOf()).toBe(0);
});

test('a step that another tab has taken is refused as stale and changes nothing', async () => {
	const { act, actionsOf } = await adasArticle();
	await act(0, confirmed);
	expect(await act(0, { type: 'rejected', quote: 'q1' })).toEqual({ ok: false, error: 'stale' });
	expect(await act(2, { type: 'rejected', quote: 'q1' })).toEqual({ ok: false, error: 'stale' });
	expect(await actionsOf()).toEqual([confirmed]);
});

test('of two steps with the same number that arrive together, one is stored', async () => {
	const { act, actionsOf } = await adasArticle();
	const results = await Promise.all([act(0, confirmed), act(0, { type: 'rejected', quote: 'q2' })]);
	expect(results.map((result) => (result.ok ? 'ok' : result.error)).sort()).toEqual(['ok', 'stale']);
	expect(await actionsOf()).toHaveLength(1);
});

test('a step that the rules refuse is not stored', async () => {
	const { act, actionsOf, leftOf } = await adasArticle();
	expect(await act(0, { type: 'confirmed', quote: 'q7' })).toEqual({ ok: false, error: 'no-speaker' });
	expect(await actionsOf()).toEqual([]);
	expect(await leftOf()).toBe(7);
});

test('undo takes the last step back, and the next one has its number', async () => {
	const { db, id, act, actionsOf, leftOf } = await adasArticle();
	await act(0, confirmed);
	await act(1, { type: 'confirmed', quote: 'q2' });
	const undone = await undoCheckAction(db, 'ada', id, { seq: 1, at });
	expect(undone).toEqual({ ok: true, value: checkingAfter(about.text, harbourExtraction, [confirmed]) });
	expect(await leftOf()).toBe(6);
	expect((await act(1, { type: 'rejected', quote: 'q2' })).ok).toBe(true);
	expect(await actionsOf()).toEqual([confirmed, { type: 'rejected', quote: 'q2' }]);
});

test('undo of a step that is not the last, or of nothing, is stale', async () => {
	const { db, id, act, actionsOf } = await adasArticle();
	expect(await undoCheckAction(db, 'ada', id, { seq: -1, at })).toEqual({ ok: false, error: 'stale' });
	await act(0, confirmed);
	await act(1, { type: 'confirmed', quote: 'q2' });
	expect(await undoCheckAction(db, 'ada', id, { seq: 0, at })).toEqual({ ok: false, error: 'stale' });
	expect(await actionsOf()).toHaveLength(2);
});

test('nobody takes a step in the article of another', async () => {
	const { db, id, actionsOf } = await adasArticle();
	await addPlayer(db, { id: 'ben', tokenHash: 'hash of ben', createdAt: at });
	const refused = { ok: false, error: 'no-article' };
	expect(await addCheckAction(db, 'ben', id, { seq: 0, action: confirmed, at })).toEqual(refused);
	expect(await undoCheckAction(db, 'ben', id, { seq: 0, at })).toEqual(refused);
	expect(await actionsOf()).toEqual([]);
});

test('the database itself takes one step a number', async () => {
	const { db, id } = await adasArticle();
	const row = { articleId: id, seq: 0, action: confirmed, at };
	await db.insert(checkAction).values(row);
	await expect(Promise.resolve().then(() => db.insert(checkAction).values(row))).rejects.toThrow();
});
