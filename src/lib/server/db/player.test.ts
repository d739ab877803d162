import { expect, test } from 'vitest';
import { openDatabase } from './open';
import { addAnswer, addPlay, playOf } from './play';
import { addPlayer, forgetPlayer, playerOf } from './player';
import { addRound, roundOf } from './round';
import { answer, play, player } from './schema/play';

const at = new Date(Date.UTC(2030, 2, 4, 10));
const round = {
	slug: 'ferry234ab',
	spec: { seed: 1, count: 3, kinds: [], articles: ['ferry-row'], missedOf: null },
	questions: [],
	own: null
};

/** Ada and Ben have each answered one question of the same round. */
async function twoPlayers() {
	const db = openDatabase(':memory:', 'drizzle');
	await addRound(db, { ...round, createdAt: at });
	for (const name of ['ada', 'ben']) {
		const given = { position: 0, response: 2, share: 1, isRight: true, points: 1000 };
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at });
		await addPlay(db, { id: `${name}s-play`, playerId: name, roundSlug: round.slug, startedAt: at });
		await addAnswer(db, `${name}s-play`, { given, isLast: false, at });
	}
	return db;
}

test('a player is found by the hash of the token, and nobody by another', async () => {
	const db = await twoPlayers();
	expect(await playerOf(db, 'hash of ada')).toEqual({ id: 'ada' });
	expect(await playerOf(db, 'hash of cleo')).toBeUndefined();
});

test('two players never share a token', async () => {
	const db = await twoPlayers();
	const twin = { id: 'twin', tokenHash: 'hash of ada', createdAt: at };
	await expect(addPlayer(db, twin)).rejects.toThrow('UNIQUE');
});

test('forgetting a player deletes the plays and answers, and leaves those of others alone', async () => {
	const db = await twoPlayers();
	await forgetPlayer(db, 'ada');
	expect((await db.select().from(player)).map(({ id }) => id)).toEqual(['ben']);
	expect((await db.select().from(play)).map(({ id }) => id)).toEqual(['bens-play']);
	expect((await db.select().from(answer)).map(({ playId }) => playId)).toEqual(['bens-play']);
	expect((await playOf(db, 'ben', 'bens-play'))?.answers).toHaveLength(1);
});

test('a forgotten player is found no more', async () => {
	const db = await twoPlayers();
	await forgetPlayer(db, 'ada');
	expect(await playerOf(db, 'hash of ada')).toBeUndefined();
	expect(await playOf(db, 'ada', 'adas-play')).toBeUndefined();
});

test('forgetting a player leaves the round, which others may hold the link of', async () => {
	const db = await twoPlayers();
	await forgetPlayer(db, 'ada');
	expect(await roundOf(db, round.slug)).toStrictEqual(round);
});
