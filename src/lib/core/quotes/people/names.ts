import type { FrameToken } from '../attribution/frame';
import { cueOf } from '../attribution/cues';
import {
	adjectives,
	auxiliaries,
	calendarWords,
	functionWords,
	nameParticles,
	placeWords,
	prepositions
} from './closed-words';
import { femaleNames, maleNames, sharedNames } from './given-names';
import { isBodyNoun, isOffice, isPersonNoun, isWriting, nounsOfTitle, titles, type Gender } from './nouns';

/** A run of capitalised words that is somebody's or some body's name. */
export type Name = {
	/** Indices of its first and last token, title and role words included. */
	first: number;
	last: number;
	/** The words of the name itself, without title, role and possessive ending. */
	words: string[];
	/** Where the name itself begins. */
	nameFirst: number;
	kind: 'person' | 'body' | 'place' | 'unknown';
	gender: Gender | null;
	/** Whether a title stands before it. */
	isTitled: boolean;
	/** The role that stands before it in capitals: "president". */
	noun: string | null;
	/** All title and role words that stand before it, in small letters. */
	leadWords: string[];
	/** The index of a quotation that is a nickname inside the name; -1 for none. */
	nickname: number;
};

/** How an article writes its words: in small letters somewhere, with a capital inside a sentence somewhere. */
export type Capitals = { small: ReadonlySet<string>; midSentence: ReadonlySet<string> };

const joiners = new Set(['of', 'for', 'on', 'the', 'and', '&', 'in']);

/**
 * The names in a frame, in reading order.
 *
 * @param capitals - how the article writes its words: a capital at the start of a sentence makes no name
 */
export function namesIn(tokens: readonly FrameToken[], { small, midSentence }: Capitals): Name[] {
	const names: Name[] = [];
	for (let i = 0; i < tokens.length;) {
		const last = canBegin(tokens, i, { small, midSentence }) ? endOfName(tokens, i) : -1;
		const name = last === -1 ? null : nameFrom(tokens, i, last);
		if (name) names.push(name);
		i = last === -1 ? i + 1 : last + 1;
	}
	return names;
}

function canBegin(tokens: readonly FrameToken[], i: number, { small, midSentence }: Capitals): boolean {
	const token = tokens[i];
	if (!token?.isCapital || token.quote !== -1 || token.kind !== 'word' || token.lower === 'i') return false;
	const next = tokens[i + 1];
	const goesOn = next !== undefined && next.isCapital && next.quote === -1;
	if (adjectives.has(token.lower) && !goesOn && describesNext(next)) return false;
	if (functionWords.has(token.lower) && !(token.lower === 'will' && goesOn && !opensSentence(tokens, i)))
		return false;
	if (!opensSentence(tokens, i)) return true;
	if (goesOn || titles.has(token.lower) || isGiven(token.lower) || token.isPossessive) return true;
	if (isBodyNoun(token.lower)) return true;
	if (small.has(token.lower)) return false;
	// A word that only ever opens sentences: a name where a name's words follow it.
	const isNameLike =
		next?.text === ',' || cueOf(next?.lower ?? '') !== null || auxiliaries.has(next?.lower ?? '');
	if (/s$/.test(token.lower) && /^(?:were|are|have)$/.test(next?.lower ?? '')) return false;
	return (
		midSentence.has(token.lower) ||
		(isNameLike && !/(?:ing|ed|ly|ers|ans|ists|ees|ors|ents)$/.test(token.lower))
	);
}

/** Whether a small word follows that an adjective of party or people describes: "Labour voters". */
function describesNext(next: FrameToken | undefined): boolean {
	if (!next || next.quote !== -1 || next.kind !== 'word' || next.isCapital) return false;
	return (
		cueOf(next.lower) === null &&
		!auxiliaries.has(next.lower) &&
		!prepositions.has(next.lower) &&
		!/^(?:and|or|also|then)$/.test(next.lower)
	);
}

function opensSentence(tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	const before = tokens[i - 1];
	return !before || before.sentence !== token?.sentence || before.text === ':';
}

function endOfName(tokens: readonly FrameToken[], first: number): number {
	let last = first;
	for (let i = first; i < tokens.length && i < first + 14;) {
		const token = tokens[i];
		if (!token) break;
		last = i;
		if (token.isPossessive && !isOwnedBody(tokens, i)) break;
		const next = nextPart(tokens, i);
		if (next === -1) break;
		i = next;
	}
	return last;
}

/** The index of the next word of the same name, over initials, particles and nicknames; -1 when it ends. */
function nextPart(tokens: readonly FrameToken[], i: number): number {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next || next.sentence !== token.sentence) return -1;
	if (
		next.text === '.' &&
		(/^\p{Lu}$/u.test(token.text) || titles.has(token.lower) || token.lower === 'jr')
	) {
		const after = tokens[i + 2];
		return after && isNamePart(after) && after.sentence === token.sentence ? i + 2 : -1;
	}
	if (isNamePart(next)) return i + 1;
	// "Julie A. Martinez": the letter is no article.
	if (/^\p{Lu}$/u.test(next.text) && tokens[i + 2]?.text === '.' && isNamePart(tokens[i + 3])) return i + 3;
	if (next.quote !== -1 && isNickname(next) && isNamePart(tokens[i + 2])) return i + 2;
	for (let j = i + 1; j < i + 4 && nameParticles.has(tokens[j]?.text ?? ''); j++)
		if (isNamePart(tokens[j + 1])) return j + 1;
	return bodyGoesOn(tokens, i);
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

function isNickname({ text }: FrameToken): boolean {
	return /^\p{Lu}[\p{L}-]*(?: \p{Lu}?[\p{L}-]+)?$/u.test(text);
}

/** "Institute of Water Studies", "Commission on Presidential Debates": a body's name goes on over small words. */
function bodyGoesOn(tokens: readonly FrameToken[], i: number): number {
	const token = tokens[i];
	const joiner = tokens[i + 1];
	if (!token || !joiner || !joiners.has(joiner.text) || joiner.text === 'in') return -1;
	if (joiner.text === 'and' || joiner.text === '&') return -1;
	const isRole =
		(titles.has(token.lower) || isPersonNoun(token.lower)) &&
		(joiner.text === 'of' || joiner.text === 'for') &&
		isNamePart(tokens[i + 3]);
	if (!isRole && !(isBodyNoun(token.lower) && !isPersonNoun(token.lower))) return -1;
	const after = tokens[i + 2];
	if (isNamePart(after)) return i + 2;
	return after?.text === 'the' && isNamePart(tokens[i + 3]) ? i + 3 : -1;
}

/** "Residents' Welfare Association", "Prosser's Bakery": the possessive is part of a body's name. */
function isOwnedBody(tokens: readonly FrameToken[], i: number): boolean {
	for (let j = i + 1; j < i + 5; j++) {
		const token = tokens[j];
		if (!isNamePart(token)) return false;
		if (token && isBodyNoun(token.lower)) return !isPersonNoun(token.lower);
	}
	return false;
}

function nameFrom(tokens: readonly FrameToken[], first: number, last: number): Name | null {
	const parts = range(first, last).filter((i) => tokens[i]?.kind === 'word' && tokens[i]?.quote === -1);
	const nickname =
		range(first, last)
			.map((i) => tokens[i]?.quote ?? -1)
			.find((quote) => quote !== -1) ?? -1;
	const isBodyWhole =
		isBodyNoun(tokens[parts.at(-1) ?? last]?.lower ?? '') &&
		!isPersonNoun(tokens[parts.at(-1) ?? last]?.lower ?? '');
	// "Justice Department" is no Mr Department.
	const lead = isBodyWhole ? [] : leadOf(tokens, parts);
	const isOfState =
		lead.length === 0 &&
		parts.length > 1 &&
		tokens[first - 1]?.text === 'of' &&
		isPersonNoun(tokens[first - 2]?.lower ?? '') &&
		tokens[first]?.text === 'State';
	const own = parts.slice(isOfState ? 1 : lead.length);
	const words = own.map((i) => bare(tokens[i]));
	const nameFirst = own[0];
	if (nameFirst === undefined || words.length === 0) return null;
	if (
		words.length === 1 &&
		lead.length === 0 &&
		(titles.has(words[0]?.toLowerCase() ?? '') || isPersonNoun(words[0]?.toLowerCase() ?? ''))
	)
		return null;
	if (
		words.length < 4 &&
		isOffice(words.at(-1)?.toLowerCase() ?? '') &&
		!isGiven(words[0]?.toLowerCase() ?? '')
	)
		return null;
	if (words.every((word) => calendarWords.has(word.toLowerCase()))) return null;
	const leadLowers = lead.map((i) => tokens[i]?.lower ?? '');
	const leadWords = leadLowers.flatMap((word) => [word, ...(nounsOfTitle[word] ?? [])]);
	const kind = kindOf(tokens, { first, words, leadWords, own });
	const titleGender = leadWords.map((word) => titles.get(word)).find((gender) => gender);
	const gender = kind === 'body' || kind === 'place' ? null : (titleGender ?? genderOfGiven(words));
	const noun = leadWords.findLast((word) => isPersonNoun(word)) ?? null;
	const isTitled = leadWords.some((word) => titles.has(word));
	return { first, last, words, nameFirst, kind, gender, isTitled, noun, leadWords, nickname };
}

/** The title and role words that stand before the name itself. */
function leadOf(tokens: readonly FrameToken[], parts: readonly number[]): number[] {
	const lowers = parts.map((i) => tokens[i]?.lower ?? '');
	let lead = 0;
	for (let i = 0; i < lowers.length - 1; i++) {
		const lower = lowers[i] ?? '';
		if (titles.has(lower) || isPersonNoun(lower)) lead = i + 1;
	}
	// "Secretary of State John Kerry": what the role is of belongs to it.
	const of = parts[lead];
	const role = parts[lead - 1];
	if (
		of !== undefined &&
		role !== undefined &&
		/^(?:of|for)$/.test(tokens[role + 1]?.text ?? '') &&
		lead < parts.length - 1
	) {
		const given = parts.findIndex((i, at) => at >= lead && isGiven(tokens[i]?.lower ?? ''));
		lead = given > 0 && given < parts.length - 1 ? given : Math.min(lead + 2, parts.length - 1);
	}
	return parts.slice(0, lead);
}

function kindOf(
	tokens: readonly FrameToken[],
	{ first, words, leadWords, own }: { first: number; words: string[]; leadWords: string[]; own: number[] }
): Name['kind'] {
	const lowers = words.map((word) => word.toLowerCase());
	if (leadWords.length > 0) return 'person';
	const head = lowers.at(-1) ?? '';
	const beforeOf = own.find((i) => joiners.has(tokens[i + 1]?.text ?? '') && own.includes(i + 2));
	const main = beforeOf === undefined ? head : (tokens[beforeOf]?.lower ?? head);
	if ((isBodyNoun(main) || isBodyNoun(head)) && !(words.length === 2 && isGiven(lowers[0] ?? '')))
		return 'body';
	if (words.length === 1 && /^\p{Lu}{2,6}s?$/u.test(words[0] ?? '')) return 'body';
	if (isWriting(head)) return 'body';
	// "In her book, Living History,"
	if (tokens[first - 1]?.text === ',' && isWriting(tokens[first - 2]?.lower ?? '')) return 'place';
	if (placeWords.has(lowers[0] ?? '') && (words.length === 1 || placeWords.has(head))) return 'place';
	if (isPersonNoun(head) && words.length > 1 && !isGiven(lowers[0] ?? '')) return 'unknown';
	if (words.length > 1 && (isGiven(lowers[0] ?? '') || words.slice(0, -1).some(isInitial))) return 'person';
	const before = tokens[first - 1];
	if (before && before.sentence === tokens[first]?.sentence) {
		if (isPersonNoun(before.lower) && before.quote === -1) return 'person';
		if (/^(?:in|at|near)$/.test(before.text)) return 'place';
	}
	if (words.length === 1 && isGiven(lowers[0] ?? '')) return 'person';
	return 'unknown';
}

function isInitial(word: string): boolean {
	return /^(?:\p{Lu}\.?){1,3}$/u.test(word);
}

export function isGiven(lower: string): boolean {
	return femaleNames.has(lower) || maleNames.has(lower) || sharedNames.has(lower);
}

function genderOfGiven(words: readonly string[]): Gender | null {
	const given = words.length > 1 && isInitial(words[0] ?? '') ? (words[1] ?? '') : (words[0] ?? '');
	const lower = given.toLowerCase();
	if (sharedNames.has(lower)) return null;
	if (femaleNames.has(lower)) return maleNames.has(lower) ? null : 'she';
	return maleNames.has(lower) ? 'he' : null;
}

/** A token's words without a possessive ending. */
export function bare(token: FrameToken | undefined): string {
	return token ? token.text.replace(/['’]s$/i, '') : '';
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Whether the name stands after a preposition, so that it is no subject. */
export function isAfterPreposition(tokens: readonly FrameToken[], first: number): boolean {
	let i = first - 1;
	while (i >= 0 && /^(?:the|a|an|his|her|its|their)$/.test(tokens[i]?.lower ?? '')) i--;
	const before = tokens[i];
	return before !== undefined && before.quote === -1 && prepositions.has(before.lower);
}
