import type { Article, Furniture } from '../quotes/article';
import type { Motion } from '../quotes/corpus';
import type { Extraction } from '../quotes/extraction';
import { paragraphsCutAt } from '../quotes/furniture-cuts';
import type { CheckAction } from './checking';
import { isDay, isWebAddress } from './describe';

/** An article that somebody has brought in, with everything that was done to it since. */
export type OwnArticle = {
	/** `own-` and 16 unguessable letters and digits; also its slug as an {@link Article}. */
	id: string;
	/** Null where nobody has given one. */
	title: string | null;
	outlet: string | null;
	author: string | null;
	/** `2031-05-17` */
	date: string | null;
	address: string | null;
	/** As given. All offsets count in it. */
	text: string;
	furniture: Furniture[];
	extraction: Extraction;
	/** The two sides that its quotes are tagged for; null for the project's own. */
	motion: Motion | null;
	/** In order. The next one to store has the number `actions.length`. */
	actions: CheckAction[];
};

/** A title that is made of the text is cut here, in characters. */
const longestTitle = 80;

/** Whether a slug is that of an article which somebody brought in, and not one of the project's. */
export function isOwnId(slug: string): boolean {
	return /^own-[0-9a-z]{16}$/.test(slug);
}

/** The title of an own article: the one that was given, or how its text begins. */
export function titleOf({
	title,
	text,
	furniture
}: Pick<OwnArticle, 'title' | 'text' | 'furniture'>): string {
	if (title !== null) return title;
	const first = paragraphsCutAt(text, furniture).find((paragraph) => paragraph.furniture === null);
	const words = first ? text.slice(first.start, first.end).trim() : '';
	return words.length <= longestTitle ? words : `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

/**
 * An own article as everything that makes and shows questions knows it. What a page gave for its day or address
 * and is none is left out: others open it.
 */
export function articleOf(own: OwnArticle): Article {
	const { id, outlet, text, furniture } = own;
	const date = own.date !== null && isDay(own.date) ? own.date : null;
	return {
		slug: id,
		title: titleOf(own),
		titleBasis: own.title === null ? 'project' : 'text',
		outlet,
		outletBasis: outlet === null ? 'unknown' : 'text',
		outletNote: null,
		date,
		dateBasis: date === null ? 'unknown' : 'given',
		dateNote: null,
		address: own.address !== null && isWebAddress(own.address) ? own.address : null,
		sourceFile: '',
		text,
		furniture
	};
}
