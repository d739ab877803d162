import type { QuoteKind } from './quote';

/** What stands around words between marks. */
export type KindContext = {
	/** The word right before the mark, in small letters; '' where the sentence begins. */
	before: string;
	/** Whether they stand inside the reporter's own sentence, with no comma or colon before them. */
	isInside: boolean;
	/** Whether somebody is credited with them by a verb of saying, or a piece of the same quotation is. */
	isCredited: boolean;
	/** Whether the words that credit them say that they were written. */
	isWritten: boolean;
};

/** Verbs and nouns after which a name follows, not something said. */
const naming =
	/^(?:titled|entitled|dubbed|nicknamed|nickname|named|codenamed|hashtag|subtitled|headlined|headed|marked|stamped|inscribed|emblazoned|labelled|film|movie|song|album|book|novel|play|show|programme|program|podcast|series|slogan|motto|brand|anthem|hit|single|poem|essay|magazine|project|operation|so-called)$/;

/** Small words that a title leaves in small letters. */
const smallInTitles =
	/^(?:a|an|the|of|in|on|at|for|to|by|with|from|and|or|but|nor|as|is|it|vs?|so|not|up|off)$/;

/** So many words a name or a title has at most. */
const longestTitle = 8;

/** So few words without an end are no statement, wherever they stand. */
const longestFragment = 3;

/** What kind of words they are; a name, a title or a scare quote is a term and nobody's statement. */
export function kindOf(words: string, context: KindContext): QuoteKind {
	if (isTerm(words, context)) return 'term';
	if (!isWhole(words, context)) return 'partial';
	return context.isWritten ? 'written' : 'speech';
}

function isTerm(words: string, { before, isInside, isCredited }: KindContext): boolean {
	if (!isCredited) return isInside || wordsOf(words).length < 5 || !/[.?!…,]$/.test(words);
	const isTitle = isTitleCase(words);
	if (naming.test(before)) return isTitle || wordsOf(words).length < 3;
	return isTitle && isInside;
}

/** "Songs of the Lower Harbour": every longer word has a capital, and there are at least two. */
export function isTitleCase(words: string): boolean {
	const parts = wordsOf(words);
	const long = parts.filter((word) => !smallInTitles.test(word.toLowerCase()));
	return (
		parts.length > 1 &&
		parts.length <= longestTitle &&
		long.length > 0 &&
		long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
		/^\p{Lu}/u.test(parts[0] ?? '') &&
		!/[?!]["”’]?$/.test(words)
	);
}

/** Whether they are a sentence of their own: a capital begins it, or nothing of the reporter's stands before it. */
function isWhole(words: string, { isInside }: KindContext): boolean {
	if (/^["“‘'([…]*\p{Lu}/u.test(words)) return true;
	return !isInside && (/[.?!…,]$/.test(words) || wordsOf(words).length > longestFragment);
}

function wordsOf(words: string): string[] {
	return words
		.replace(/[.,;:]+$/, '')
		.split(/\s+/)
		.filter(Boolean);
}
