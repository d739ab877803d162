import { checkOrder, checkRuns } from './check-order';
import { checkSpan, placesOf } from './check-span';
import { checkTags } from './check-tags';
import { checkUnique } from './check-unique';
import { itemsIn, type Located } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { People, QuoteEntry } from './schemas';
import type { ArticleSource, QuoteSource, Sources } from './sources';

/** What is wrong with the quotes: names, places, order, speakers, phrases, tags. */
export function checkQuotes(sources: Sources): CorpusProblem[] {
	const all = sources.quotes.flatMap(({ list }) => itemsIn(list, 'quotes'));
	return [...checkUnique(all, 'id'), ...sources.quotes.flatMap((source) => checkFile(source, sources))];
}

function checkFile(source: QuoteSource, { articles, articleNames, people }: Sources): CorpusProblem[] {
	const quotes = itemsIn(source.list, 'quotes');
	const article = articles.find(({ slug }) => slug === source.slug);
	return [
		...checkNames(source, articleNames),
		...(article ? checkPlaces(quotes, article) : []),
		...checkRuns(quotes),
		...quotes.flatMap((quote) => [
			...checkSpeakers(quote, source.slug, people),
			...checkPhrases(quote),
			...checkTags(quote)
		])
	];
}

function checkNames({ slug, list }: QuoteSource, articleNames: string[]): CorpusProblem[] {
	const problems: CorpusProblem[] = [];
	if (list.value.article !== slug) {
		const what = `The article ${shown(list.value.article)} is not the name of this file.`;
		problems.push(problemAt(list, ['article'], what));
	}
	if (!articleNames.includes(slug)) {
		problems.push(problemAt(list, ['article'], `There is no article articles/${slug}.md.`));
	}
	return problems;
}

function checkPlaces(quotes: Located<QuoteEntry>[], { head, text }: ArticleSource): CorpusProblem[] {
	return [
		...quotes.flatMap((quote) => checkSpan(quote, { key: 'text', words: quote.value.text }, text)),
		...checkOrder(quotes, head.value.furniture)
	];
}

function checkSpeakers(quote: Located<QuoteEntry>, article: string, people: Located<People> | null) {
	if (!people) return [];
	const { kind, speakers } = quote.value;
	if (kind !== 'term' && speakers.length === 0) {
		return [problemAt(quote, ['speakers'], 'The quote has no speaker; only a term can go without.')];
	}
	return speakers.flatMap((id, at) => {
		const speaker = people.value.speakers.find((one) => one.id === id);
		if (speaker?.roles.some((role) => role.article === article)) return [];
		const what = speaker
			? `The speaker ${shown(id)} has no role in the article ${shown(article)}.`
			: `There is no speaker ${shown(id)} in people.yaml.`;
		return [problemAt(quote, ['speakers', at], what)];
	});
}

function checkPhrases(quote: Located<QuoteEntry>): CorpusProblem[] {
	return itemsIn(quote, 'telling_phrases').flatMap((phrase) => {
		const { text } = phrase.value;
		const times = placesOf(quote.value.text, text).length;
		if (times === 1) return [];
		const what = `The phrase ${shown(text)} stands in its quote ${times === 0 ? 'nowhere' : `${times} times`}, not once.`;
		return [problemAt(phrase, ['text'], what)];
	});
}
