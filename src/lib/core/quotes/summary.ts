import type { Article } from './article';
import type { Corpus } from './corpus';

/** An article in a list: its credit line and how much there is in it. */
export type ArticleSummary = Pick<
	Article,
	'slug' | 'title' | 'titleBasis' | 'outlet' | 'date' | 'dateBasis'
> & {
	/** Quotes that are somebody's words; terms don't count. */
	quotes: number;
	/** Named speakers with at least one quote. */
	speakers: number;
};

/** Every article with its counts, in the order of the corpus. */
export function summariesOf({ articles, quotes, speakers }: Corpus): ArticleSummary[] {
	const named = new Set(speakers.filter(({ isNamed }) => isNamed).map(({ id }) => id));
	return articles.map(({ slug, title, titleBasis, outlet, date, dateBasis }) => {
		const its = quotes.filter(({ article, kind }) => article === slug && kind !== 'term');
		const who = new Set(its.flatMap((quote) => quote.speakers).filter((id) => named.has(id)));
		return { slug, title, titleBasis, outlet, date, dateBasis, quotes: its.length, speakers: who.size };
	});
}
