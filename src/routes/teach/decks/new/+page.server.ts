import { fail, redirect } from '@sveltejs/kit';
import { ownArticlesOf } from '$lib/server/db/own-article';
import { playerHere } from '../../own';
import { deckFormOf, makeOwnDeck } from '../make';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, corpus, player } = locals;
	const own = player ? await ownArticlesOf(db, player.id) : [];
	return {
		own: own.map(({ id, title, date, outlet }) => ({ slug: id, title, date, outlet })),
		project: corpus.articles.map(({ slug, title, date, outlet }) => ({ slug, title, date, outlet })),
		question: corpus.motion.question,
		chosen: url.searchParams.getAll('article')
	};
};

export const actions: Actions = {
	default: async ({ locals, cookies, request, url }) => {
		const typed = await request.formData();
		const form = deckFormOf(typed);
		if (!form.ok) return fail(422, { problem: form.error, ...givenIn(typed) });
		const player = await playerHere(locals, cookies, { url, now: new Date() });
		const made = await makeOwnDeck({ ...locals, player }, player.id, form.value);
		if (!made.ok) return fail(422, { problem: made.error, ...givenIn(typed) });
		redirect(303, `/teach/decks/${made.value}`);
	}
};

/** What was typed, so that nothing has to be typed twice. */
function givenIn(form: FormData) {
	const all = (name: string) => form.getAll(name).filter((each) => typeof each === 'string');
	return {
		articles: all('article'),
		title: all('title')[0] ?? '',
		isOwn: all('motion')[0] === 'own',
		question: all('question')[0] ?? '',
		names: all('sideName'),
		lines: all('sideLine')
	};
}
