import { fail, redirect } from '@sveltejs/kit';
import { deleteOwnArticle, ownArticlesOf } from '$lib/server/db/own-article';
import { roundsMadeBy } from '$lib/server/db/made-round';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, player } = locals;
	return {
		articles: player ? await ownArticlesOf(db, player.id) : [],
		rounds: player ? await roundsMadeBy(db, player.id) : [],
		isDeleted: url.searchParams.has('deleted')
	};
};

export const actions: Actions = {
	delete: async ({ locals, request }) => {
		const id = (await request.formData()).get('article');
		const isGone =
			locals.player && typeof id === 'string' && (await deleteOwnArticle(locals.db, locals.player.id, id));
		if (!isGone) return fail(404, { problem: 'no-article' as const });
		redirect(303, '/teach?deleted');
	}
};
