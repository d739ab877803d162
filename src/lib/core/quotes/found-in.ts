import { extract } from './extract';
import type { FoundQuote } from './extraction';

// For tests: an article around the words that a test is about, and what the extractor finds in it.

/** Below a headline and a first sentence of its own, so that nothing is read as either. */
export function articleOf(...paragraphs: string[]): string {
	return ['Storm delays the ferry', 'The boats lay in the harbour all week.', ...paragraphs].join('\n\n');
}

/** Whose every statement is, with its words: `['Ada Quill', 'The bar is watched.']`. Terms are no statements. */
export function creditsIn(text: string): [string, string][] {
	return statementsIn(text).map(({ speaker, words }) => [speaker, words]);
}

/** The one statement of a text, with the names of its speakers. */
export function onlyStatementIn(text: string): FoundQuote & { speaker: string; words: string } {
	const [first, ...more] = statementsIn(text);
	if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} statements`);
	return first;
}

/** The words of every term in a text. */
export function termsIn(text: string): string[] {
	return extract(text)
		.quotes.filter(({ kind }) => kind === 'term')
		.map((quote) => quote.text);
}

function statementsIn(text: string): (FoundQuote & { speaker: string; words: string })[] {
	const { quotes, speakers } = extract(text);
	const nameOf = (id: string) => speakers.find((each) => each.id === id)?.name ?? 'an unknown id';
	return quotes
		.filter(({ kind }) => kind !== 'term')
		.map((quote) => ({
			...quote,
			words: quote.text,
			speaker: quote.speakers.map(nameOf).join(' and ') || 'nobody'
		}));
}
