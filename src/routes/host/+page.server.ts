import { error, fail, redirect } from '@sveltejs/kit';
import { contentNotesOf } from '$lib/core/questions/content-notes';
import { summariesOf } from '$lib/core/quotes/summary';
import { roundOf } from '$lib/server/db/round';
import { welcomeDevice } from '$lib/server/session/device';
import { openGame, roundToHost } from './hosting';
import { usualValues } from './settings-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { corpus, device, live } = locals;
	const slug = url.searchParams.get('round');
	const round = slug === null ? null : await roundOf(locals.db, slug);
	if (round === undefined) error(404, 'There is no round at this address.');
	return {
		round: round && (await roundToHost(locals, round)),
		articles: summariesOf(corpus),
		notes: contentNotesOf(corpus.articles.map(({ text }) => text)),
		values: usualValues,
		games: device === null ? [] : await live.games.ofHost(device),
		isDeleted: url.searchParams.has('deleted')
	};
};

export const actions: Actions = {
	open: (event) => openGame(event, welcomeDevice(event)),
	delete: async ({ locals, request }) => {
		const id = (await request.formData()).get('game');
		const isGone =
			locals.device !== null && typeof id === 'string' && (await locals.live.games.delete(locals.device, id));
		if (!isGone) return fail(404, { problems: ['no-game' as const], given: {} });
		return redirect(303, '/host?deleted');
	}
};
