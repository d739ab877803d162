import { safeParse } from 'valibot';
import { settingsSchema } from '$lib/core/game/protocol';
import { usualKeepDays, usualSettings, type GameSettings } from '$lib/core/game/settings';
import { ok, refuse, type Result } from '$lib/core/kit/result';

/** For so many days what a game leaves behind may be kept. */
export const mostDays = 365;

/** A form's values by the names of its fields, as they stand in it. */
export type Values = Record<string, string>;

/** What a host may have got wrong in the settings. */
export type SettingsProblem = 'seconds' | 'cap' | 'lessonMinutes' | 'days' | 'board' | 'other';

/** How the form stands before anybody has touched it. */
export const usualValues: Values = valuesOf(usualSettings, usualKeepDays);

/**
 * Reads the form that opens a game. One without the settings in it, such as a single button, means the usual ones.
 *
 * @returns the settings and after how many days the game is deleted, or everything that is wrong with them
 */
export function settingsFrom(
	form: FormData
): Result<{ settings: GameSettings; days: number }, SettingsProblem[]> {
	if (!form.has('settings')) return ok({ settings: usualSettings, days: usualKeepDays });
	const days = wholeNumber(text(form, 'days'));
	const parsed = safeParse(settingsSchema, settingsIn(form));
	const problems: SettingsProblem[] = parsed.success
		? []
		: [...new Set(parsed.issues.map(({ path }) => problemFor(path?.[0]?.key)))];
	if (parsed.success && parsed.output.board === 'teams' && !parsed.output.teams) problems.push('board');
	if (!(days >= 1 && days <= mostDays)) problems.push('days');
	return parsed.success && problems.length === 0 ? ok({ settings: parsed.output, days }) : refuse(problems);
}

/** The values of a form that was sent, to be shown in it again. */
export function givenValues(form: FormData): Values {
	return Object.fromEntries([...form].flatMap(([name, value]) => (isText(value) ? [[name, value]] : [])));
}

function settingsIn(form: FormData) {
	const teams = text(form, 'teams');
	const lesson = text(form, 'lessonMinutes');
	return {
		seconds: wholeNumber(text(form, 'seconds')),
		speed: text(form, 'speed'),
		asksSure: form.has('asksSure'),
		names: text(form, 'names'),
		approvesEach: form.has('approvesEach'),
		allowsLate: form.has('allowsLate'),
		cap: wholeNumber(text(form, 'cap')),
		teams: teams === '' ? null : { count: wholeNumber(teams), how: text(form, 'teamsHow') },
		standings: text(form, 'standings'),
		board: text(form, 'board'),
		reveals: text(form, 'reveals'),
		devices: text(form, 'devices'),
		lessonMinutes: lesson === '' ? null : wholeNumber(lesson),
		hasSound: form.has('hasSound')
	};
}

function valuesOf(settings: GameSettings, days: number): Values {
	const { teams, lessonMinutes, ...others } = settings;
	const flat = Object.entries(others).flatMap(([name, value]): [string, string][] =>
		typeof value === 'boolean' ? (value ? [[name, 'on']] : []) : [[name, String(value)]]
	);
	return {
		...Object.fromEntries(flat),
		teams: teams === null ? '' : String(teams.count),
		teamsHow: teams?.how ?? 'dealt',
		lessonMinutes: lessonMinutes === null ? '' : String(lessonMinutes),
		days: String(days)
	};
}

function problemFor(key: unknown): SettingsProblem {
	return key === 'seconds' || key === 'cap' || key === 'lessonMinutes' ? key : 'other';
}

function text(form: FormData, name: string): string {
	const value = form.get(name);
	return isText(value) ? value.trim() : '';
}

function isText(value: FormDataEntryValue | null): value is string {
	return typeof value === 'string';
}

function wholeNumber(value: string): number {
	return /^\d{1,6}$/.test(value) ? Number(value) : NaN;
}
