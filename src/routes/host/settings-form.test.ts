import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualSettings } from '$lib/core/game/settings';
import { givenValues, settingsFrom, usualValues } from './settings-form';

function formOf(values: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) form.set(name, value);
	return form;
}

const untouched = { ...usualValues, settings: '1' };

test('a form that nobody touched means the usual settings', () => {
	expect(settingsFrom(formOf(untouched))).toEqual({
		ok: true,
		value: { settings: usualSettings, days: 30 }
	});
});

test('a form without settings, a single button, means the usual ones as well', () => {
	expect(settingsFrom(formOf({ count: '10' }))).toEqual({
		ok: true,
		value: { settings: usualSettings, days: 30 }
	});
});

test('what the host chose arrives', () => {
	const chosen = {
		seconds: '45',
		speed: 'race',
		asksSure: 'on',
		names: 'generated',
		approvesEach: 'on',
		cap: '1000',
		teams: '4',
		teamsHow: 'chosen',
		board: 'teams',
		standings: 'end',
		reveals: 'by-host',
		devices: 'one',
		lessonMinutes: '50',
		hasSound: 'on',
		days: '7',
		settings: '1'
	};
	expect(settingsFrom(formOf(chosen))).toEqual({
		ok: true,
		value: {
			days: 7,
			settings: {
				seconds: 45,
				speed: 'race',
				asksSure: true,
				names: 'generated',
				approvesEach: true,
				allowsLate: false,
				cap: 1000,
				teams: { count: 4, how: 'chosen' },
				standings: 'end',
				board: 'teams',
				reveals: 'by-host',
				devices: 'one',
				lessonMinutes: 50,
				hasSound: true
			}
		}
	});
});

test.each([
	['no time for a question', { seconds: '' }, ['seconds']],
	['a time that is no number', { seconds: '30s' }, ['seconds']],
	['a question of an hour', { seconds: '3600' }, ['seconds']],
	['a room for nobody', { cap: '0' }, ['cap']],
	['a lesson of one minute', { lessonMinutes: '1' }, ['lessonMinutes']],
	['a deletion today', { days: '0' }, ['days']],
	['a deletion in ten years', { days: '3650' }, ['days']],
	['a team table without teams', { board: 'teams' }, ['board']],
	['a speed that does not exist', { speed: 'warp' }, ['other']],
	['a hundred teams', { teams: '100' }, ['other']],
	['several at once', { seconds: '1', cap: '-3', days: 'x' }, ['seconds', 'cap', 'days']]
])('%s is refused by name', (_, wrong, problems) => {
	expect(settingsFrom(formOf({ ...untouched, ...wrong }))).toEqual({ ok: false, error: problems });
});

test('a file where a text belongs is no setting', () => {
	const form = formOf(untouched);
	form.set('seconds', new File(['30'], 'seconds.txt'));
	expect(settingsFrom(form)).toEqual({ ok: false, error: ['seconds'] });
	expect(givenValues(form)).not.toHaveProperty('seconds');
});

test('whatever a form holds, it is read or refused, never an error', () => {
	const values = fc.dictionary(fc.constantFrom(...Object.keys(untouched)), fc.string());
	fc.assert(
		fc.property(values, (given) => {
			expect(typeof settingsFrom(formOf({ ...untouched, ...given })).ok).toBe('boolean');
		})
	);
});
