import type { Move } from '../../../core/argue/case';
import type { CardView } from '../../../core/argue/round/room-view';
import type { ArgueSettings } from '../../../core/argue/round/settings';
import type { Chip, Reliability } from '../../../core/argue/scoring/rows';
import type { Refusal } from '../../../core/live/protocol';
import { hostRefusalWords } from '../../game/host-words';
import { count, formatDate, formatList } from '../../kit/format';
import type { ContentNote } from '../../../core/questions/content-notes';
import type { whyAsk } from './going-on';

/** What everybody agrees to before a round. */
export const groundRules = [
	'Argue with ideas, not with people.',
	'Nobody is asked about their own or their family’s story.',
	'You may pass.'
] as const;

/** The four ways to reply, each with what it does: none is better than another. */
export const moveWords: Record<Move, { name: string; line: string }> = {
	'accept-but': { name: 'Accept, but …', line: 'Say what is right about it, then what it leaves out.' },
	question: { name: 'Question the evidence', line: 'Ask how it is known, how old it is, who says it.' },
	'other-cause': { name: 'Another cause', line: 'Say what else could explain the same thing.' },
	weigh: { name: 'Weigh them', line: 'Say which of the two matters more here, and why.' }
};

/** The reasons that judges choose from. */
export const chipWords: Record<Chip, string> = {
	'clearer-reason': 'clearer reason',
	'better-evidence': 'better evidence',
	'answers-the-other-side': 'answers the other side',
	'more-precise': 'more precise'
};

/** How much weight the comparisons of a side can bear. */
export const reliabilityWords: Record<Reliability['word'], string> = {
	steady: 'The class’s picks agree steadily',
	rough: 'The class’s picks agree roughly',
	'not-used': 'Too few comparisons to count'
};

/** Who said it, and where it stands. */
export function creditOf({ speaker, article }: Pick<CardView, 'speaker' | 'article'>): string {
	const who = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
	const where = article.outlet ?? 'outlet not known';
	return `${who} · ${where}, ${article.date === null ? 'date not known' : formatDate(article.date)}`;
}

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
