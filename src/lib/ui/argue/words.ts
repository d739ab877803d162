import type { Move } from '../../core/argue/case';
import type { CardView } from '../../core/argue/round/room-view';
import type { Chip, Reliability } from '../../core/argue/scoring/rows';
import type { Side } from '../../core/quotes/codebook';
import { formatDate } from '../kit/format';

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

/** What stands over the arguments of the reveal: without enough comparisons none of them was often picked. */
export function shownHeading({ enforcement, routes }: Record<Side, Reliability['word']>): string {
	const areUsed = enforcement !== 'not-used' && routes !== 'not-used';
	return areUsed ? 'Often picked, in no order' : 'Arguments from the class, in no order';
}

/** Who said it, and where it stands. */
export function creditOf({ speaker, article }: Pick<CardView, 'speaker' | 'article'>): string {
	const who = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
	const where = article.outlet ?? 'outlet not known';
	return `${who} · ${where}, ${article.date === null ? 'date not known' : formatDate(article.date)}`;
}

/** What a class talks about at the end of a round. */
export const debriefQuestions = [
	'Where do the two sides agree?',
	'What evidence is missing?',
	'What would you need to know to be surer?'
] as const;
