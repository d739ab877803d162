import { distance } from 'fastest-levenshtein';
import { wordSet } from '../grammar/word-set';

/** Shorter last names differ from one another by a letter too often. */
const shortestMisspelt = 7;

/** Words whose letters a body's initials leave out. */
const leftOut = wordSet('of for and the on');

/**
 * Whether two names, in small letters, are one person's: "Cleo Marsh" and "Cleo Ruth Marsh" are, and "C Marsh",
 * and "Marsh" alone; "Owen Marsh" is another's.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	return (
		a.at(-1) === b.at(-1) &&
		(a[0] === b[0] || (a.length === 1) !== (b.length === 1) || isInitialOf(a[0], b[0]))
	);
}

/** Whether a last name could be another, misspelt by a letter: not "Latvia" and "Latvian". */
export function couldBeMisspelt(known: string, last: string): boolean {
	if (last.length < shortestMisspelt || Math.abs(known.length - last.length) > 1 || known[0] !== last[0])
		return false;
	const [short, long] = known.length < last.length ? [known, last] : [last, known];
	const goesOn = long.startsWith(short);
	if (goesOn && /[nsi]$/.test(long)) return false;
	return (short.at(-1) === long.at(-1) || goesOn) && distance(known, last) === 1;
}

/** Whether letters are the first letters of a body's words, with or without its small ones: NHT. */
export function isShortFor(letters: string, words: readonly string[]): boolean {
	return initialsOf(words) === letters || initialsOf(words.filter((word) => !leftOut.has(word))) === letters;
}

function initialsOf(words: readonly string[]): string {
	return words.map((word) => word[0] ?? '').join('');
}

function isInitialOf(a = '', b = ''): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0] ?? '');
}
