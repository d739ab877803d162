import { wordCount } from '../../text/spans';

/** What a text's reading grade is worked out from. */
export type TextCounts = { words: number; sentences: number; syllables: number };

/** How many words, sentences and syllables a text has; every word has at least one syllable. */
export function countsOf(text: string): TextCounts {
	const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	return {
		words: wordCount(text),
		sentences: Math.max(1, text.match(/[.!?…]+(?=["”’')\]]*(?:\s|$))/g)?.length ?? 0),
		syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0)
	};
}

/**
 * The school grade that can read a text, by the formula of Kincaid, Fishburne, Rogers and Chissom (Derivation of
 * New Readability Formulas for Navy Enlisted Personnel, 1975). A British year is one more than a grade. Syllables
 * are counted by groups of vowels, so two texts can be compared by it and neither is measured exactly.
 *
 * @returns a grade, often 3 to 15; 0 for no words
 */
export function gradeOf(counts: readonly TextCounts[]): number {
	const sum = (of: keyof TextCounts) => counts.reduce((total, each) => total + each[of], 0);
	const [words, sentences, syllables] = [sum('words'), sum('sentences'), sum('syllables')];
	return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Groups of vowels, without an e that is not heard at the end. */
function syllablesIn(word: string): number {
	const heard = word
		.replace(/[^\p{L}]/gu, '')
		.replace(/(?:[^laeiouysxzcgh]es|[^aeiouytd]ed|[^laeiouy]e)$/u, '');
	return Math.max(1, heard.match(/[aeiouyéèê]+/g)?.length ?? 0);
}
