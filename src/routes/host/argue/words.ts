import type { LessonLength } from '$lib/core/argue/round/settings';
import type { ArgueProblem } from './argue-form';

/** What to do about it, where no round was opened. */
export const argueProblemWords: Record<ArgueProblem | 'deck', string> = {
	minutes: 'A part may take half a minute to 60 minutes.',
	pairs: 'Each player may compare 4 to 8 pairs.',
	cap: 'A round may have 1 to 400 players.',
	days: 'A round may be kept for 1 to 365 days.',
	other: 'One of the settings does not exist. Load the page again and choose anew.',
	deck: 'This deck has too few cards for one of the sides, so nobody could argue for it. Put cards in, or take another deck.'
};

/** The three lessons. */
export const lessonWords: Record<LessonLength, { name: string; line: string }> = {
	full: { name: '40 minutes', line: 'All parts, from the first vote to looking back.' },
	short: { name: '20 minutes', line: 'Without reading together and without the switch: five pairs each.' },
	two: { name: 'Two lessons', line: 'Stop after the replies, look at them at leisure, go on next lesson.' }
};
