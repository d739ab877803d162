import { expect, test } from 'vitest';
import { smallCorpus } from '../../core/quotes/fixtures';
import { labelWords } from './tag-words';

const { motion } = smallCorpus;

test('the tests are worded in the names of the motion', () => {
	const words = labelWords(motion);
	expect(words.ENF.name).toBe('Supports Patrols');
	expect(words.LEG.name).toBe('Supports Ferries');
	expect(words['LEANS ENF'].test).toContain('Patrols');
});

test('both sides are asked about in the same words', () => {
	const words = labelWords(motion);
	const swapped = (test: string) =>
		test.replace(/Patrols|Ferries/g, (name) => (name === 'Patrols' ? 'Ferries' : 'Patrols'));
	expect(swapped(words.ENF.test)).toBe(words.LEG.test);
	expect(swapped(words['LEANS ENF'].test)).toBe(words['LEANS LEG'].test);
});
