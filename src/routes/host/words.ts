import type { ContentNote } from '$lib/core/questions/content-notes';
import { formatList } from '$lib/ui/kit/format';
import { tooFewWords } from '$lib/ui/practice/words';
import type { SettingsProblem } from './settings-form';

/** Why no game was opened or deleted. */
export type HostingProblem = SettingsProblem | 'too-few' | 'no-game';

/** What to do about it. */
export const problemWords: Record<HostingProblem, string> = {
	seconds: 'A question may stay open for 5 to 300 seconds.',
	cap: 'A game may have 1 to 5,000 players.',
	lessonMinutes: 'A lesson may be 5 to 120 minutes long. Leave it empty for no lesson clock.',
	days: 'A game may be kept for 1 to 365 days.',
	board: 'The projector can only show a team table when there are teams.',
	other: 'One of the settings does not exist. Load the page again and choose anew.',
	'too-few': tooFewWords,
	'no-game': 'That game was not on this device any more, so nothing was deleted.'
};

const noteWords: Record<ContentNote, string> = {
	deaths: 'deaths',
	children: 'children',
	detention: 'detention'
};

/** "The articles speak of deaths, children and detention." Empty where there is nothing to say. */
export function notesLine(notes: readonly ContentNote[]): string {
	if (notes.length === 0) return '';
	return `Quotes and passages here speak of ${formatList(notes.map((note) => noteWords[note]))}.`;
}
