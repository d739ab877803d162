import { mostOfPart } from '$lib/core/argue/scoring/scores';
import { balanceOf } from '$lib/core/balance/balance';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { articles, quotes, motion } = locals.corpus;
	const said = quotes.filter(({ kind }) => kind !== 'term');
	return {
		motion,
		articles: articles.length,
		quotes: said.length,
		balance: balanceOf(said, []),
		mostArgued: mostOfPart
	};
};
