import { expect, test } from 'vitest';
import { ada, cleo, ferryRow, harbourOffice, quayTalks } from './fixtures';
import { isNamedIn, roleIn } from './speaker';

test.each([
	'Ada Quill must act.',
	'It is up to Quill.',
	'(Quill) and Quill’s boats',
	'Ask the Harbour Secretary!',
	'Quillon knew what Quill did.'
])('a person is named in %j', (text) => {
	expect(isNamedIn(ada, text)).toBe(true);
});

test.each([
	['by the first name alone', 'Ada must act.'],
	['by a longer word that begins with the name', 'The Quillon harbour is shut.'],
	['by a longer word that ends with the name', 'McQuill said so.'],
	['by a letter with an accent after the name', 'Quillé said so.'],
	['by a number after the name', 'Quill7 set sail.'],
	['by a word without its capital', 'She wrote with a quill.'],
	['by a role that is not an alias', 'Ask the Shadow Harbour Secretary!'],
	['by nothing', '']
])('a person is not named %s', (_, text) => {
	expect(isNamedIn(ada, text)).toBe(false);
});

test('a body is named by its whole name or an alias, not by the last word of its name', () => {
	expect(isNamedIn(harbourOffice, 'The Harbour Office is shut.')).toBe(true);
	expect(isNamedIn(harbourOffice, 'Her Office is shut.')).toBe(false);
});

test('a role is the one that the speaker had in the article', () => {
	expect(roleIn(cleo, quayTalks.slug)?.role).toBe('MP for Northmouth');
	expect(roleIn(cleo, ferryRow.slug)?.role).toBe('Shadow Harbour Secretary');
	expect(roleIn(ada, ferryRow.slug)).toBeUndefined();
});
