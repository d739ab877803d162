import {
	adverbs,
	auxiliaries,
	conjunctions,
	determiners,
	irregularPasts,
	prepositions
} from '../grammar/closed-words';
import { cueOf } from '../grammar/cues';
import type { FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import { isBodyNoun, isDocument, isPersonNoun } from './nouns';

/** How far before its noun a phrase may begin: "a retired Northmouth party press officer". */
const longestPhrase = 7;

/** A stop after a longer word is a full stop: "Gen. Reece". */
const longestAbbreviation = 4;

/** Pronouns that are a phrase of their own, or begin another clause. */
const ownPhrases = wordSet('he she it they we i you who');

/** Words that several follow. */
const countWords = wordSet(
	'two three four five six seven eight nine ten both several many some all these those other most few'
);

/** Whether a token is a noun for a person, a body or a document that no further noun follows. */
export function isHead(tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	if (!token || token.quote !== -1 || token.kind !== 'word') return false;
	if (!isPersonNoun(token.lower) && !isBodyNoun(token.lower) && !isDocument(token.lower)) return false;
	const next = tokens[i + 1];
	return !next || next.sentence !== token.sentence || token.isPossessive || !isNounAfter(next);
}

/** Whether a word after a noun goes on with the phrase, so that its head comes later: "police officers". */
function isNounAfter({ lower, kind, isCapital, quote }: FrameToken): boolean {
	if (kind !== 'word' || quote !== -1) return false;
	if (isPersonNoun(lower) || isBodyNoun(lower)) return true;
	const isClosed =
		prepositions.has(lower) ||
		conjunctions.has(lower) ||
		auxiliaries.has(lower) ||
		determiners.has(lower) ||
		adverbs.has(lower);
	if (isCapital || isClosed) return false;
	return !/(?:ed|ing|ly|s)$/.test(lower) && !irregularPasts.has(lower) && cueOf(lower) === null;
}

/** The first token of the noun phrase that ends at a token: "a" for "a retired harbour pilot". */
export function startOfPhrase(tokens: readonly FrameToken[], last: number): number {
	let first = last;
	for (let i = last - 1; i >= 0 && i > last - longestPhrase; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[last]?.sentence) break;
		if (!isInsidePhrase(tokens, i)) break;
		if (determiners.has(token.lower)) return i;
		first = i;
	}
	return first;
}

function isInsidePhrase(tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	if (!token) return false;
	const { lower, kind, text, isCapital } = token;
	if (kind === 'mark' && text !== '&' && text !== '.') return false;
	if (text === '.' && (tokens[i - 1]?.text.length ?? Infinity) > longestAbbreviation) return false;
	if (prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower)) return false;
	if (!isCapital && cueOf(lower)?.form === 'finite' && !isPersonNoun(lower)) return false;
	return !ownPhrases.has(lower);
}

/** Whether a phrase begins as one that somebody is meant by: with "a" or "her", or with a capital. */
export function opensPhrase(tokens: readonly FrameToken[], first: number, last: number): boolean {
	const opener = tokens[first];
	if (!opener) return false;
	if (determiners.has(opener.lower) || opener.isPossessive) return true;
	const opensSentence = tokens[first - 1]?.sentence !== opener.sentence;
	return opener.isCapital && (opensSentence || first < last || isBodyNoun(opener.lower));
}

/** Whether a phrase speaks of several: by its first word or the ending of its noun. Both in small letters. */
export function isPluralPhrase(opener: string, noun: string): boolean {
	return countWords.has(opener) || /(?:[^s']s|men|people|police|insiders)$/.test(noun);
}
