import { error } from '@sveltejs/kit';
import { balanceOf } from '$lib/core/balance/balance';
import { markedArticle } from '$lib/core/quotes/passage';
import { roleIn } from '$lib/core/quotes/speaker';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { articles, quotes, speakers } = locals.corpus;
	const article = articles.find(({ slug }) => slug === params.slug);
	if (!article) error(404, 'There is no article at this address.');
	const its = quotes.filter((quote) => quote.article === article.slug);
	const { text: _, ...about } = article;
	return {
		article: about,
		paragraphs: markedArticle(article, its),
		balance: balanceOf(
			its.filter(({ kind }) => kind !== 'term'),
			[]
		),
		speakers: Object.fromEntries(
			speakers.map((speaker) => [
				speaker.id,
				{ name: speaker.name, role: roleIn(speaker, article.slug)?.role ?? null }
			])
		)
	};
};
