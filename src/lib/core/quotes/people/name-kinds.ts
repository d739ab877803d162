import { placeWords } from '../grammar/closed-words';
import type { FrameToken } from '../grammar/frame';
import { isGiven, isInitial } from './given';
import type { MemberKind } from './member';
import { joiners } from './name-parts';
import { isBodyNoun, isPersonNoun, isWriting } from './nouns';

/** The words of a name, where they stand, and whether a title or a role stands before them. */
type NameWords = {
	/** The index of the first token, title and role words included. */
	first: number;
	words: readonly string[];
	/** The indices of the tokens of the words. */
	own: readonly number[];
	isLed: boolean;
};

/** Whether a name is a person's, a body's or a place's, by its own words first and then by those before it. */
export function kindOfName(
	tokens: readonly FrameToken[],
	{ first, words, own, isLed }: NameWords
): MemberKind {
	if (isLed) return 'person';
	const opener = (words[0] ?? '').toLowerCase();
	const head = (words.at(-1) ?? '').toLowerCase();
	const hasGiven = isGiven(opener);
	const isBody = isBodyNoun(head) || isBodyNoun(mainNoun(tokens, own) ?? head);
	if (isBody && !(words.length === 2 && hasGiven)) return 'body';
	if (isLetters(words) || isWriting(head)) return 'body';
	if (isTitleOfWriting(tokens, first) || isPlace(words, { opener, head })) return 'place';
	if (words.length > 1 && !hasGiven && isPersonNoun(head)) return 'unknown';
	if (words.length > 1 && (hasGiven || words.slice(0, -1).some(isInitial))) return 'person';
	return kindByWordBefore(tokens, first) ?? (words.length === 1 && hasGiven ? 'person' : 'unknown');
}

/** "Institute" in "Institute of Tides": what stands before the first small word. */
function mainNoun(tokens: readonly FrameToken[], own: readonly number[]): string | undefined {
	const main = own.find((i) => joiners.has(tokens[i + 1]?.text ?? '') && own.includes(i + 2));
	return main === undefined ? undefined : tokens[main]?.lower;
}

/** "NHT", "MPs". */
function isLetters(words: readonly string[]): boolean {
	return words.length === 1 && /^\p{Lu}{2,6}s?$/u.test(words[0] ?? '');
}

/** "In her book, Living by Water, …". */
function isTitleOfWriting(tokens: readonly FrameToken[], first: number): boolean {
	return tokens[first - 1]?.text === ',' && isWriting(tokens[first - 2]?.lower ?? '');
}

function isPlace(words: readonly string[], { opener, head }: { opener: string; head: string }): boolean {
	return placeWords.has(opener) && (words.length === 1 || placeWords.has(head));
}

/** "pilot Reece" is a person, "near Reece" a place. */
function kindByWordBefore(tokens: readonly FrameToken[], first: number): MemberKind | null {
	const before = tokens[first - 1];
	if (!before || before.sentence !== tokens[first]?.sentence) return null;
	if (before.quote === -1 && isPersonNoun(before.lower)) return 'person';
	return /^(?:in|at|near)$/.test(before.text) ? 'place' : null;
}
