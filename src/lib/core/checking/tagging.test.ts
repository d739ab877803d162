import { expect, test } from 'vitest';
import { check, beginChecking } from './check';
import { harbourArticle } from './fixtures';
import { labels } from '../quotes/codebook';
import { labelsByKey, reasonsFor, tagsFor } from './tagging';

test('every label has a key', () => {
	expect([...labelsByKey].sort()).toEqual([...labels].sort());
});

test.each(labelsByKey)('the tags for %s are taken by the rules', (label) => {
	const { text, extraction } = harbourArticle;
	const tagged = check(text, beginChecking(text, extraction), {
		type: 'tagged',
		quote: 'q1',
		...tagsFor({ label })
	});
	expect(tagged.ok && tagged.value.quotes.find(({ id }) => id === 'q1')?.tags?.coding.label).toBe(label);
});

test('a reason that cannot settle the label gives way to its usual one', () => {
	expect(tagsFor({ label: 'ENF', reason: 'duty' }).reason).toBe('measure');
	expect(tagsFor({ label: 'LEANS LEG', reason: 'duty' }).reason).toBe('duty');
});

test('both sides of a pair are decided by the same tests', () => {
	expect(reasonsFor.ENF).toEqual(reasonsFor.LEG);
	expect(reasonsFor['LEANS ENF']).toEqual(reasonsFor['LEANS LEG']);
});
