import type { Question } from '../questions/question';

/** What a player answered: the index of an option, or for a match-up one index for each quote. */
export type Response = number | number[];

/** How a response was marked. */
export type Mark = {
	/** 0 to 1: the whole for a choice, the share of right pairs for a match-up. */
	share: number;
	isRight: boolean;
	/** Whole points, 0 to {@link fullPoints}. */
	points: number;
};

/** Points for an answer that is wholly right. */
export const fullPoints = 1000;

/**
 * Marks a response. A match-up earns its share of right pairs; everything else all or nothing.
 *
 * @returns null when the response does not fit the question: an option that doesn't exist, a pair missing,
 * one speaker given to two quotes
 */
export function markFor(question: Question, response: Response): Mark | null {
	if (question.kind === 'match-up') {
		return isPairing(question.key, response) ? markOfShare(shareOfPairs(question.key, response)) : null;
	}
	if (typeof response !== 'number' || !(response in question.options)) return null;
	return markOfShare(response === question.key ? 1 : 0);
}

function markOfShare(share: number): Mark {
	return { share, isRight: share === 1, points: Math.round(share * fullPoints) };
}

function isPairing(key: readonly number[], response: Response): response is number[] {
	return (
		Array.isArray(response) &&
		response.length === key.length &&
		new Set(response).size === key.length &&
		response.every((option) => key.includes(option))
	);
}

function shareOfPairs(key: readonly number[], response: readonly number[]): number {
	return key.filter((option, i) => response[i] === option).length / key.length;
}
