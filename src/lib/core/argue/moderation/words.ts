/** A word of a text that is looked through. */
export type Word = {
	/** In small letters without accents, without a possessive ending. */
	folded: string;
	isCapital: boolean;
	/** Whether a sentence or a line begins with it. */
	isFirst: boolean;
};

const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as names are compared. */
export function wordsIn(text: string): Word[] {
	return [...text.normalize('NFKC').matchAll(word)].map(({ 0: found, index, input }) => ({
		folded: folded(found),
		isCapital: /^\p{Lu}/u.test(found),
		isFirst: /(?:^|[.!?:\n]["'“”‘’)\]]*\s*|^\s*["'“‘(]+)$/u.test(input.slice(Math.max(0, index - 8), index))
	}));
}

/** Accents of letters that people leave out when they type; marks of other scripts are spelling. */
export function folded(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])\p{M}+/gu, '')
		.normalize('NFC')
		.replace(/’/g, "'")
		.replace(/'s$/, '');
}
