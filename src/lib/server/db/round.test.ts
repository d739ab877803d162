import { expect, test } from 'vitest';
import { smallCorpus } from '$lib/core/quotes/fixtures';
import { deckOf } from '$lib/core/questions/deck';
import { questionKinds } from '$lib/core/questions/question';
import { makeRound } from '$lib/core/questions/round';
import { openDatabase } from './open';
import { addRound, roundOf, slugFor, type StoredRound } from './round';

const spec = {
	seed: 5,
	count: 4,
	kinds: [...questionKinds],
	articles: ['quay-talks-2030', 'ferry-row'],
	missedOf: null
};
const { questions } = makeRound(deckOf(smallCorpus), spec);
const row: StoredRound = { slug: 'ferry234ab', spec, questions, own: null };
const createdAt = new Date(Date.UTC(2030, 2, 4, 10));

async function storedRound() {
	const db = openDatabase(':memory:', 'drizzle');
	await addRound(db, { ...row, createdAt });
	return db;
}

test('a round comes back by its slug as it was made, and none by another', async () => {
	const db = await storedRound();
	expect(questions).toHaveLength(4);
	expect(await roundOf(db, row.slug)).toStrictEqual(row);
	expect(await roundOf(db, 'another')).toBeUndefined();
});

test('a round that is stored twice is the same round: the first one stays', async () => {
	const db = await storedRound();
	await addRound(db, { ...row, questions: [], createdAt });
	expect(await roundOf(db, row.slug)).toStrictEqual(row);
});

test('a round of missed questions comes back with the round that they were missed in', async () => {
	const db = await storedRound();
	const repeated = { ...spec, missedOf: row.slug };
	const missed = { slug: 'missed', spec: repeated, questions: questions.slice(0, 1), own: null };
	await addRound(db, { ...missed, createdAt });
	expect(await roundOf(db, 'missed')).toStrictEqual(missed);
});

test.each([
	["json_remove(questions, '$[0].key')", 'questions'],
	["json_set(questions, '$[0].kind', 'guess-the-weather')", 'questions'],
	["json_remove(spec, '$.seed')", 'spec']
])('a stored round that is out of shape by %s is never handed on', async (damage, column) => {
	const db = await storedRound();
	db.$client.prepare(`update round set ${column} = ${damage}`).run();
	await expect(roundOf(db, row.slug)).rejects.toThrow();
});

test('a slug is ten letters and digits that cannot be taken for one another', () => {
	for (let seed = 0; seed < 100; seed++) {
		expect(slugFor({ ...row, spec: { ...spec, seed } })).toMatch(/^[23456789abcdefghjkmnpqrstuvwxyz]{10}$/);
	}
});

test('the same spec with the same questions always has the same slug', () => {
	const again = makeRound(deckOf(smallCorpus), { ...spec }).questions;
	expect(slugFor({ spec: { ...spec }, questions: again, own: null })).toBe(slugFor(row));
	expect(slugFor({ spec, questions: [], own: null })).toBe('scxfnadba2');
});

test('another spec, other questions or other warnings have another slug', () => {
	const slugs = [
		slugFor(row),
		slugFor({ ...row, spec: { ...spec, seed: 6 } }),
		slugFor({ ...row, spec: { ...spec, missedOf: row.slug } }),
		slugFor({ ...row, questions: questions.slice(1) }),
		slugFor({ ...row, own: { motion: smallCorpus.motion, warnings: ['not-tagged'] } }),
		slugFor({ ...row, own: { motion: smallCorpus.motion, warnings: [] } })
	];
	expect(new Set(slugs).size).toBe(6);
});
