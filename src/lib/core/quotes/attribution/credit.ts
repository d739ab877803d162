import type { AttributionRule } from '../extraction';
import type { CueStrength } from '../grammar/cues';
import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import { accordingTo } from './according-to';
import { creditAfter, creditAtEnd, creditClosing } from './after-quote';
import { creditBefore, creditJustBefore, isInsideSentence } from './before-quote';
import { passiveAfter } from './passive';
import { possessiveBefore } from './possessive';
import type { Subject } from './subject';

/** Who is credited with a quote at one place, by which rule, and the word that does it. */
export type Credit = {
	subject: Subject;
	rule: AttributionRule;
	/** The token of the cue in the subject's frame; null where no word credits it. */
	cue: number | null;
	strength: CueStrength | null;
};

/**
 * Who the quote at token `at` is credited to by the words of its own sentence; null where they credit nobody. The
 * rules are tried from the most precise to the least.
 */
export function creditInSentence(cast: Cast, frame: Frame, at: number): Credit | null {
	const isInside = isInsideSentence(frame.tokens, at);
	return (
		creditJustBefore(cast, frame, at) ??
		creditClosing(cast, frame, at) ??
		(isInside ? creditBefore(cast, frame, at) : null) ??
		creditAfter(cast, frame, at) ??
		(isInside ? null : creditBefore(cast, frame, at)) ??
		creditAtEnd(cast, frame, at) ??
		accordingTo(cast, frame, at) ??
		possessiveBefore(cast, frame, at) ??
		passiveAfter(cast, frame, at)
	);
}
