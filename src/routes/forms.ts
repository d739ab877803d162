import { maxSeed } from '$lib/core/kit/chance';
import type { Corpus } from '$lib/core/quotes/corpus';
import { questionKinds, type Question } from '$lib/core/questions/question';
import type { RoundSpec } from '$lib/core/questions/round';
import type { Response } from '$lib/core/scoring/mark';
import { roundLengths } from './lengths';

/** A form may name so many articles; what it names beyond them is left out. */
const mostArticles = 100;

/** What a form asks a round to be: no choice means everything, ten questions, a seed by lot. */
export type RoundWish = Omit<RoundSpec, 'seed'> & { seed: number | null };

/** Reads the form that asks for a round. What doesn't exist is left out; what is missing has its default. */
export function roundWishOf(form: FormData, corpus: Corpus): RoundWish {
	const wanted = (name: string, all: readonly string[]) =>
		all.filter((each) => form.getAll(name).includes(each));
	const slugs = corpus.articles.map(({ slug }) => slug);
	const articles = wanted('article', slugs);
	return { ...shapeOf(form), articles: articles.length > 0 ? articles : slugs };
}

/** What a round of own articles is asked to be. Nothing chosen means nothing: articles are named one by one. */
export type OwnWish = RoundSpec;

/**
 * Reads the form, or the address, that asks for a round of own articles. Slugs are not looked up here: whose
 * they are is the database's to say.
 *
 * @param seed - what to take where none is given
 */
export function ownWishOf(form: FormData | URLSearchParams, seed: number): OwnWish {
	const articles = form.getAll('article').filter((each) => typeof each === 'string');
	const shape = shapeOf(form);
	return { ...shape, articles: [...new Set(articles)].slice(0, mostArticles), seed: shape.seed ?? seed };
}

/** Reads the form that answers a question; null when nothing, or not everything, was chosen. */
export function responseOf(form: FormData, question: Question): Response | null {
	if (question.kind !== 'match-up') return wholeNumber(form.get('option'));
	const pairs = form.getAll('pair').map(wholeNumber);
	const chosen = pairs.filter((each) => each !== null);
	return chosen.length === question.key.length ? chosen : null;
}

/** How long, of which kinds, from which seed. */
function shapeOf(form: FormData | URLSearchParams): Pick<RoundWish, 'kinds' | 'count' | 'seed'> {
	const kinds = questionKinds.filter((kind) => form.getAll('kind').includes(kind));
	const count = wholeNumber(form.get('count'));
	const seed = wholeNumber(form.get('seed'));
	return {
		kinds: kinds.length > 0 ? kinds : [...questionKinds],
		count: roundLengths.find((length) => length === count) ?? 10,
		seed: seed !== null && seed <= maxSeed ? seed : null
	};
}

function wholeNumber(value: FormDataEntryValue | null): number | null {
	return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
