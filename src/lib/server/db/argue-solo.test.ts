import { expect, test } from 'vitest';
import { caseFor, smallDeck } from '$lib/core/argue/round/fixtures';
import type { Deed } from '$lib/core/argue/solo/solo';
import { addSolo, deleteSolo, soloOf, solosFinished, solosOf, takeSoloStep } from './argue-solo';
import { openDatabase } from './open';
import { addPlayer, forgetPlayer } from './player';

const at = (minute: number) => new Date(Date.UTC(2030, 2, 4, 10, minute));
const build: Deed = { do: 'build', ...caseFor('routes'), isDone: true };
const draft: Deed = { ...build, claim: 'Ferries', isDone: false };
const pass: Deed = { do: 'pass' };

/** Ada has an exercise for the routes; Ben has none. */
async function adaAndBen() {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at(0) });
	}
	await addSolo(db, { id: 'one', playerId: 'ada', side: 'routes', deck: smallDeck(), at: at(0) });
	return db;
}

test('an exercise is kept with every step and goes on where it was left', async () => {
	const db = await adaAndBen();
	await takeSoloStep(db, 'ada', 'one', { seq: 0, deed: draft, at: at(1) });
	await takeSoloStep(db, 'ada', 'one', { seq: 1, deed: build, at: at(2) });
	const stored = await soloOf(db, 'ada', 'one');
	expect(stored).toMatchObject({ seq: 2, finishedAt: null, solo: { phase: 'exchange', side: 'routes' } });
	expect(await takeSoloStep(db, 'ada', 'one', { seq: 2, deed: build, at: at(3) })).toEqual({
		ok: false,
		error: 'wrong-phase'
	});
});

test('of two tabs the slower one is told and changes nothing', async () => {
	const db = await adaAndBen();
	const both = await Promise.all([
		takeSoloStep(db, 'ada', 'one', { seq: 0, deed: build, at: at(1) }),
		takeSoloStep(db, 'ada', 'one', { seq: 0, deed: draft, at: at(1) })
	]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'stale' });
	expect(await soloOf(db, 'ada', 'one')).toMatchObject({ seq: 1, solo: { phase: 'exchange' } });
});

test('nobody reads, changes or deletes what another has written', async () => {
	const db = await adaAndBen();
	expect(await soloOf(db, 'ben', 'one')).toBeUndefined();
	expect(await takeSoloStep(db, 'ben', 'one', { seq: 0, deed: build, at: at(1) })).toEqual({
		ok: false,
		error: 'no-solo'
	});
	await deleteSolo(db, 'ben', 'one');
	expect(await solosOf(db, 'ada', 10)).toHaveLength(1);
	await deleteSolo(db, 'ada', 'one');
	expect(await solosOf(db, 'ada', 10)).toEqual([]);
});

test('finished exercises count for the side that was argued, and go with the player', async () => {
	const db = await adaAndBen();
	const judge = (number: number): Deed => ({ do: 'judge', number, choice: 'left', chips: ['more-precise'] });
	const turn: Deed = { do: 'compare', lacks: [] };
	const deeds = [build, pass, pass, pass, pass, pass, judge(1), judge(2), judge(3), turn];
	for (const [seq, deed] of deeds.entries()) await takeSoloStep(db, 'ada', 'one', { seq, deed, at: at(seq) });
	expect(await soloOf(db, 'ada', 'one')).toMatchObject({ finishedAt: at(9), solo: { phase: 'over' } });
	expect(await solosFinished(db, 'ada')).toEqual({ enforcement: 0, routes: 1 });
	await forgetPlayer(db, 'ada');
	expect(db.$client.prepare('select count(*) as rows from argue_solo').get()).toEqual({ rows: 0 });
});

test('an exercise that cannot be read hides none of the others', async () => {
	const db = await adaAndBen();
	await addSolo(db, { id: 'two', playerId: 'ada', side: 'routes', deck: smallDeck(), at: at(1) });
	db.$client.prepare(`update argue_solo set steps = '[{"do":"dance"}]' where id = 'two'`).run();
	await addSolo(db, { id: 'three', playerId: 'ada', side: 'routes', deck: smallDeck(), at: at(2) });
	db.$client.prepare(`update argue_solo set steps = '[{"do":"pass","at":1}]' where id = 'three'`).run();
	expect((await solosOf(db, 'ada', 10)).map(({ id }) => id)).toEqual(['one']);
});
