import type { Article } from '../../core/quotes/article';
import type { Corpus, Motion } from '../../core/quotes/corpus';
import type { Quote } from '../../core/quotes/quote';
import type { Speaker } from '../../core/quotes/speaker';
import type { Motions, QuoteEntry, QuoteFile, SpeakerEntry } from './schemas';
import type { ArticleSource, Sources } from './sources';

type Checked = Pick<Sources, 'articles' | 'quotes'> & {
	speakers: SpeakerEntry[];
	motion: Motions['motions'][number];
};

/** The corpus that checked files hold, with every list in the order that the rules expect. */
export function corpusFrom({ articles, quotes, speakers, motion }: Checked): Corpus {
	const inOrder = articles.map(articleOf).sort(newestFirst);
	return {
		articles: inOrder,
		speakers: speakers.map(speakerOf).sort((a, b) => compare(a.id, b.id)),
		quotes: inOrder.flatMap(({ slug }) =>
			quotes.filter((source) => source.slug === slug).flatMap(({ list }) => quotesOf(list.value))
		),
		motion: motionOf(motion)
	};
}

function articleOf({ slug, head: { value: head }, text }: ArticleSource): Article {
	return {
		slug,
		title: head.title,
		titleBasis: head.title_basis,
		outlet: head.outlet,
		outletBasis: head.outlet_basis,
		outletNote: head.outlet_note,
		date: head.date,
		dateBasis: head.date_basis,
		dateNote: head.date_note,
		address: head.address,
		sourceFile: head.source_file,
		text,
		furniture: head.furniture.map(({ start, end, what }) => ({ start, end, what }))
	};
}

/** An article without a date comes last. */
function newestFirst(a: Article, b: Article): number {
	return compare(b.date ?? '', a.date ?? '') || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function quotesOf({ article, reviewed, quotes }: QuoteFile): Quote[] {
	return quotes.map((entry) => quoteOf(entry, article, reviewed));
}

function quoteOf(entry: QuoteEntry, article: string, isReviewed: boolean): Quote {
	const { telling_phrases: tellingPhrases, ...quote } = entry;
	return { ...quote, article, tellingPhrases, isReviewed };
}

function speakerOf({ body, named, roles, ...speaker }: SpeakerEntry): Speaker {
	return {
		...speaker,
		isBody: body,
		isNamed: named,
		roles: roles.map(({ article, role, organisation, start, end }) => ({ article, role, organisation, start, end }))
	};
}

function motionOf({ question, sides }: Motions['motions'][number]): Motion {
	return {
		question,
		sides: sides.map(({ side, name, short_name: shortName, line }) => ({ side, name, shortName, line }))
	};
}
