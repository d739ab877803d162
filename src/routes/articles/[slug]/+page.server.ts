import { error } from '@sveltejs/kit';
import { balanceOf } from '$lib/core/balance/balance';
import { isOwnId } from '$lib/core/checking/own-article';
import { markedArticle } from '$lib/core/quotes/passage';
import { roleIn } from '$lib/core/quotes/speaker';
import { publishedCorpus } from '../../round-corpus';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const isOwn = isOwnId(params.slug);
	const corpus = isOwn ? await publishedCorpus(locals, params.slug) : locals.corpus;
	const article = corpus.articles.find(({ slug }) => slug === params.slug);
	if (!article) error(404, 'There is no article at this address.');
	const its = corpus.quotes.filter((quote) => quote.article === article.slug);
	const { text: _, ...about } = article;
	return {
		article: about,
		isOwn,
		motion: corpus.motion,
		paragraphs: markedArticle(article, its),
		balance: balanceOf(
			its.filter(({ kind }) => kind !== 'term'),
			[]
		),
		speakers: Object.fromEntries(
			corpus.speakers.map((speaker) => [
				speaker.id,
				{ name: speaker.name, role: roleIn(speaker, article.slug)?.role ?? null }
			])
		)
	};
};
