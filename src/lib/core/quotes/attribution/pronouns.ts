import type { Cast } from '../people/cast';
import type { Member } from '../people/member';
import type { Mention } from '../people/mention';
import { plainPrepositions } from '../grammar/closed-words';
import { isWriting } from '../people/nouns';
import type { Frame, FrameToken } from '../grammar/frame';

/** Where a pronoun stands, and what has been said so far. */
export type PronounPlace = {
	word: string;
	frame: number;
	token: number;
	/** The speaker of the quote before and the paragraph that it stood in. */
	lastSpeaker: { member: number; frame: number } | null;
};

export const weights = {
	paragraph: 1.2,
	sentence: 0.25,
	subject: 1.5,
	full: 0.2,
	owned: 0.8,
	intro: 0.3,
	relative: 1.5,
	speaking: 0.3,
	lastSpeaker: 0,
	lastBase: 1.6,
	gender: 0.3,
	unknown: 0.6,
	single: 1.2,
	role: 0.3,
	roleOther: 2,
	possessive: 0.5,
	hearer: 1.5,
	same: 1,
	pron: 0,
	often: 0.15
};

/** So many paragraphs back somebody can still be meant. */
const farthest = 8;

/**
 * The member that a pronoun stands for, with the lead over the next best: the more recently and the more
 * prominently somebody was spoken of, the likelier. Gender is a veto.
 *
 * @returns null where nobody fits
 */
export function resolvePronoun(
	cast: Cast,
	frames: readonly Frame[],
	place: PronounPlace
): { member: number; lead: number } | null {
	const scores = new Map<number, number>();
	for (let f = place.frame; f >= Math.max(0, place.frame - farthest); f--) {
		for (const mention of cast.byFrame[f] ?? []) {
			if (f === place.frame && mention.first >= place.token) continue;
			const member = cast.members[mention.member];
			if (!member || !fits(member, place.word)) continue;
			const score = scoreOf(frames, member, mention, place);
			scores.set(mention.member, Math.max(score, scores.get(mention.member) ?? -99));
		}
	}
	if (place.lastSpeaker) {
		const { member, frame } = place.lastSpeaker;
		const own = cast.members[member];
		const near = place.frame - frame;
		if (own && near <= farthest && fits(own, place.word))
			scores.set(
				member,
				Math.max(
					(scores.get(member) ?? -99) + weights.lastSpeaker,
					weights.lastBase - near * weights.paragraph
				)
			);
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [best, next] = ranked;
	return best ? { member: best[0], lead: best[1] - (next?.[1] ?? best[1] - 3) } : null;
}

function scoreOf(frames: readonly Frame[], member: Member, mention: Mention, place: PronounPlace): number {
	const paragraphs = distanceInParagraphs(frames, mention.frame, place.frame);
	const tokens = frames[mention.frame]?.tokens ?? [];
	let score = -weights.paragraph * paragraphs;
	if (mention.frame === place.frame) {
		const sentences = (tokens[place.token]?.sentence ?? 0) - (tokens[mention.first]?.sentence ?? 0);
		score -= 0.4 * Math.max(0, sentences - 1);
	} else {
		const last = tokens.at(-1)?.sentence ?? 0;
		score -= weights.sentence * (last - (tokens[mention.first]?.sentence ?? 0));
	}
	if (mention.isSubject) score += weights.subject;
	if (mention.isPronoun) score += weights.pron;
	// "NAME condemned what he called"
	if (
		mention.isSubject &&
		mention.frame === place.frame &&
		tokens[mention.first]?.sentence === tokens[place.token]?.sentence
	)
		score += weights.same;
	if (!mention.isSubject && isDwelledOn(tokens, mention)) score += weights.relative;
	if (mention.isIntroduction) score += weights.intro;
	if (mention.isFull && !mention.isRole) score += weights.full;
	if (mention.isSpeaking) score += weights.speaking;
	if (mention.isPossessive) score -= weights.possessive;
	if (mention.isRole) score -= mention.isSubject ? weights.role : ofObject(tokens, mention, place.word);
	if (isHearer(tokens, mention)) score -= weights.hearer;
	// "For NAME, the loss is personal. His grandfather …": the talk is still of NAME.
	if (mention.isRole && !mention.isSpeaking && /^(?:his|her|their)$/.test(tokens[mention.first]?.lower ?? ''))
		score -= weights.owned;
	// "Pressed by NAME on why he had not, he said"
	if (mention.frame === place.frame && tokens[mention.first - 1]?.lower === 'by') score -= weights.hearer;
	if (member.gender !== null && (place.word === 'he' || place.word === 'she')) score += weights.gender;
	if (member.kind === 'unknown') score -= member.words.length === 1 ? weights.single : weights.unknown;
	score += weights.often * Math.log2(1 + member.mentions);
	return score;
}

/** "came under fire from NAME, the MP for …, who sits on …": new, and the rest of the sentence is about the bearer. */
function isDwelledOn(tokens: readonly FrameToken[], { last, isIntroduction }: Mention): boolean {
	if (tokens[last + 1]?.text !== ',') return false;
	if (tokens[last + 2]?.lower === 'who') return true;
	const sentence = tokens[last]?.sentence;
	return (
		isIntroduction &&
		tokens.some((token, i) => i > last && token.sentence === sentence && token.lower === 'who')
	);
}

/** A role that is no subject is seldom meant; a writing is, by "it": "sent a memo. It describes". */
function ofObject(tokens: readonly FrameToken[], { first, last }: Mention, word: string): number {
	if (!isWriting(tokens[last]?.lower ?? '')) return weights.roleOther;
	const isInPhrase = plainPrepositions.has(tokens[first - 1]?.lower ?? '');
	return word === 'it' && !isInPhrase ? 0.8 : weights.roleOther + 2;
}

/** "told NAME": somebody who was spoken to, not who spoke. */
function isHearer(tokens: readonly FrameToken[], { first }: Mention): boolean {
	return /^(?:told|tells|telling|tell)$/.test(tokens[first - 1]?.lower ?? '');
}

/** Headings and lines without a mention are no distance. */
function distanceInParagraphs(frames: readonly Frame[], from: number, to: number): number {
	let count = 0;
	for (let f = from + 1; f <= to; f++) if (!frames[f]?.isHeading) count++;
	return count;
}

function fits({ kind, gender, isNamed, words, isPlural, noun, asPlace }: Member, word: string): boolean {
	if (word === 'he' || word === 'she') {
		if (kind === 'body' || kind === 'place' || isPlural || (kind === 'unknown' && asPlace > 0)) return false;
		return gender === null || gender === word;
	}
	if (word === 'it') return kind === 'body' || (kind === 'unknown' && isNamed && words.length === 1);
	return kind === 'body' || isPlural || (kind === 'person' && !isNamed && noun !== null);
}
