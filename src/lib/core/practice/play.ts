import { refuse, ok, type Result } from '../kit/result';
import type { Question } from '../questions/question';
import { fullPoints, markFor, type Mark, type Response } from '../scoring/mark';

/** A question that was answered, with its mark. */
export type Answer = Mark & { position: number; response: Response };

/** One person's playing of a round: its questions, and the answers so far in order. */
export type Play = { questions: Question[]; answers: Answer[] };

/** Why an answer changes nothing. */
export type AnswerRefusal = 'already-answered' | 'not-current' | 'not-an-option';

/** The position of the question to answer now, counted from 0; the number of questions when all are answered. */
export function currentPosition({ answers }: Pick<Play, 'answers'>): number {
	return answers.length;
}

/** Whether every question is answered. */
export function isOver(play: Play): boolean {
	return currentPosition(play) >= play.questions.length;
}

/**
 * Answers the current question.
 *
 * @returns the marked answer, to be stored; or why it changes nothing: the question was answered before,
 * is not the current one, or the response does not fit it
 */
export function answerQuestion(
	play: Play,
	position: number,
	response: Response
): Result<Answer, AnswerRefusal> {
	if (play.answers.some((answer) => answer.position === position)) return refuse('already-answered');
	const question = play.questions[position];
	if (position !== currentPosition(play) || !question) return refuse('not-current');
	const mark = markFor(question, response);
	return mark ? ok({ ...mark, position, response }) : refuse('not-an-option');
}

/** What a play has earned so far, out of what it could have earned in all. */
export type Score = { points: number; most: number; right: number; answered: number; questions: number };

/** The score of a play: always the sum of its answers. */
export function scoreOf({ questions, answers }: Play): Score {
	return {
		points: answers.reduce((sum, { points }) => sum + points, 0),
		most: questions.length * fullPoints,
		right: answers.filter(({ isRight }) => isRight).length,
		answered: answers.length,
		questions: questions.length
	};
}

/** The questions that were not answered wholly right, in their order. */
export function missedQuestions({ questions, answers }: Play): Question[] {
	return answers.filter(({ isRight }) => !isRight).flatMap(({ position }) => questions[position] ?? []);
}
