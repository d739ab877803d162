import type { ArgueSettings } from '../../../core/argue/round/settings';
import type { Refusal } from '../../../core/live/protocol';
import { hostRefusalWords } from '../../game/host-words';
import { count, formatList } from '../../kit/format';
import type { ContentNote } from '../../../core/questions/content-notes';
import type { whyAsk } from './going-on';

/** One calm line to players about what the quotes speak of; empty where there is nothing to say. */
export function contentLine(notes: readonly ContentNote[]): string {
	return notes.length === 0 ? '' : `Some quotes speak of ${formatList(notes)}.`;
}

/** How long a round takes, by its settings. */
export function lessonLine({ phases, minutes }: Pick<ArgueSettings, 'phases' | 'minutes'>): string {
	const times = phases.flatMap((phase) => (phase in minutes ? [minutes[phase as keyof typeof minutes]] : []));
	const whole = Math.round(times.reduce((sum, each) => sum + each, 0));
	const lessons = phases.includes('break') ? ', in two lessons' : '';
	return `${count(times.length, 'part')}, about ${count(whole, 'minute')}${lessons}`;
}

const ownRefusals: Partial<Record<Refusal, string>> = {
	'nobody-here': 'Nobody is in yet. The round can start when the first player is.',
	'has-judgements':
		'A pair has been compared already, so the round cannot go back and sides stay as they are.',
	'not-consented': 'Its writer has not agreed to that.',
	'not-approved': 'That text has not been approved, so it stays off the screen.',
	'nothing-written': 'There is nothing written yet.',
	'no-side': 'That player argues no side.',
	'moved-on': 'The round had already moved on, so nothing was changed.',
	'not-a-setting': 'That can no longer be changed in this round.',
	paused: 'The clock stands still. Let it run first.'
};

/** Why something that the host asked for in an argue round was not done. */
export function argueRefusalWords(refusal: Refusal): string {
	return ownRefusals[refusal] ?? hostRefusalWords(refusal);
}

/** What going on now would cut short. */
export const whyAskWords: Record<NonNullable<ReturnType<typeof whyAsk>>, string> = {
	ends: 'The round then ends for everybody. What was written stays in the report.',
	'pairs-left': 'Not all pairs have been compared. Once the class sees what was picked, no more can be.',
	'time-left': 'There is time left in this part, and the round cannot go back to it.'
};
