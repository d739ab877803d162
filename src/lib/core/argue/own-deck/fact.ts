import { ok, refuse, type Result } from '../../kit/result';
import type { Article } from '../../quotes/article';
import type { Span } from '../../text/spans';
import type { Fact } from './own-deck';

/** A fact as it is typed: in which article, the words that say it there, and how the class reads it. */
export type TypedFact = { article: string; words: string; fact: string };

export type FactProblem = 'no-such-article' | 'no-words' | 'words-not-found' | 'fact-too-long';

/** A fact is one sentence, in characters. */
const longestFact = 240;

/** Fewer words stand in any article somewhere. */
const fewestWords = 3;

/**
 * Reads a fact for the class. It has to stand in an article; where it is not worded anew, the article's words are
 * shown as they are.
 */
export function factFrom(
	articles: readonly Pick<Article, 'slug' | 'text'>[],
	{ article, words, fact }: TypedFact
): Result<Fact, FactProblem> {
	const from = articles.find(({ slug }) => slug === article);
	if (!from) return refuse('no-such-article');
	if (words.trim().split(/\s+/).length < fewestWords) return refuse('no-words');
	const span = placeOf(from.text, words);
	if (!span) return refuse('words-not-found');
	const typed = fact.trim().replace(/\s+/g, ' ');
	const shown = typed === '' ? from.text.slice(span.start, span.end).replace(/\s+/g, ' ') : typed;
	return shown.length > longestFact ? refuse('fact-too-long') : ok({ fact: shown, article, span });
}

/** Where words stand in a text, whatever white space is between them. */
function placeOf(text: string, words: string): Span | null {
	const pattern = words.trim().split(/\s+/).map(asPattern).join('\\s+');
	const found = new RegExp(pattern, 'u').exec(text);
	return found && { start: found.index, end: found.index + found[0].length };
}

/** The same words as a pattern that means nothing but them. */
function asPattern(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
