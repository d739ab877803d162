import { safeParse } from 'valibot';
import { isPlayable } from '$lib/core/argue/round/setting';
import { argueSettingsSchema } from '$lib/core/argue/round/protocol';
import {
	lessons,
	phases,
	usualArgueSettings,
	type ArgueSettings,
	type LessonLength,
	type TimedPhase
} from '$lib/core/argue/round/settings';
import { usualKeepDays } from '$lib/core/game/settings';
import { ok, refuse, type Result } from '$lib/core/kit/result';
import { mostDays, type Values } from '../settings-form';
import { neededPhases, timedPhases } from './parts';

/** What a host may have got wrong in the settings of an argue round. */
export type ArgueProblem = 'minutes' | 'pairs' | 'cap' | 'days' | 'other';

/** How the form stands before anybody has touched it, for a length of lesson. */
export function usualArgueValues(lesson: LessonLength): Values {
	return valuesOf({ ...usualArgueSettings, ...lessons[lesson] }, usualKeepDays);
}

/** The length of lesson that an address asks for; the whole lesson where it asks for none that there is. */
export function lessonIn(asked: string | null): LessonLength {
	return asked === 'short' || asked === 'two' ? asked : 'full';
}

/**
 * Reads the form that opens an argue round. One without the settings in it means the usual ones.
 *
 * @returns the settings and after how many days the round is deleted, or everything that is wrong with them
 */
export function argueSettingsFrom(
	form: FormData
): Result<{ settings: ArgueSettings; days: number }, ArgueProblem[]> {
	if (!form.has('settings')) return ok({ settings: usualArgueSettings, days: usualKeepDays });
	const days = wholeNumber(form, 'days');
	const parsed = safeParse(argueSettingsSchema, settingsIn(form));
	const problems: ArgueProblem[] = parsed.success
		? []
		: [...new Set(parsed.issues.map(({ path }) => problemFor(path?.[0]?.key)))];
	if (parsed.success && !isPlayable(parsed.output)) problems.push('other');
	if (!(days >= 1 && days <= mostDays)) problems.push('days');
	return parsed.success && problems.length === 0 ? ok({ settings: parsed.output, days }) : refuse(problems);
}

function settingsIn(form: FormData) {
	return {
		names: form.get('names'),
		approvesEach: form.has('approvesEach'),
		allowsLate: form.has('allowsLate'),
		cap: wholeNumber(form, 'cap'),
		phases: phases.filter((phase) => neededPhases.includes(phase) || form.has(`phase-${phase}`)),
		minutes: Object.fromEntries(timedPhases.map((phase) => [phase, minutesIn(form, phase)])),
		pairs: wholeNumber(form, 'pairs'),
		passesClean: form.has('passesClean'),
		board: form.has('crews') ? 'crews' : 'nothing',
		showsPull: form.has('showsPull')
	};
}

function valuesOf(settings: ArgueSettings, days: number): Values {
	const ticked = (name: string, isOn: boolean): [string, string][] => (isOn ? [[name, 'on']] : []);
	return Object.fromEntries([
		['names', settings.names],
		['cap', String(settings.cap)],
		['pairs', String(settings.pairs)],
		['days', String(days)],
		...ticked('approvesEach', settings.approvesEach),
		...ticked('allowsLate', settings.allowsLate),
		...ticked('passesClean', settings.passesClean),
		...ticked('crews', settings.board === 'crews'),
		...ticked('showsPull', settings.showsPull),
		...settings.phases.map((phase) => [`phase-${phase}`, 'on']),
		...timedPhases.map((phase) => [`minutes-${phase}`, String(settings.minutes[phase])])
	]) as Values;
}

function problemFor(key: unknown): ArgueProblem {
	return key === 'minutes' || key === 'pairs' || key === 'cap' ? key : 'other';
}

/** Minutes of a phase; those of one that is left out don't matter, so they can't be wrong. */
function minutesIn(form: FormData, phase: TimedPhase): number {
	const isPlayed = neededPhases.includes(phase) || form.has(`phase-${phase}`);
	const minutes = /^\d{1,3}([.,]\d{1,2})?$/.test(text(form, `minutes-${phase}`))
		? Number(text(form, `minutes-${phase}`).replace(',', '.'))
		: NaN;
	return isPlayed || (minutes >= 0.5 && minutes <= 60) ? minutes : usualArgueSettings.minutes[phase];
}

function text(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}

function wholeNumber(form: FormData, name: string): number {
	const value = text(form, name);
	return /^\d{1,6}$/.test(value) ? Number(value) : NaN;
}
