import type { Reason, SideAnswer } from '../../core/quotes/codebook';
import type { Motion } from '../../core/quotes/corpus';
import type { RoundWarning } from '../../core/checking/publishing';
import type { AnswerRefusal } from '../../core/practice/play';
import type { QuestionKind } from '../../core/questions/question';
import { answerName } from '../quote/words';

/** A kind of question: its name, what it asks, and what it is about in one line. */
export const kindWords: Record<QuestionKind, { name: string; ask: string; line: string }> = {
	'who-said-it': { name: 'Who said it', ask: 'Who said it?', line: 'Match a quote to one of four people.' },
	'which-side': {
		name: 'Which side',
		ask: 'Which side does this support?',
		line: 'Say which side of the question a quote helps.'
	},
	'finish-the-quote': {
		name: 'Finish the quote',
		ask: 'Which words were said here?',
		line: 'Choose the words that were left out.'
	},
	'whos-who': { name: 'Who’s who', ask: 'Who was this?', line: 'Say what somebody was at the time.' },
	'match-up': {
		name: 'Match-up',
		ask: 'Who said which?',
		line: 'Pair three or four quotes with their speakers.'
	}
};

/** Why an answer changed nothing, and what to do. */
export const refusalWords: Record<AnswerRefusal | 'nothing-chosen', string> = {
	'already-answered': 'This question is answered already: your first answer counts.',
	'not-current': 'That was not the question you are on, so nothing was changed. Here is the one to answer.',
	'not-an-option': 'That answer does not fit this question. Choose again: each speaker belongs to one quote.',
	'nothing-chosen': 'Choose an answer first.'
};

/** Why a quote counts for a side, in one sentence. */
export function whySide(reason: Reason, answer: SideAnswer, motion: Motion): string {
	const side = answerName(answer, motion);
	const sentences: Record<Reason, string> = {
		measure: `It names a measure, so it supports ${side} directly.`,
		rule: `It rests on a rule that people should keep to, so it supports ${side} directly.`,
		reason: `It gives a reason, so it supports ${side} directly.`,
		aim: `It states an aim without naming a measure, so it helps ${side} by one step.`,
		harm: `It describes a harm that one approach is aimed at, so it helps ${side} by one step.`,
		counter: `It argues against the other approach without a measure of its own, so it helps ${side} by one step.`,
		duty: `It speaks of a duty or a right without naming a measure, so it helps ${side} by one step.`,
		concern: 'It speaks of danger, which both sides want to end, so it helps each of them by one step.',
		both: 'One half of it helps each side by one step.',
		fact: 'It takes no stand on either approach, so it helps neither.',
		fragment: 'It is too short to show a stand on either approach, so it helps neither.',
		other: 'It takes a stand on something else, so it helps neither.'
	};
	return sentences[reason];
}

/** The letter that stands before an option. */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}

/** Why no round could be made of a choice, and what to do. */
export const tooFewWords =
	'This choice holds too few questions for a round that is fair to both sides and is not all about one person. ' +
	'Add an article or a kind of question.';

/** Why a round is not called balanced, in one sentence each. */
export const warningWords: Record<RoundWarning, string> = {
	'one-sided': 'Its quotes help one side more often than the other.',
	'one-voice': 'One speaker has more than 40% of it.',
	'not-tagged': 'For some of its quotes nobody has said which side they help.'
};
