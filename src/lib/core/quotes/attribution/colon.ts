import { cueOf } from '../grammar/cues';
import type { FrameToken } from '../grammar/frame';
import type { Attribution } from './attribution';
import { mainSubject } from './clause-subject';
import { creditInSentence } from './credit';
import { frameBefore, type Place, type Reading } from './reading';
import { resolved } from './resolve';

/** "In a statement, Ada Quill said:¶“Q”": the paragraph before ends with a colon. */
export function colonBefore(reading: Reading, place: Place): Attribution | null {
	const { cast } = reading;
	const frame = place.token === 0 ? frameBefore(reading, place.frame) : undefined;
	const colon = (frame?.tokens.length ?? 0) - 1;
	if (!frame || frame.tokens[colon]?.text !== ':') return null;
	const credit = creditInSentence(cast, frame, colon);
	const subject = credit?.subject ?? mainSubject(cast, frame, colon);
	if (!subject) return null;
	return resolved(
		reading,
		{ subject, rule: 'colon-before', cue: null, strength: frame.tokens.some(isSpeechVerb) ? 'speech' : null },
		{ ...place, frame: frame.paragraph, token: colon }
	);
}

/** "Ada Quill is rolling out a new message: “Q”". */
export function colonInSentence(reading: Reading, place: Place): Attribution | null {
	const frame = reading.cast.frames[place.frame];
	if (!frame || frame.tokens[place.token - 1]?.text !== ':') return null;
	const subject = mainSubject(reading.cast, frame, place.token);
	return subject && resolved(reading, { subject, rule: 'colon-before', cue: null, strength: null }, place);
}

function isSpeechVerb({ lower, quote, isCapital }: FrameToken): boolean {
	return quote === -1 && !isCapital && cueOf(lower)?.strength === 'speech';
}
