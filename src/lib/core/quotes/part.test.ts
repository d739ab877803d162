import { expect, test } from 'vitest';
import { cleo, ferryRow, quayTalks, smallCorpus } from './fixtures';
import { sideIn } from './motion';
import { partOf } from './part';

test('a part of a corpus holds the quotes of its articles, and whom they quote with their roles there', () => {
	const part = partOf(smallCorpus, [ferryRow.slug, 'unknown']);
	expect(part.articles).toEqual([ferryRow]);
	expect(part.quotes.map(({ article }) => article)).toEqual(Array(4).fill(ferryRow.slug));
	expect(part.speakers.map(({ id }) => id)).toEqual(['cleo-marsh', 'dov-ellery', 'edda-finch', 'pilot']);
	expect(part.speakers[0]?.roles).toEqual(cleo.roles.filter(({ article }) => article === ferryRow.slug));
});

test('every article gives the whole corpus, and none gives nothing', () => {
	expect(partOf(smallCorpus, [quayTalks.slug, ferryRow.slug])).toEqual(smallCorpus);
	expect(partOf(smallCorpus, [])).toMatchObject({ articles: [], quotes: [], speakers: [] });
});

test('a side is found by its word, and a motion that lacks it is a fault', () => {
	expect(sideIn(smallCorpus.motion, 'routes').name).toBe('Ferries');
	expect(() => sideIn({ question: 'Which?', sides: [] }, 'routes')).toThrow(RangeError);
});
