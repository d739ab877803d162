import type { Cast } from '../people/cast';
import type { Member } from '../people/member';
import { farthest, perParagraph, prominenceOf, speakingLast } from './prominence';

/** Where a pronoun stands, and what has been said so far. */
export type PronounPlace = {
	/** "he", "she", "it" or "they". */
	word: string;
	frame: number;
	token: number;
	/** The speaker of the quote before and the paragraph that it stood in. */
	lastSpeaker: { member: number; frame: number } | null;
};

/** The lead of somebody whom nobody else competes with. */
const leadAlone = 3;

/**
 * The member that a pronoun stands for, with the lead over the next best: the more recently and the more
 * prominently somebody was spoken of, the likelier. Gender and number are vetoes: of "Ada Quill met Ben Tarrow. She
 * said" the speaker is Ada Quill.
 *
 * @returns null where nobody fits
 */
export function resolvePronoun(cast: Cast, place: PronounPlace): { member: number; lead: number } | null {
	const scores = new Map<number, number>();
	for (let f = place.frame; f >= Math.max(0, place.frame - farthest); f--) {
		for (const mention of cast.byFrame[f] ?? []) {
			if (f === place.frame && mention.first >= place.token) break;
			const member = cast.members[mention.member];
			if (member && fits(member, place.word))
				raise(scores, mention.member, prominenceOf(cast, mention, { ...place, member }));
		}
	}
	const last = place.lastSpeaker;
	const speaker = last ? cast.members[last.member] : undefined;
	if (last && speaker && place.frame - last.frame <= farthest && fits(speaker, place.word))
		raise(scores, last.member, speakingLast - (place.frame - last.frame) * perParagraph);
	return bestOf(scores);
}

/** Somebody is as likely as the most prominent mention. */
function raise(scores: Map<number, number>, member: number, score: number): void {
	const known = scores.get(member);
	if (known === undefined || score > known) scores.set(member, score);
}

/** Of two who are equally likely the one mentioned in the later paragraph, and there first. */
function bestOf(scores: ReadonlyMap<number, number>): { member: number; lead: number } | null {
	let member = -1;
	let best = -Infinity;
	let next = -Infinity;
	for (const [each, score] of scores) {
		if (score > best) {
			next = best;
			best = score;
			member = each;
		} else next = Math.max(next, score);
	}
	if (member === -1) return null;
	return { member, lead: next === -Infinity ? leadAlone : best - next };
}

function fits(member: Member, word: string): boolean {
	const { kind, isNamed, isPlural } = member;
	if (word === 'he' || word === 'she') return isOnePerson(member) && (member.gender ?? word) === word;
	if (word === 'it') return kind === 'body' || (kind === 'unknown' && isNamed && member.words.length === 1);
	// One person can be "they", where the article gives no more than a role.
	return kind === 'body' || isPlural || (kind === 'person' && !isNamed && member.noun !== null);
}

function isOnePerson({ kind, isPlural, asPlace }: Member): boolean {
	return !isPlural && (kind === 'person' || (kind === 'unknown' && asPlace === 0));
}
