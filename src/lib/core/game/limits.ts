import type { Question } from '../questions/question';
import type { GameSettings } from './settings';

/** A match-up holds several quotes: it gets so much more time. */
const matchUpFactor = 1.5;

/** What a 13-year-old reads in silence with care: 200 words a minute. */
const msPerWord = 300;

/** How long a question stays open to a player without more time, in milliseconds. */
export function limitMsFor(
	{ kind }: Pick<Question, 'kind'>,
	{ seconds }: Pick<GameSettings, 'seconds'>
): number {
	return seconds * 1000 * (kind === 'match-up' ? matchUpFactor : 1);
}

/** How long reading a question and its options takes, by the number of words. Milliseconds. */
export function readingMsFor({ stem, options }: Pick<Question, 'stem' | 'options'>): number {
	const texts = [stem].flat().concat(options.flatMap(({ text, detail }) => [text, detail ?? '']));
	return texts.reduce((words, text) => words + wordsIn(text), 0) * msPerWord;
}

function wordsIn(text: string): number {
	return text.split(/\s+/u).filter((word) => word !== '').length;
}
