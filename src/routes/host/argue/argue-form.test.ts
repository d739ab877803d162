import { expect, test } from 'vitest';
import { lessons, usualArgueSettings, type LessonLength } from '$lib/core/argue/round/settings';
import { argueSettingsFrom, lessonIn, usualArgueValues } from './argue-form';

function formOf(lesson: LessonLength, changes: Record<string, string | null> = {}): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ settings: '1', ...usualArgueValues(lesson), ...changes }))
		if (value !== null) form.set(name, value);
	return form;
}

function problemsOf(changes: Record<string, string | null>) {
	const read = argueSettingsFrom(formOf('full', changes));
	return read.ok ? [] : read.error;
}

test.each(['full', 'short', 'two'] as const)(
	'the %s lesson, untouched, is read as it is offered',
	(lesson) => {
		const read = argueSettingsFrom(formOf(lesson));
		expect(read).toEqual({
			ok: true,
			value: { settings: { ...usualArgueSettings, ...lessons[lesson] }, days: 30 }
		});
	}
);

test('a form of one button means the usual round', () => {
	expect(argueSettingsFrom(new FormData())).toMatchObject({
		ok: true,
		value: { settings: usualArgueSettings }
	});
});

test('a phase whose box is empty is left out, and its minutes cannot be wrong', () => {
	const read = argueSettingsFrom(formOf('full', { 'phase-vote1': null, 'minutes-vote1': 'x' }));
	expect(read.ok && read.value.settings.phases).not.toContain('vote1');
});

test('what no round does without stays, whatever is ticked', () => {
	const read = argueSettingsFrom(formOf('full', { 'phase-build': null, 'phase-sides': null }));
	expect(read.ok && read.value.settings.phases).toEqual(lessons.full.phases);
});

test('minutes may be half, with a comma too', () => {
	const read = argueSettingsFrom(formOf('full', { 'minutes-vote2': '1,5' }));
	expect(read.ok && read.value.settings.minutes.vote2).toBe(1.5);
});

test.each([
	[{ 'minutes-build': '' }, ['minutes']],
	[{ 'minutes-build': '0' }, ['minutes']],
	[{ 'minutes-build': '61' }, ['minutes']],
	[{ 'minutes-build': '1e1' }, ['minutes']],
	[{ pairs: '3' }, ['pairs']],
	[{ pairs: '9' }, ['pairs']],
	[{ cap: '0' }, ['cap']],
	[{ days: '366' }, ['days']],
	[{ names: 'none' }, ['other']],
	[{ pairs: '', cap: '-1' }, ['cap', 'pairs']]
])('%j is wrong in %j', (changes, problems) => {
	expect(problemsOf(changes).sort()).toEqual(problems);
});

test('an unknown length of lesson is the whole one', () => {
	expect(['short', 'two', 'full', 'x', null].map(lessonIn)).toEqual(['short', 'two', 'full', 'full', 'full']);
});
