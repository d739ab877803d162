import type { Span } from '../text/spans';

/** How we know a date: the text gives it, or it was worked out and a note says how. */
export type DateBasis = 'given' | 'worked-out' | 'unknown';

/** How we know an outlet: the text names it, the same words were found there, or we don't know it. */
export type OutletBasis = 'text' | 'found' | 'unknown';

/** Whose title it is: the article's own headline, or ours for a text that came without one. */
export type TitleBasis = 'text' | 'project';

/** A stretch that is no part of the article's own words: a time stamp, a donation appeal, a forum invitation. */
export type Furniture = Span & { what: string };

/** A news text as it was given, and where it comes from. */
export type Article = {
	/** Also its address: `/articles/[slug]`. */
	slug: string;
	title: string;
	titleBasis: TitleBasis;
	outlet: string | null;
	outletBasis: OutletBasis;
	outletNote: string | null;
	/** `2018-12-30`, or null when nobody knows. */
	date: string | null;
	dateBasis: DateBasis;
	dateNote: string | null;
	/** Where the same words can be read on the web. */
	address: string | null;
	sourceFile: string;
	/** As given: never trimmed, never corrected. All offsets count in it. */
	text: string;
	furniture: Furniture[];
};
