import type { Question } from '../questions/question';
import type { Game } from './game';
import type { GameSettings } from './settings';

/** A match-up holds several quotes: it gets so much more time. */
const matchUpFactor = 1.5;

/** How long the one device is on its way from hand to hand, each time. */
const passingMs = 10_000;

/** What a 13-year-old reads in silence with care: 200 words a minute. */
const msPerWord = 300;

/** How long a player without more time has for a question, in milliseconds. */
export function limitMsFor(
	{ kind }: Pick<Question, 'kind'>,
	{ seconds }: Pick<GameSettings, 'seconds'>
): number {
	return seconds * 1000 * (kind === 'match-up' ? matchUpFactor : 1);
}

/**
 * How long a question stays open to players without more time, in milliseconds: where one device goes round, everybody
 * has their time one after the other.
 */
export function openMsFor(
	question: Pick<Question, 'kind'>,
	{ settings, seats }: Pick<Game, 'settings' | 'seats'>
): number {
	const limitMs = limitMsFor(question, settings);
	if (settings.devices !== 'one') return limitMs;
	const turns = seats.filter(({ status }) => status === 'in').length;
	return (limitMs + passingMs) * Math.max(1, turns);
}

/** How long reading a question and its options takes, by the number of words. Milliseconds. */
export function readingMsFor({ stem, options }: Pick<Question, 'stem' | 'options'>): number {
	const texts = [stem].flat().concat(options.flatMap(({ text, detail }) => [text, detail ?? '']));
	return texts.reduce((words, text) => words + wordsIn(text), 0) * msPerWord;
}

function wordsIn(text: string): number {
	return text.split(/\s+/u).filter((word) => word !== '').length;
}
