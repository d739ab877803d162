import type { Gender } from '../grammar/titles';
import { femaleNames, maleNames, sharedNames } from './given-names';

/** Whether a word is a given name. @param lower - in small letters */
export function isGiven(lower: string): boolean {
	return femaleNames.has(lower) || maleNames.has(lower) || sharedNames.has(lower);
}

/** Whether a word of a name is one or more initials: "E.", "EA". */
export function isInitial(word: string): boolean {
	return /^(?:\p{Lu}\.?){1,3}$/u.test(word);
}

/** The gender that the given name of a full name says, or null: "E. Ada Finch" goes by her second. */
export function genderOfGiven(words: readonly string[]): Gender | null {
	const given = words.length > 1 && isInitial(words[0] ?? '') ? words[1] : words[0];
	const lower = (given ?? '').toLowerCase();
	if (sharedNames.has(lower)) return null;
	if (femaleNames.has(lower)) return maleNames.has(lower) ? null : 'she';
	return maleNames.has(lower) ? 'he' : null;
}
