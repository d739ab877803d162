import type { Corpus } from '../quotes/corpus';
import type { Article } from '../quotes/article';
import { extract } from '../quotes/extract';
import type { FoundQuote, FoundSpeaker } from '../quotes/extraction';
import type { Quote } from '../quotes/quote';
import { isNamedIn, type Speaker } from '../quotes/speaker';
import { overlaps } from '../text/spans';

/** One quote that the rules and the person who reviewed it do not see alike. */
export type Difference = {
	article: string;
	what: 'not-found' | 'not-reviewed' | 'ends' | 'speaker' | 'kind';
	words: string;
	/** What the rules found, and what stands in the review; null where one of them has nothing. */
	found: string | null;
	reviewed: string | null;
	/** Whether the rules asked for a look at it. */
	needsReview: boolean;
};

/** How the rules' quotes compare with the reviewed ones. Speakers are compared by name, terms by their place alone. */
export function reviewDifferences({ articles, quotes, speakers }: Corpus): {
	reviewed: number;
	found: number;
	same: number;
	differences: Difference[];
} {
	const all = articles.map((article) => {
		const extraction = extract(article.text);
		const its = quotes.filter((quote) => quote.article === article.slug);
		return {
			reviewed: its.length,
			found: extraction.quotes.length,
			differences: differencesIn(article, { its, speakers, extraction })
		};
	});
	const differences = all.flatMap((each) => each.differences);
	const touched = new Set(differences.map(({ article, words }) => `${article}:${words}`)).size;
	const reviewed = all.reduce((sum, each) => sum + each.reviewed, 0);
	return {
		reviewed,
		found: all.reduce((sum, each) => sum + each.found, 0),
		same: reviewed - touched,
		differences
	};
}

function differencesIn(
	{ slug }: Article,
	{
		its,
		speakers,
		extraction
	}: { its: Quote[]; speakers: Speaker[]; extraction: { quotes: FoundQuote[]; speakers: FoundSpeaker[] } }
): Difference[] {
	const named = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.name]));
	const partnered = its.flatMap((quote) => {
		const found = extraction.quotes.find((each) => overlaps(each, quote));
		if (!found)
			return [
				{
					article: slug,
					what: 'not-found' as const,
					words: quote.text,
					found: null,
					reviewed: quote.kind,
					needsReview: false
				}
			];
		const names = found.speakers.flatMap((id) => named.get(id) ?? []);
		return compared(slug, { quote, found, names, speakers });
	});
	const extra = extraction.quotes
		.filter((found) => !its.some((quote) => overlaps(quote, found)))
		.map(({ text, kind, needsReview }) => ({
			article: slug,
			what: 'not-reviewed' as const,
			words: text,
			found: kind,
			reviewed: null,
			needsReview
		}));
	return [...partnered, ...extra];
}

function compared(
	article: string,
	{ quote, found, names, speakers }: { quote: Quote; found: FoundQuote; names: string[]; speakers: Speaker[] }
): Difference[] {
	const differences: Difference[] = [];
	const add = (what: Difference['what'], ours: string, theirs: string) =>
		differences.push({
			article,
			what,
			words: quote.text,
			found: ours,
			reviewed: theirs,
			needsReview: found.needsReview
		});
	if (quote.text !== found.text) add('ends', found.text, quote.text);
	if (quote.kind !== found.kind) add('kind', found.kind, quote.kind);
	const credited = speakers.filter(({ id }) => quote.speakers.includes(id));
	const isSame =
		quote.kind === 'term' ||
		(credited.length === names.length &&
			credited.every((speaker) => names.some((name) => isNamedIn(speaker, name))));
	if (!isSame)
		add(
			'speaker',
			names.join(' and ') || 'nobody',
			credited.map(({ name }) => name).join(' and ') || 'nobody'
		);
	return differences;
}
