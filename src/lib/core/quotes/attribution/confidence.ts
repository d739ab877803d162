import type { AttributionRule, ExtractionFlag } from '../extraction';
import type { Cast } from '../people/cast';
import type { QuoteKind } from '../quote';
import type { Attribution } from './attribute';

/** Below this a person looks first. */
export const reviewCut = 0.87;

/** How often each rule credits the right speaker, measured on the development set (see `npm run bench:quotes`). */
export const precisionOf: Record<AttributionRule, number> = {
	'verb-then-name': 0.98,
	'same-paragraph': 0.95,
	'name-then-verb-after': 0.97,
	'name-then-verb-before': 0.93,
	gerund: 0.88,
	'according-to': 0.85,
	'run-goes-on': 0.93,
	'colon-before': 0.85,
	'object-of-verb': 0.7,
	'sentence-subject': 0.6,
	possessive: 0.75,
	'next-sentence': 0.7,
	'speaker-before': 0.7,
	'headline-echo': 0.7
};

/** What each repair or guess leaves of the confidence. */
const left: Record<ExtractionFlag, number> = {
	'missing-opening-mark': 0.7,
	'missing-closing-mark': 0.75,
	'mixed-marks': 0.95,
	'unmarked-paragraph': 0.6,
	pronoun: 1,
	'role-for-a-name': 0.9,
	'misspelt-name': 0.9,
	'near-tie': 0.85,
	headline: 0.7,
	joint: 0.8
};

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
	const base = flags.reduce((product, flag) => product * left[flag], precisionOf[attribution.rule]);
	const isVague = member !== undefined && member.kind === 'unknown' && member.words.length === 1;
	const isLoose = kind === 'partial' && attribution.strength !== 'speech';
	const isPhrase = attribution.subject?.type === 'phrase';
	return (
		base *
		ofPronoun(attribution.lead) *
		ofGap(attribution) *
		(isVague ? 0.85 : 1) *
		(isPhrase ? 0.95 : 1) *
		(isLoose ? 0.9 : 1)
	);
}

/** The smaller a pronoun's lead over the next best bearer, the less is certain. */
function ofPronoun(lead: number | null): number {
	if (lead === null) return 1;
	if (lead >= 1.5) return 0.98;
	if (lead >= 1) return 0.92;
	return lead >= 0.5 ? 0.85 : 0.78;
}

/** Words between the cue and the quote leave room for another speaker. */
function ofGap({ gap, rule }: Attribution): number {
	if (rule !== 'name-then-verb-before' && rule !== 'gerund') return 1;
	if (gap > 14) return 0.85;
	return gap > 5 ? 0.95 : 1;
}
