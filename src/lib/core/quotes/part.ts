import type { Corpus } from './corpus';

/** What a corpus holds of some articles: their quotes, and those whom they quote with their roles there. */
export function partOf({ articles, speakers, quotes, motion }: Corpus, slugs: readonly string[]): Corpus {
	const its = quotes.filter(({ article }) => slugs.includes(article));
	const credited = new Set(its.flatMap((quote) => quote.speakers));
	return {
		motion,
		articles: articles.filter(({ slug }) => slugs.includes(slug)),
		quotes: its,
		speakers: speakers
			.filter(({ id }) => credited.has(id))
			.map((speaker) => ({
				...speaker,
				roles: speaker.roles.filter(({ article }) => slugs.includes(article))
			}))
	};
}
