import { error, json } from '@sveltejs/kit';
import { isOwnId } from '$lib/core/checking/own-article';
import { paragraphsCutAt } from '$lib/core/quotes/furniture-cuts';
import { publishedCorpus } from '../../../round-corpus';
import type { RequestHandler } from './$types';

/** An article's paragraphs with where each begins in its text, for those who look something up in it. */
export const GET: RequestHandler = async ({ locals, params, setHeaders }) => {
	const corpus = isOwnId(params.slug) ? await publishedCorpus(locals, params.slug) : locals.corpus;
	const article = corpus.articles.find(({ slug }) => slug === params.slug);
	if (!article) error(404, 'There is no article at this address.');
	const { title, outlet, date, text, furniture } = article;
	const paragraphs = paragraphsCutAt(text, furniture)
		.filter((paragraph) => paragraph.furniture === null)
		.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
	setHeaders({ 'cache-control': 'private, max-age=600' });
	return json({ title, outlet, date, paragraphs });
};
