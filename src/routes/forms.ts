import { maxSeed } from '$lib/core/kit/chance';
import type { Corpus } from '$lib/core/quotes/corpus';
import { questionKinds, type Question } from '$lib/core/questions/question';
import type { RoundSpec } from '$lib/core/questions/round';
import type { Response } from '$lib/core/scoring/mark';
import { roundLengths } from './lengths';

/** What a form asks a round to be: no choice means everything, ten questions, a seed by lot. */
export type RoundWish = Omit<RoundSpec, 'seed'> & { seed: number | null };

/** Reads the form that asks for a round. What doesn't exist is left out; what is missing has its default. */
export function roundWishOf(form: FormData, corpus: Corpus): RoundWish {
	const wanted = (name: string, all: readonly string[]) =>
		all.filter((each) => form.getAll(name).includes(each));
	const slugs = corpus.articles.map(({ slug }) => slug);
	const articles = wanted('article', slugs);
	const kinds = questionKinds.filter((kind) => form.getAll('kind').includes(kind));
	const count = wholeNumber(form.get('count'));
	const seed = wholeNumber(form.get('seed'));
	return {
		articles: articles.length > 0 ? articles : slugs,
		kinds: kinds.length > 0 ? kinds : [...questionKinds],
		count: roundLengths.find((length) => length === count) ?? 10,
		seed: seed !== null && seed <= maxSeed ? seed : null
	};
}

/** Reads the form that answers a question; null when nothing, or not everything, was chosen. */
export function responseOf(form: FormData, question: Question): Response | null {
	if (question.kind !== 'match-up') return wholeNumber(form.get('option'));
	const pairs = form.getAll('pair').map(wholeNumber);
	const chosen = pairs.filter((each) => each !== null);
	return chosen.length === question.key.length ? chosen : null;
}

function wholeNumber(value: FormDataEntryValue | null): number | null {
	return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
