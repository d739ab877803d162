import { cueOf, isStrongSaying } from '../grammar/cues';
import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import { isPersonNoun, isWriting } from '../people/nouns';
import { mainSubject } from './clause-subject';
import { mentioned, phrase, type Subject } from './subject';
import { subjectOf } from './verb-subject';
import { isVerbHere } from './verbs';

/**
 * Whoever does what a gerund says: in "footage of Dov Ellery asking “Q”" the name right before it, in "Ada Quill
 * replied, adding: “Q”" the subject of the verb before, else that of the main clause.
 */
export function gerundSubject(cast: Cast, frame: Frame, i: number): Subject | null {
	const { tokens } = frame;
	const mention = cast.at(frame.paragraph, i - 1);
	// "issued a statement calling it “Q”": whoever issued it calls.
	const isStatement = mention?.isRole === true && isWriting(tokens[mention.last]?.lower ?? '');
	if (mention && !mention.isPossessive && !isStatement) return mentioned(mention);
	const before = tokens[i - 1];
	if (before && before.quote === -1 && before.lower.endsWith('s') && isPersonNoun(before.lower))
		return phrase(frame, { first: i - 1, last: i - 1 });
	const verb = sayingBefore(frame, i);
	return verb === -1 ? mainSubject(cast, frame, i) : subjectOf(cast, frame, verb);
}

function sayingBefore({ tokens }: Frame, from: number): number {
	for (let i = from - 1; i >= 0 && tokens[i]?.sentence === tokens[from]?.sentence; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.isCapital || !isStrongSaying(token.lower)) continue;
		const cue = cueOf(token.lower);
		if (cue && isVerbHere(tokens, i, cue)) return i;
	}
	return -1;
}
