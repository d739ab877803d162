import { adverbs, auxiliaries, determiners, personalPronouns } from '../grammar/closed-words';
import type { Cue } from '../grammar/cues';
import type { FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import { isAdverb } from '../grammar/words';
import { isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';

/** Forms in -s that are no plurals of nouns. */
const surelyVerbs = wordSet(
	'says tells adds asks writes argues insists warns believes admits thinks explains'
);

/** What stands before a verb in its base form besides "to" and auxiliaries: "they say", "fishermen say". */
const beforeBase = wordSet('they we you i who also often and or not');
const pluralEnding = /(?:s|people|police|men)$/;

/** What stands before a verb in -s besides a name or a noun: "which says". */
const beforeThird = wordSet('who which and also that');

/** After these words a noun follows: "in remarks", "of concern". */
const beforeNoun = wordSet('of in on for with from his her their its my our your');

const passiveForm = /(?:ed|told|said|written|known|seen|shown|found|sung|read)$/;
const formsOfBe = wordSet("is are was were been be being 's get got");

/** Whether a word that could be a noun is a verb at this place: not in "several claims", "their report". */
export function isVerbHere(tokens: readonly FrameToken[], i: number, cue: Cue): boolean {
	const token = tokens[i];
	const before = tokens[i - 1];
	if (!token || !before || before.sentence !== token.sentence) return cue.form !== 'base';
	if (determiners.has(before.lower) && before.lower !== 'all' && before.lower !== 'both') return false;
	if (before.isPossessive && before.quote === -1) return false;
	if (cue.form === 'base') return takesBase(before);
	const isPluralLike = cue.form === 'finite' && token.lower.endsWith('s') && !surelyVerbs.has(token.lower);
	if (isPluralLike) return takesThird(before);
	return cue.form === 'gerund' || !beforeNoun.has(before.lower);
}

function takesBase({ lower }: FrameToken): boolean {
	return lower === 'to' || auxiliaries.has(lower) || beforeBase.has(lower) || pluralEnding.test(lower);
}

function takesThird({ lower, kind, isCapital, isPossessive }: FrameToken): boolean {
	return (
		(isCapital && !isPossessive) ||
		kind === 'mark' ||
		personalPronouns.has(lower) ||
		beforeThird.has(lower) ||
		adverbs.has(lower) ||
		isBodyNoun(lower) ||
		isPersonNoun(lower) ||
		isWriting(lower)
	);
}

/** "was widely described": somebody else does it. */
export function isPassive(tokens: readonly FrameToken[], i: number): boolean {
	if (!passiveForm.test(tokens[i]?.lower ?? '')) return false;
	let j = i - 1;
	while (isAdverb(tokens[j]) || tokens[j]?.lower === 'being') j--;
	const before = tokens[j];
	return before !== undefined && before.sentence === tokens[i]?.sentence && formsOfBe.has(before.lower);
}

/** "was calling": a gerund with a subject of its own. */
export function isProgressive(tokens: readonly FrameToken[], i: number): boolean {
	let j = i - 1;
	while (isAdverb(tokens[j])) j--;
	const before = tokens[j];
	return (
		before !== undefined && (/^(?:is|are|was|were|been|be)$/.test(before.lower) || /['’]s$/.test(before.text))
	);
}
