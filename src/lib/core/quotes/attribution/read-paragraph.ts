import { isStrongSaying } from '../grammar/cues';
import type { Frame } from '../grammar/frame';
import { mentionBy } from '../people/mention';
import { resolvePronoun } from './pronouns';
import type { Reading } from './reading';
import { subjectOf } from './verb-subject';

/** From this lead on it is clear whom a pronoun means. */
const clearLead = 1;

/** Marks who speaks in a paragraph, and resolves its own pronouns, which later ones may lean on. */
export function readParagraph(reading: Reading, paragraph: number): void {
	const { cast } = reading;
	const frame = cast.frames[paragraph];
	if (!frame || frame.isHeading) return;
	for (let i = 0; i < frame.tokens.length; i++) {
		const token = frame.tokens[i];
		if (!token || token.quote !== -1) continue;
		if (token.lower === 'he' || token.lower === 'she') readPronoun(reading, frame, i);
		if (token.isCapital || !isStrongSaying(token.lower)) continue;
		const subject = subjectOf(cast, frame, i);
		if (subject?.type === 'mention') subject.mention.isSpeaking = true;
	}
}

function readPronoun({ cast, lastSpeaker }: Reading, frame: Frame, i: number): void {
	const token = frame.tokens[i];
	if (!token) return;
	const { paragraph } = frame;
	const found = resolvePronoun(cast, { word: token.lower, frame: paragraph, token: i, lastSpeaker });
	if (!found) return;
	const own = cast.members[found.member];
	// A clear case says who is meant in the cases after it.
	if (own?.gender === null && own.kind === 'person' && own.isNamed && found.lead >= clearLead)
		own.gender = token.lower === 'he' ? 'he' : 'she';
	const mention = mentionBy('pronoun', {
		member: found.member,
		frame: paragraph,
		first: i,
		last: i,
		start: token.start,
		end: token.end
	});
	mention.isSubject = frame.tokens[i - 1]?.sentence !== token.sentence;
	cast.add(mention);
}
