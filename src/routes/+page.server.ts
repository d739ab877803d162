import { fail, redirect } from '@sveltejs/kit';
import { summariesOf } from '$lib/core/quotes/summary';
import { currentPosition } from '$lib/core/practice/play';
import { roundWishOf } from './forms';
import { playsOf } from '$lib/server/db/play';
import { startPlay, startRound } from './start';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, corpus, player, isStartedAfresh } = locals;
	const plays = player ? await playsOf(db, player.id, 5) : [];
	const open = plays.find(({ finishedAt }) => finishedAt === null);
	return {
		articles: summariesOf(corpus),
		open: open && {
			id: open.id,
			number: currentPosition(open) + 1,
			questions: open.questions.length
		},
		isStartedAfresh
	};
};

export const actions: Actions = {
	default: async (event) => {
		const wish = roundWishOf(await event.request.formData(), event.locals.corpus);
		const round = await startRound(event.locals, wish);
		if (round.questions.length === 0) return fail(422, { problem: 'too-few' as const });
		// A choice that holds fewer questions than wished for is said before it is played.
		if (round.questions.length < wish.count) redirect(303, `/r/${round.slug}?wished=${wish.count}`);
		redirect(303, `/practice/${await startPlay(event, round.slug)}/1`);
	}
};
