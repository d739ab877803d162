import { calendarWords, functionWords, nameParticles } from '../grammar/closed-words';
import type { FrameToken } from '../grammar/frame';
import { titles } from '../grammar/titles';
import { wordSet } from '../grammar/word-set';
import { isBodyNoun, isPersonNoun } from './nouns';

/** Small words inside a body's name: "Institute of Tides". */
export const joiners = wordSet('of for on the and & in');

/** Those over which a name goes on: what "and" and "in" join is as often two names, or a name and its place. */
const strongJoiners = wordSet('of for on the');

/** So many tokens at most after its first a name still goes on. */
const longestName = 13;

/** So far behind a possessive the body's noun may stand: "Residents' Harbour Welfare Association". */
const farthestBodyNoun = 4;

const singleCapital = /^\p{Lu}$/u;

/** The index of the last token of the name that begins at `first`, title and role words included. */
export function endOfName(tokens: readonly FrameToken[], first: number): number {
	let last = first;
	for (let next = first; next !== -1 && next <= first + longestName; next = nextPart(tokens, last)) {
		last = next;
		if (tokens[last]?.isPossessive && !isOwnedBody(tokens, last)) break;
	}
	return last;
}

/** The index of the next word of the same name, over initials, particles and nicknames; -1 when it ends. */
function nextPart(tokens: readonly FrameToken[], i: number): number {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next || next.sentence !== token.sentence) return -1;
	if (next.text === '.' && takesStop(token)) {
		const after = tokens[i + 2];
		return isNamePart(after) && after?.sentence === token.sentence ? i + 2 : -1;
	}
	if (isNamePart(next)) return i + 1;
	// "Edda A. Finch": the letter is no article.
	if (tokens[i + 2]?.text === '.' && singleCapital.test(next.text) && isNamePart(tokens[i + 3])) return i + 3;
	if (next.quote !== -1 && isNickname(next) && isNamePart(tokens[i + 2])) return i + 2;
	for (let j = i + 1; j < i + 4 && nameParticles.has(tokens[j]?.text ?? ''); j++)
		if (isNamePart(tokens[j + 1])) return j + 1;
	return bodyGoesOn(tokens, i);
}

/** Whether a stop after a word is no full stop: "D.", "Rev.", "Jr.". */
function takesStop({ text, lower }: FrameToken): boolean {
	return titles.has(lower) || lower === 'jr' || singleCapital.test(text);
}

function isNamePart(token: FrameToken | undefined): boolean {
	return (
		token !== undefined &&
		token.quote === -1 &&
		token.kind === 'word' &&
		token.isCapital &&
		!(functionWords.has(token.lower) && token.lower !== 'will') &&
		!calendarWords.has(token.lower)
	);
}

/** Edda “Bosun” Finch: a word or two with a capital between marks. */
function isNickname({ text }: FrameToken): boolean {
	return /^\p{Lu}[\p{L}-]*(?: \p{Lu}?[\p{L}-]+)?$/u.test(text);
}

/** "Institute of Tides", "Commission on Harbour Dues": a body's name, or a role's, goes on over small words. */
function bodyGoesOn(tokens: readonly FrameToken[], i: number): number {
	const token = tokens[i];
	const joiner = tokens[i + 1]?.text ?? '';
	if (!token || !strongJoiners.has(joiner)) return -1;
	const isPerson = isPersonNoun(token.lower);
	const isRole =
		(isPerson || titles.has(token.lower)) &&
		(joiner === 'of' || joiner === 'for') &&
		isNamePart(tokens[i + 3]);
	if (!isRole && (isPerson || !isBodyNoun(token.lower))) return -1;
	if (isNamePart(tokens[i + 2])) return i + 2;
	return tokens[i + 2]?.text === 'the' && isNamePart(tokens[i + 3]) ? i + 3 : -1;
}

/** "Residents' Welfare Association", "Finch's Bakery": the possessive is part of a body's name. */
function isOwnedBody(tokens: readonly FrameToken[], i: number): boolean {
	for (let j = i + 1; j <= i + farthestBodyNoun; j++) {
		const token = tokens[j];
		if (!token || !isNamePart(token)) return false;
		if (isBodyNoun(token.lower)) return !isPersonNoun(token.lower);
	}
	return false;
}
