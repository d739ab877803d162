import { expect, test } from 'vitest';
import { descriptionFrom } from '$lib/core/checking/describe';
import { typedDescriptionOf } from './description-form';

test('what is typed about an article is read field by field', () => {
	const form = formOf([
		['title', 'Ferry row'],
		['date', '2030-03-04'],
		['motion', 'own'],
		['question', 'What should the harbour rely on?'],
		['sideName', 'Patrols'],
		['sideLine', 'More boats.'],
		['sideName', 'Ferries'],
		['sideLine', 'A way across.']
	]);
	const typed = typedDescriptionOf(form);
	expect(typed).toMatchObject({ title: 'Ferry row', outlet: '', date: '2030-03-04' });
	const described = descriptionFrom(typed);
	expect(described.ok && described.value.motion?.sides.map(({ name }) => name)).toEqual([
		'Patrols',
		'Ferries'
	]);
});

test('the project’s question leaves out what stands in the fields of another', () => {
	const form = formOf([
		['motion', 'project'],
		['question', 'Half typed']
	]);
	expect(typedDescriptionOf(form).motion).toBeNull();
});

function formOf(fields: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}
