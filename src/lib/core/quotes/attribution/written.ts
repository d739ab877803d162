import { cueOf } from '../grammar/cues';
import { wordSet } from '../grammar/word-set';
import type { Cast } from '../people/cast';
import { isWriting } from '../people/nouns';
import type { Attribution } from './attribution';

/** A longer paragraph may speak of a statement anywhere. */
const longestParagraph = 60;

const writingVerbs = wordSet('write tweet post text email e-mail blog type read message');

/** "in a statement", "on Facebook": the words were written. */
const writtenPlace =
	/\b(?:in|by|via) (?:(?:a|an|the|his|her|its|their) )(?:\w+ )?(?:statement|letter|e-?mail|report|column|article|tweet|post|memo|blog|essay|book|message|ruling|judgment|op-ed|filing|survey|paper|study)\b|\b(?:on|via) (?:Twitter|Facebook|X|Instagram|Telegram|Truth Social)\b|\bby (?:e-?mail|letter|text)\b/i;

/**
 * Whether the words that credit a quote say that it was written and not spoken: "she wrote", "said in a letter",
 * "the report says".
 *
 * @param paragraph - where the quote stands
 */
export function isWrittenHere(cast: Cast, { cue, member, subject }: Attribution, paragraph: number): boolean {
	const token = cue ? cast.frames[cue.frame]?.tokens[cue.token] : undefined;
	if (token && writingVerbs.has(cueOf(token.lower)?.base ?? '')) return true;
	if (isWriting(cast.members[member]?.noun ?? '')) return true;
	// "A statement from the trust said": the words are the trust's, and written.
	if (subject && isWriting(cast.frames[subject.frame]?.tokens[subject.last]?.lower ?? '')) return true;
	return isWrittenPlace(cast, subject?.frame ?? paragraph);
}

function isWrittenPlace(cast: Cast, paragraph: number): boolean {
	const words: string[] = [];
	for (const { quote, text } of cast.frames[paragraph]?.tokens ?? []) {
		if (quote !== -1) continue;
		words.push(text);
		if (words.length >= longestParagraph) return false;
	}
	return writtenPlace.test(words.join(' '));
}
