import type { Article } from '../quotes/article';
import type { Corpus } from '../quotes/corpus';
import type { Quote } from '../quotes/quote';

/** A quote in the format that extractors of quotes are measured with. */
export type ExportedQuote = {
	id: string;
	start: number;
	end: number;
	text: string;
	kind: Quote['kind'];
	/** Pieces of one quotation over several paragraphs share a group. */
	group: string | null;
	/** Whether a closing mark follows; a paragraph of a quotation that goes on has none. */
	closed: boolean;
	/** Null for a term that nobody is credited with. Of two speakers, the second is in `alt`. */
	speaker: { canonical: string; kind: string; alt: string[] } | null;
	cue: string | null;
	tags: {
		r_enf: number;
		r_leg: number;
		label: string;
		ground: string | null;
		emotive: 0 | 1;
		strength: number;
	} | null;
};

/** One article with its quotes, as one line of JSON. Offsets are UTF-16 code units into `text`. */
export type ExportedArticle = {
	id: string;
	title: string;
	outlet: string | null;
	date: string | null;
	text: string;
	quotes: ExportedQuote[];
};

/** An article of the corpus with all its quotes, terms included, one entry for each paragraph of a quotation. */
export function exportedArticle(corpus: Corpus, article: Article): ExportedArticle {
	const { slug, title, outlet, date, text } = article;
	const quotes = corpus.quotes
		.filter((quote) => quote.article === slug)
		.map((quote) => exportedQuote(corpus, text, quote));
	return { id: slug, title, outlet, date, text, quotes };
}

function exportedQuote({ speakers }: Corpus, articleText: string, quote: Quote): ExportedQuote {
	const { id, start, end, text, kind, run, cue, tags } = quote;
	const [first, ...others] = quote.speakers.flatMap(
		(each) => speakers.find((other) => other.id === each) ?? []
	);
	return {
		id,
		start,
		end,
		text,
		kind,
		group: run === null ? null : `${quote.article}/${run}`,
		closed: /^["”’'»]/.test(articleText.slice(end)),
		speaker: first
			? {
					canonical: first.name,
					kind: first.kind,
					alt: [...first.aliases, ...others.map(({ name }) => name)]
				}
			: null,
		cue,
		tags: tags && {
			r_enf: tags.settled.enforcement,
			r_leg: tags.settled.routes,
			label: tags.settled.label,
			ground: tags.settled.ground,
			emotive: tags.settled.emotive ? 1 : 0,
			strength: tags.settled.strength
		}
	};
}
