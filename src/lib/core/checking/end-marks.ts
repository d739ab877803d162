/** Double marks and guillemets pair with one another, single ones with one another. */
const families = [/["“”„«»]/g, /['‘’‚‹›]/g];

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** Which marks at the ends of some words are no part of them, because they enclose them or have no partner inside. */
export type LooseEnds = { isStartLoose: boolean; isEndLoose: boolean };

/**
 * Judges the marks at the ends of some words.
 *
 * @param before - the character that stands before the words, to tell a closing mark from the apostrophe of
 * "the boats’"
 */
export function looseEnds(words: string, before: string): LooseEnds {
	const last = words.length - 1;
	for (const family of families) {
		const partners = partnersIn(words, family);
		const ofFirst = partners.get(0);
		const ofLast = partners.get(last);
		if (ofFirst === undefined && ofLast === undefined) continue;
		if (last > 0 && ofFirst === last) return { isStartLoose: true, isEndLoose: true };
		const isStartLoose = ofFirst === null;
		const isEndLoose = ofLast === null && last > 0 && !isPossessive(words, before);
		if (isStartLoose || isEndLoose) return { isStartLoose, isEndLoose };
	}
	return { isStartLoose: false, isEndLoose: false };
}

/** For each mark of a family its partner's index, or null where it has none. Apostrophes are no marks. */
function partnersIn(words: string, family: RegExp): Map<number, number | null> {
	const partners = new Map<number, number | null>();
	const open: number[] = [];
	for (const { index: at } of words.matchAll(family)) {
		if (isApostrophe(words, at)) continue;
		partners.set(at, null);
		const opening = isOpening(words, at) ? undefined : open.pop();
		if (opening !== undefined) {
			partners.set(opening, at);
			partners.set(at, opening);
		} else if (isOpening(words, at)) open.push(at);
	}
	return partners;
}

function isOpening(words: string, at: number): boolean {
	const mark = words.charAt(at);
	if (/[“„«‘‚‹]/.test(mark)) return true;
	return /["']/.test(mark) && (at === 0 || /[\s([{—–-]/.test(words.charAt(at - 1)));
}

/** Inside a word, or where letters are left out before one: "’tis". */
function isApostrophe(words: string, at: number): boolean {
	const isShort = words.charAt(at) === '’' && (at === 0 || /\s/.test(words.charAt(at - 1)));
	return (isShort || letterOrDigit.test(words.charAt(at - 1))) && letterOrDigit.test(words.charAt(at + 1));
}

function isPossessive(words: string, before: string): boolean {
	return /s['’]$/i.test(words) && !/['‘‚]/.test(before);
}
