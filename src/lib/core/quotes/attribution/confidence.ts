import type { AttributionRule, ExtractionFlag } from '../extraction';
import type { Cast } from '../people/cast';
import type { QuoteKind } from '../quote';
import type { Attribution } from './attribution';

/** Below this a person looks first. */
export const reviewCut = 0.87;

/**
 * How often each rule credits the right speaker. Beside each an example and what both development sets measured
 * (`npm run bench:quotes`): quotes right of quotes credited. Where they are few the figure is an estimate below it.
 */
export const precisionOf: Record<AttributionRule, number> = {
	/** "“Q,” said Ada Quill", 89 of 89 */
	'verb-then-name': 0.98,
	/** "“Q,” said Ada Quill. “Q.”", 151 of 156 */
	'same-paragraph': 0.95,
	/** "“Q,” Ada Quill said", 260 of 267 */
	'name-then-verb-after': 0.97,
	/** "Ada Quill said: “Q”", 290 of 303 */
	'name-then-verb-before': 0.93,
	/** "Ada Quill replied, adding: “Q”", 35 of 38 */
	gerund: 0.88,
	/** "It is “Q”, according to Ada Quill", 6 of 6 */
	'according-to': 0.85,
	/** "Ada Quill said: “Q.¶“Q.”", 11 of 11 */
	'run-goes-on': 0.93,
	/** "Ada Quill answered questions:¶“Q.”", 6 of 6 */
	'colon-before': 0.85,
	/** "Ada Quill went on to the “Q” of the bar", 4 of 9 */
	'sentence-subject': 0.44,
	/** "Ada Quill's claim that the bar is “Q”", 2 of 2 */
	possessive: 0.75,
	/** "“Q.” Ms Quill's reply came at once.", 1 of 1 */
	'next-sentence': 0.7,
	/** "Ada Quill agreed.¶“Q.”", 11 of 15 */
	'speaker-before': 0.7,
	/** "Bar is ‘Q’", where the article credits Q, 1 of 1 */
	'headline-echo': 0.7
};

/** What each repair or guess leaves of the confidence. */
const leftBy: Record<ExtractionFlag, number> = {
	'missing-opening-mark': 0.7,
	'missing-closing-mark': 0.75,
	'mixed-marks': 0.95,
	'unmarked-paragraph': 0.6,
	/** Its own doubt is in the lead. */
	pronoun: 1,
	'role-for-a-name': 0.97,
	'misspelt-name': 0.9,
	'near-tie': 0.85,
	headline: 0.7,
	joint: 0.8
};

/** What is left where one word names somebody who may be no person. */
const leftByVagueName = 0.85;
/** … where the words name nobody known: "a harbour pilot". */
const leftByPhrase = 0.95;
/** … where words inside a sentence are credited by no verb of saying. */
const leftByLooseCue = 0.9;

/** From 0 to 1: the rule's precision, lowered by every repair and by doubt about who is meant. */
export function confidenceOf({
	attribution,
	flags,
	cast,
	kind
}: {
	attribution: Attribution;
	flags: readonly ExtractionFlag[];
	cast: Cast;
	kind: QuoteKind;
}): number {
	const member = cast.members[attribution.member];
	const base = flags.reduce((product, flag) => product * leftBy[flag], precisionOf[attribution.rule]);
	const isVague = member !== undefined && member.kind === 'unknown' && member.words.length === 1;
	const isLoose = kind === 'partial' && attribution.strength !== 'speech';
	const isPhrase = attribution.subject?.type === 'phrase';
	return (
		base *
		leftByLead(attribution.lead) *
		leftByGap(attribution) *
		(isVague ? leftByVagueName : 1) *
		(isPhrase ? leftByPhrase : 1) *
		(isLoose ? leftByLooseCue : 1)
	);
}

/** The smaller a pronoun's lead over the next best bearer, the less is certain. */
function leftByLead(lead: number | null): number {
	if (lead === null) return 1;
	if (lead >= 1.5) return 0.98;
	if (lead >= 1) return 0.92;
	return lead >= 0.5 ? 0.85 : 0.78;
}

/** Words between the cue and the quote leave room for another speaker. */
function leftByGap({ gap, rule }: Attribution): number {
	if (rule !== 'name-then-verb-before' && rule !== 'gerund') return 1;
	if (gap > 14) return 0.85;
	return gap > 5 ? 0.95 : 1;
}
