import { pronounOfOwner } from '../grammar/closed-words';
import { sayingNouns } from '../grammar/cue-words';
import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { mentioned, pronounAt, type Subject } from './subject';

/** So far behind its owner's a noun may stand: "Ms Quill's short written reply". */
const farthestNoun = 4;

/** "Ada Quill's claim that the bar is “Q”", "her promise of “Q”". */
export function possessiveBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	for (let i = at - 1; i >= 0 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || !sayingNouns.has(token.lower.replace(/s$/, ''))) continue;
		const owner = ownerOf(cast, frame, i);
		if (owner) return { subject: owner, rule: 'possessive', cue: i, strength: 'speech' };
	}
	return null;
}

/** The one whose reply, letter or claim it is. @param noun - the token of "reply" */
export function ownerOf(cast: Cast, frame: Frame, noun: number): Subject | null {
	const { tokens } = frame;
	for (let i = noun - 1; i >= Math.max(0, noun - farthestNoun); i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[noun]?.sentence) return null;
		const pronoun = pronounOfOwner.get(token.lower);
		if (pronoun !== undefined) return pronounAt(frame, i, pronoun);
		const mention = cast.at(frame.paragraph, i);
		if (mention?.isPossessive && mention.last === i) return mentioned(mention);
	}
	return null;
}
