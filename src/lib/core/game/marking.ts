import type { Question } from '../questions/question';
import { markFor, type Response } from '../scoring/mark';
import { pointsFor } from '../scoring/points';
import type { Asked, GivenAnswer, Ruling } from './game';
import { speedWeights } from './settings';

/** What an answer is worth. */
type Worth = Pick<GivenAnswer, 'share' | 'isRight' | 'points'>;

/**
 * What an answer is worth by the key, or by what the host decided about the question.
 *
 * @returns null when the response does not fit the question
 */
export function worthOf(
	question: Question,
	{ speed, readingMs, ruling }: Pick<Asked, 'speed' | 'readingMs' | 'ruling'>,
	given: Pick<GivenAnswer, 'response' | 'isSure' | 'takenMs' | 'limitMs'>
): Worth | null {
	const share = shareFor(question, ruling, given.response);
	if (share === null) return null;
	if (ruling?.is === 'dropped') return { share, isRight: share === 1, points: 0 };
	const { isSure, takenMs, limitMs } = given;
	const points = pointsFor({ share, isSure, takenMs, limitMs, readingMs, speedWeight: speedWeights[speed] });
	return { share, isRight: share === 1, points };
}

/** Marks every answer to a question anew, after a decision about it. */
export function remark(question: Question, asked: Asked): void {
	for (const answer of asked.answers) if (answer) Object.assign(answer, worthOf(question, asked, answer));
}

/** How much of a response is right: 0 to 1; null when it does not fit the question. */
function shareFor(question: Question, ruling: Ruling | null, response: Response): number | null {
	const mark = markFor(question, response);
	if (!mark || ruling?.is !== 'key') return mark?.share ?? null;
	return typeof response === 'number' && ruling.right.includes(response) ? 1 : 0;
}
