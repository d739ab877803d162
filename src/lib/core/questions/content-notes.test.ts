import { expect, test } from 'vitest';
import { contentNotesOf } from './content-notes';

test.each([
	['Twenty-seven people drowned.', ['deaths']],
	['Four people lost their lives in the Channel.', ['deaths']],
	['A baby and two girls were among them.', ['children']],
	['They were taken into custody.', ['detention']],
	['Men, women and children were detained; one later died.', ['deaths', 'children', 'detention']],
	['The deadline for ferry timetables has passed.', []],
	['The boycott of a studio in Bodiam goes on.', []]
])('%s is noted for what it speaks of', (text, notes) => {
	expect(contentNotesOf([text])).toEqual(notes);
});

test('texts are noted together, in one order', () => {
	expect(contentNotesOf(['He was jailed.', 'He died.', 'He died.'])).toEqual(['deaths', 'detention']);
	expect(contentNotesOf([])).toEqual([]);
});
