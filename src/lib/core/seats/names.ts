import { chanceFrom, shuffled } from '../kit/chance';
import { adjectives, animals } from './name-words';

/** The longest name, in characters as a reader counts them: a family of emoji is one. */
export const longestName = 20;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A character may be built of many code points; a name of nothing but long ones is no name. */
const mostCodePoints = 6 * longestName;

/** Marks pile up on one letter in no script's names beyond this: more only draws over the neighbours. */
const mostMarks = 4;

/** Letters that change their shape where they join, so that a joiner between them is spelling. */
const joining = String.raw`(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\p{L}\p{M}]`;

/** Invisible characters that do something where they stand. */
const atWork = [
	// Families, professions: emoji that are joined into one.
	String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
	// Persian, Hindi and others spell with joiners inside a word; older Malayalam also at its end.
	String.raw`(?<=${joining})[\u200C\u200D](?=${joining})|(?<=\u0D4D)\u200D`,
	// Which of its pictures a sign has.
	String.raw`(?<=[\p{L}\p{N}\p{S}\p{P}])\p{Variation_Selector}`,
	// England's, Scotland's and Wales's flags.
	String.raw`(?<=\u{1F3F4})[\u{E0020}-\u{E007E}]+\u{E007F}`
].join('|');
const unseen = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]`;
const unseenOrAtWork = new RegExp(`(${atWork})|${unseen}`, 'gu');
const pileOfMarks = new RegExp(String.raw`([\p{Mn}\p{Me}]{${mostMarks}})[\p{Mn}\p{Me}]+`, 'gu');

/** Unicode counts the empty braille cell, which looks like a space, among the symbols. */
const blanks = /[\p{White_Space}\u2800]+/gu;

/**
 * A name as it is stored and shown: one line, single spaces, nothing that can't be seen, nothing that turns the
 * direction of the words after it. Spelling and capitals stay the player's own.
 *
 * @returns '' where nothing is left
 */
export function tidyName(text: string): string {
	const tidy = text
		.normalize('NFC')
		.replace(blanks, ' ')
		.replace(unseenOrAtWork, '$1')
		.replace(pileOfMarks, '$1')
		.replace(blanks, ' ')
		.trim();
	return /[\p{L}\p{N}\p{S}\p{P}]/u.test(tidy) ? tidy : '';
}

/** Whether a name, once it is tidied, can't be taken for its length. One letter is a name. */
export function nameProblem(text: string): 'name-missing' | 'name-too-long' | null {
	const name = tidyName(text);
	if (name === '') return 'name-missing';
	const isTooLong = [...name].length > mostCodePoints || lengthOf(name) > longestName;
	return isTooLong ? 'name-too-long' : null;
}

/**
 * The form by which two names are the same, so that one of them is told apart by a number: a class that reads
 * "Zoe" and "ZOE" on the projector, or "Sam" in wide letters, reads one name twice. Capitals, spaces, ways of
 * writing the same letter and invisible characters don't count; accents do, since they are seen.
 */
export function nameKey(name: string): string {
	// Up and down again: ß, ẞ and SS are written alike only in capitals, and ẞ is its own capital.
	return name
		.normalize('NFKC')
		.toLowerCase()
		.toUpperCase()
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** How many names there are in the hat before they are told apart by numbers. */
export const namesInHat = adjectives.length * animals.length;

/**
 * A name out of the hat, such as "Quiet Heron".
 *
 * @param seed - the game's; another one draws in another order
 * @param index - 0 for the first name drawn. As long as there are adjectives left, neighbours share no word
 */
export function generatedName(seed: number, index: number): string {
	const chance = chanceFrom(seed);
	const turn = Math.floor(index / adjectives.length);
	const adjective = shuffled(chance, adjectives)[index % adjectives.length];
	const animal = shuffled(chance, animals)[((index % adjectives.length) + turn) % animals.length];
	const round = Math.floor(index / namesInHat);
	return `${adjective} ${animal}${round === 0 ? '' : ` ${round + 1}`}`;
}

function lengthOf(name: string): number {
	return [...characters.segment(name)].length;
}
