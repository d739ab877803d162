import { codersAgree, sideAnswerFor } from '../quotes/codebook';
import type { Quote } from '../quotes/quote';
import { isNamedIn, type Speaker } from '../quotes/speaker';
import { wordCount } from '../text/spans';

/** Shorter quotes say too little to be recognised. */
export const fewestWords = 5;

/**
 * Whether a quote may be asked about at all: a person has reviewed it, it is somebody's words and not a
 * term, exactly one named speaker is credited with it, it has enough words, and it doesn't name its speaker.
 *
 * @param speakers - all speakers of the corpus by id
 */
export function isAskable(quote: Quote, speakers: ReadonlyMap<string, Speaker>): boolean {
	const [only, ...others] = quote.speakers;
	const speaker = only === undefined ? undefined : speakers.get(only);
	return (
		quote.isReviewed &&
		quote.kind !== 'term' &&
		others.length === 0 &&
		speaker !== undefined &&
		speaker.isNamed &&
		wordCount(quote.text) >= fewestWords &&
		!isNamedIn(speaker, quote.text)
	);
}

/** Whether it may be asked who spoke: not where one put into words what several agreed on. */
export function isSpeakerAskable(quote: Quote): boolean {
	return !quote.traps.includes('joint');
}

/**
 * Whether *which side* may be asked: both codings agree, nobody fair-minded would dispute the label,
 * and it is not a stance on something else.
 */
export function isSideAskable(quote: Quote): boolean {
	const tags = quote.tags;
	return (
		tags !== null &&
		tags.disputable === null &&
		codersAgree(tags) &&
		sideAnswerFor(tags.settled.label) !== null
	);
}
