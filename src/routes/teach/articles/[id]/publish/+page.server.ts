import { fail, redirect } from '@sveltejs/kit';
import { randomInt } from 'node:crypto';
import { titleOf } from '$lib/core/checking/own-article';
import { maxSeed } from '$lib/core/kit/chance';
import { ownArticlesOf } from '$lib/server/db/own-article';
import { ownWishOf, type OwnWish } from '../../../../forms';
import { publishingFor, publishRound } from '../../../../publish';
import { ownArticle } from '../../../own';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const article = await ownArticle(locals, params.id);
	const wish = withArticle(ownWishOf(url.searchParams, randomInt(maxSeed)), article.id);
	const { round, motion, ...account } = await publishingFor(locals, wish);
	const others = await ownArticlesOf(locals.db, locals.player?.id ?? '');
	return {
		id: article.id,
		title: titleOf(article),
		wish,
		motion,
		...account,
		questions: round.questions.length,
		balance: round.balance,
		others: others.filter(({ id }) => id !== article.id).map(({ id, title }) => ({ slug: id, title })),
		project: locals.corpus.articles.map(({ slug, title }) => ({ slug, title }))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { id } = await ownArticle(locals, params.id);
		const wish = withArticle(ownWishOf(await request.formData(), randomInt(maxSeed)), id);
		const round = await publishRound(locals, wish);
		if (!round.ok) return fail(422, { problem: round.error });
		redirect(303, `/r/${round.value.slug}`);
	}
};

function withArticle(wish: OwnWish, id: string): OwnWish {
	return { ...wish, articles: [...new Set([id, ...wish.articles])] };
}
