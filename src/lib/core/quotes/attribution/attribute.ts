import type { MarkedSpan } from '../marks/scan';
import type { Cast } from '../people/cast';
import type { Attribution } from './attribution';
import { colonBefore, colonInSentence } from './colon';
import { creditInSentence } from './credit';
import { resolved } from './resolve';
import { readingOf, type Place, type Reading } from './reading';
import { readParagraph } from './read-paragraph';
import { fromNextPiece, fromPieceBefore, fromSameParagraph, giveBack } from './runs';
import { nextSentence, sentenceBefore, sentenceSubject, speakerBefore } from './sentences-around';

/**
 * Credits every quote of a text that its words credit to somebody: by its own sentence first, then by the pieces of
 * the same quotation, then by the sentences around it.
 *
 * @param spans - the quotes, in reading order
 * @returns for each of them who is credited; null where nobody is
 */
export function attribute(text: string, cast: Cast, spans: readonly MarkedSpan[]): (Attribution | null)[] {
	const reading = readingOf(text, cast, spans);
	let read = 0;
	for (const [i, place] of reading.places.entries()) {
		for (; read <= place.frame; read++) readParagraph(reading, read);
		if (cast.frames[place.frame]?.isHeading) continue;
		const found = creditOf(reading, i, place);
		if (!found) continue;
		reading.found[place.quote] = found;
		reading.lastSpeaker = { member: found.member, frame: place.frame };
		giveBack(reading, i, found);
	}
	return reading.found;
}

function creditOf(reading: Reading, i: number, place: Place): Attribution | null {
	const span = reading.spans[place.quote];
	const frame = reading.cast.frames[place.frame];
	if (!span || !frame) return null;
	const credit = creditInSentence(reading.cast, frame, place.token);
	return (
		(credit && resolved(reading, credit, place)) ??
		fromNextPiece(reading, i) ??
		fromPieceBefore(reading, i) ??
		sentenceBefore(reading, place) ??
		fromSameParagraph(reading, i) ??
		colonBefore(reading, place) ??
		colonInSentence(reading, place) ??
		nextSentence(reading, place) ??
		speakerBefore(reading, i) ??
		sentenceSubject(reading, place)
	);
}
