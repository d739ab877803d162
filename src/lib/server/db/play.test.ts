import { expect, test } from 'vitest';
import { smallCorpus } from '$lib/core/quotes/fixtures';
import type { Answer } from '$lib/core/practice/play';
import { deckOf } from '$lib/core/questions/deck';
import { questionKinds } from '$lib/core/questions/question';
import { makeRound } from '$lib/core/questions/round';
import { openDatabase } from './open';
import { addAnswer, addPlay, openPlayOf, playOf, playsOf } from './play';
import { addPlayer } from './player';
import { addRound, type StoredRound } from './round';

const spec = {
	seed: 5,
	count: 4,
	kinds: [...questionKinds],
	articles: ['quay-talks-2030', 'ferry-row'],
	missedOf: null
};
const { questions } = makeRound(deckOf(smallCorpus), spec);
const row: StoredRound = { slug: 'ferry234ab', spec, questions, own: null };
const at = (minute: number) => new Date(Date.UTC(2030, 2, 4, 10, minute));

/** Ada and Ben have one play each, of the same round. */
async function twoPlayers() {
	const db = openDatabase(':memory:', 'drizzle');
	await addRound(db, { ...row, createdAt: at(0) });
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at(0) });
		await addPlay(db, { id: `${name}s-play`, playerId: name, roundSlug: row.slug, startedAt: at(1) });
	}
	return db;
}

const given = (position: number, change: Partial<Answer> = {}): Answer => ({
	position,
	response: 2,
	share: 1,
	isRight: true,
	points: 1000,
	...change
});

test('a play comes back with its round, its start and no answers', async () => {
	const db = await twoPlayers();
	expect(questions).toHaveLength(4);
	expect(await playOf(db, 'ada', 'adas-play')).toStrictEqual({
		id: 'adas-play',
		roundSlug: row.slug,
		own: null,
		spec,
		questions,
		startedAt: at(1),
		finishedAt: null,
		answers: []
	});
});

test('the play of another player is the same as none', async () => {
	const db = await twoPlayers();
	expect(await playOf(db, 'ben', 'adas-play')).toBeUndefined();
	expect(await playOf(db, 'ada', 'nobodys-play')).toBeUndefined();
	expect((await playsOf(db, 'ben', 10)).map(({ id }) => id)).toEqual(['bens-play']);
	expect(await openPlayOf(db, 'ada', row.slug)).toEqual({ id: 'adas-play' });
});

test('answers come back in the order of the questions, as they were given', async () => {
	const db = await twoPlayers();
	const pairs = given(1, { response: [2, 0, 1], share: 0.5, points: 500, isRight: false });
	await addAnswer(db, 'adas-play', { given: pairs, isLast: false, at: at(3) });
	await addAnswer(db, 'adas-play', { given: given(0), isLast: false, at: at(2) });
	expect((await playOf(db, 'ada', 'adas-play'))?.answers).toStrictEqual([given(0), pairs]);
	expect((await playOf(db, 'ben', 'bens-play'))?.answers).toEqual([]);
});

test('a question that is answered twice keeps its first answer', async () => {
	const db = await twoPlayers();
	const other = given(0, { response: 1, share: 0, points: 0, isRight: false });
	await addAnswer(db, 'adas-play', { given: given(0), isLast: false, at: at(2) });
	await addAnswer(db, 'adas-play', { given: other, isLast: false, at: at(3) });
	expect((await playOf(db, 'ada', 'adas-play'))?.answers).toStrictEqual([given(0)]);
});

test('a play is finished by its last answer, at that moment, and not before', async () => {
	const db = await twoPlayers();
	for (const position of [0, 1, 2]) {
		await addAnswer(db, 'adas-play', { given: given(position), isLast: false, at: at(2) });
	}
	expect((await playOf(db, 'ada', 'adas-play'))?.finishedAt).toBeNull();
	await addAnswer(db, 'adas-play', { given: given(3), isLast: true, at: at(7) });
	expect((await playOf(db, 'ada', 'adas-play'))?.finishedAt).toEqual(at(7));
	expect((await playOf(db, 'ben', 'bens-play'))?.finishedAt).toBeNull();
});

test('a last answer that comes twice changes nothing, so a play was finished when it was first', async () => {
	const db = await twoPlayers();
	await addAnswer(db, 'adas-play', { given: given(3), isLast: true, at: at(7) });
	await addAnswer(db, 'adas-play', { given: given(3), isLast: true, at: at(8) });
	expect((await playOf(db, 'ada', 'adas-play'))?.finishedAt).toEqual(at(7));
});

test('an answer to a play that does not exist is not stored', async () => {
	const db = await twoPlayers();
	await expect(addAnswer(db, 'nobodys-play', { given: given(0), isLast: false, at: at(2) })).rejects.toThrow(
		'FOREIGN KEY'
	);
});

test('an open play is one that is not finished, the latest of them', async () => {
	const db = await twoPlayers();
	const start = { playerId: 'ada', roundSlug: row.slug };
	await addPlay(db, { ...start, id: 'later', startedAt: at(9) });
	await addPlay(db, { ...start, id: 'between', startedAt: at(5) });
	expect(await openPlayOf(db, 'ada', row.slug)).toEqual({ id: 'later' });
	await addAnswer(db, 'later', { given: given(3), isLast: true, at: at(9) });
	expect(await openPlayOf(db, 'ada', row.slug)).toEqual({ id: 'between' });
	expect(await openPlayOf(db, 'ada', 'another')).toBeUndefined();
	expect(await openPlayOf(db, 'cleo', row.slug)).toBeUndefined();
});

test('plays are listed with the latest first, and no more than asked for', async () => {
	const db = await twoPlayers();
	const start = { playerId: 'ada', roundSlug: row.slug };
	await addPlay(db, { ...start, id: 'later', startedAt: at(9) });
	await addPlay(db, { ...start, id: 'between', startedAt: at(5) });
	const listed = async (most: number) => (await playsOf(db, 'ada', most)).map(({ id }) => id);
	expect(await listed(10)).toEqual(['later', 'between', 'adas-play']);
	expect(await listed(2)).toEqual(['later', 'between']);
});

test('a play whose stored round is not in shape is never handed on', async () => {
	const db = await twoPlayers();
	db.$client.prepare("update round set questions = json_remove(questions, '$[0].key')").run();
	await expect(playOf(db, 'ada', 'adas-play')).rejects.toThrow('key');
});
