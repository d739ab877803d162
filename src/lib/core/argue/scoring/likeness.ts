import { distance } from 'fastest-levenshtein';
import { wordsOf } from './words';

/** From here on, two texts are taken for the same: 1 less the edits over the length of the longer. */
export const tooLike = 0.9;

const buckets = 256;

/** A text as it is compared, how often pairs of its letters occur, by bucket, and which buckets hold any. */
type Profile = { index: number; text: string; pairs: Uint16Array; used: number[] };

/**
 * Which texts are like one another: those with a similarity of {@link tooLike} or more, after small letters, and
 * without punctuation. Empty texts are like none.
 *
 * All are compared with all, but few by edits: texts of very different length can't be like one another, nor texts
 * with few letter pairs in common, as each edit changes two of them at most (Ukkonen, Theoretical Computer Science
 * 92(1), 1992).
 *
 * @returns pairs of indices, the smaller first
 */
export function likePairs(texts: readonly string[]): [number, number][] {
	const profiles = texts
		.map((text, index) => profileOf(wordsOf(text).join(' '), index))
		.filter(({ text }) => text !== '')
		.toSorted((a, b) => a.text.length - b.text.length);
	const found: [number, number][] = [];
	for (const [i, short] of profiles.entries()) {
		for (let j = i + 1; j < profiles.length; j++) {
			const long = profiles[j] as Profile;
			if (long.text.length - short.text.length > mostEdits(long.text)) break;
			if (areLike(short, long))
				found.push([Math.min(short.index, long.index), Math.max(short.index, long.index)]);
		}
	}
	return found;
}

/** Whether two texts are like one another, as in {@link likePairs}. */
export function isLike(one: string, other: string): boolean {
	const [a, b] = [one, other].map((text) => wordsOf(text).join(' ')) as [string, string];
	const longer = a.length > b.length ? a : b;
	if (a === '' || b === '' || Math.abs(a.length - b.length) > mostEdits(longer)) return false;
	return distance(a, b) <= mostEdits(longer);
}

function profileOf(text: string, index: number): Profile {
	const pairs = new Uint16Array(buckets);
	const used: number[] = [];
	for (let at = 0; at + 1 < text.length; at++) {
		const bucket = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % buckets;
		if (pairs[bucket] === 0) used.push(bucket);
		pairs[bucket] = (pairs[bucket] as number) + 1;
	}
	return { index, text, pairs, used };
}

function areLike(short: Profile, long: Profile): boolean {
	if (short.text === long.text) return true;
	const edits = mostEdits(long.text);
	if (hasSurplus(long, short, 2 * edits)) return false;
	return distance(short.text, long.text) <= edits;
}

/** So many edits leave a text of this length too like. Rounding must not make 0.1 · 30 less than 3. */
function mostEdits({ length }: string): number {
	return Math.floor((1 - tooLike) * length + 1e-9);
}

/** Whether a text has more than `most` letter pairs that the other lacks; two that share a bucket count as the same. */
function hasSurplus(long: Profile, short: Profile, most: number): boolean {
	let surplus = 0;
	for (const bucket of long.used) {
		surplus += Math.max(0, (long.pairs[bucket] as number) - (short.pairs[bucket] as number));
		if (surplus > most) return true;
	}
	return false;
}
