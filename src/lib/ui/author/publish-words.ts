import type { Balance } from '../../core/balance/balance';
import type { PublishingNote, RoundWarning } from '../../core/checking/publishing';
import { count } from '../kit/format';

/** What is missing, and how to cure it. */
export const noteWords: Record<PublishingNote, string> = {
	'nothing-checked': 'No quote is checked yet. Check some quotes first: only those are asked about.',
	'too-few-quotes':
		'There are too few checked quotes for a round. Check more quotes, or add another article.',
	'only-one-speaker':
		'Only one named speaker: add an article with other speakers for “who said it” and “match-up”.',
	'only-two-speakers': 'Only two named speakers: add a second article for “who said it” and “match-up”.',
	'no-side-tags': 'No quote says which side it helps: tag some quotes for “which side”.',
	'unchecked-left': 'Some quotes are not checked. They are left out until you check them.',
	'cut-for-balance':
		'More could be asked if sides and speakers were more even: add an article that gives the other side more room.',
	'two-motions': 'These articles are about different questions. Choose articles that share one.'
};

/** Why the round would not be called balanced, and how to cure it. */
export const publishWarningWords: Record<RoundWarning, string> = {
	'one-sided': 'One side has more quotes than the other: add an article that gives the other side more room.',
	'one-voice': 'One speaker has more than 40% of it: add an article with other speakers.',
	'not-tagged': 'For some of its quotes nobody has said which side they help: tag them to know the balance.'
};

/** "8 questions, 5 speakers, sides 3 : 3"; where no quote helps a side, that none does. */
export function roundLine(questions: number, speakers: number, { enforcement, routes }: Balance): string {
	const sides = enforcement + routes === 0 ? 'no side tagged' : `sides ${enforcement} : ${routes}`;
	return `${count(questions, 'question')}, ${count(speakers, 'speaker')}, ${sides}`;
}
