import { sayingNouns } from '../grammar/cue-words';
import type { Frame } from '../grammar/frame';
import type { Attribution } from './attribution';
import { mainSubject } from './clause-subject';
import { ownerOf } from './possessive';
import { frameBefore, isSpeech, type Place, type Reading } from './reading';
import { resolved } from './resolve';
import { foundBefore, inherited } from './runs';
import { speakingSubject } from './speaking-subject';

/** Shorter words inside a sentence are a term more often than somebody's statement. */
const fewestWords = 4;

/** "Her son Owen, 19, was more excited. “Q,”": a sentence about somebody right before the quote. */
export function sentenceBefore(reading: Reading, place: Place): Attribution | null {
	const { cast, spans } = reading;
	const frame = cast.frames[place.frame];
	const span = spans[place.quote];
	const token = frame?.tokens[place.token];
	const before = frame?.tokens[place.token - 1];
	if (!frame || !span || !token || !before || before.sentence === token.sentence) return null;
	if (hasQuote(frame, place.token - 1) || !isSpeech(reading, span)) return null;
	const subject = speakingSubject(cast, frame, { end: place.token - 1 });
	return subject && resolved(reading, { subject, rule: 'speaker-before', cue: null, strength: null }, place);
}

/** "“Q.” Ms Quill's reply came at once.": a noun for something said in the sentence after. */
export function nextSentence(reading: Reading, place: Place): Attribution | null {
	const frame = reading.cast.frames[place.frame];
	if (!frame || !opensParagraph(frame, place.token)) return null;
	const { tokens } = frame;
	const sentence = tokens[place.token + 1]?.sentence;
	if (sentence === undefined || sentence === tokens[place.token]?.sentence) return null;
	for (let i = place.token + 1; tokens[i]?.sentence === sentence; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || !sayingNouns.has(token.lower)) continue;
		const subject = ownerOf(reading.cast, frame, i);
		return (
			subject && resolved(reading, { subject, rule: 'next-sentence', cue: i, strength: 'speech' }, place)
		);
	}
	return null;
}

/** "Ada Quill agreed.¶“Q.”": a paragraph of nothing but quotes goes on with whoever spoke, or was spoken of, before it. */
export function speakerBefore(reading: Reading, i: number): Attribution | null {
	const { cast, places, spans, found } = reading;
	const place = places[i];
	const frame = place && cast.frames[place.frame];
	const span = place && spans[place.quote];
	if (!frame || !span || !opensParagraph(frame, place.token) || !isSpeech(reading, span)) return null;
	const before = frameBefore(reading, frame.paragraph);
	if (!before) return null;
	const previous = foundBefore(reading, i);
	const isGoingOn = before.tokens.some(({ quote }) => quote !== -1 && found[quote]);
	if (isGoingOn && previous) return inherited(previous, 'speaker-before');
	const end = before.tokens.length - 1;
	const subject = speakingSubject(cast, before, { end });
	return (
		subject &&
		resolved(
			reading,
			{ subject, rule: 'speaker-before', cue: null, strength: null },
			{ ...place, frame: before.paragraph, token: end }
		)
	);
}

/** "Ada Quill went on to the “Q” of the bar": the subject of the sentence that the quote stands in. */
export function sentenceSubject(reading: Reading, place: Place): Attribution | null {
	const { text, cast, spans } = reading;
	const frame = cast.frames[place.frame];
	const span = spans[place.quote];
	if (!frame || !span || text.slice(span.start, span.end).split(/\s+/).length < fewestWords) return null;
	const subject = mainSubject(cast, frame, place.token);
	return (
		subject && resolved(reading, { subject, rule: 'sentence-subject', cue: null, strength: null }, place)
	);
}

/** Whether a quotation stands in the sentence that ends at a token. */
function hasQuote({ tokens }: Frame, end: number): boolean {
	const sentence = tokens[end]?.sentence;
	for (let i = end; i >= 0 && tokens[i]?.sentence === sentence; i--) if (tokens[i]?.quote !== -1) return true;
	return false;
}

function opensParagraph({ tokens }: Frame, at: number): boolean {
	for (let i = 0; i < at; i++) if (tokens[i]?.quote === -1) return false;
	return true;
}
