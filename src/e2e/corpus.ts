import { readFileSync } from 'node:fs';
import { sourcesOf, type Question, type Source } from '../lib/core/questions/question';

/** An article's text as its file in corpus/ has it, without the lines before it. */
export function articleText(slug: string): string {
	const file = readFileSync(new URL(`../../corpus/articles/${slug}.md`, import.meta.url), 'utf8');
	return file.slice(file.indexOf('\n---\n', 3) + 5);
}

/** The words of its article that each part of a question comes from. */
export function wordsOf(question: Question): { source: Source; words: string }[] {
	return sourcesOf(question).map((source) => ({
		source,
		words: articleText(source.article).slice(source.start, source.end)
	}));
}

/** Words without the quotation marks that stand right around them. */
export function withoutMarks(words: string): string {
	return words.replace(/^["“‘'«]/, '').replace(/["”’'»]$/, '');
}
