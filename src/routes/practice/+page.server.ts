import { redirect } from '@sveltejs/kit';
import { scoreOf } from '$lib/core/practice/play';
import { playsOf } from '$lib/server/db/play';
import { forgetPlayer } from '$lib/server/db/player';
import { playerCookie } from '$lib/server/session/player-cookie';
import type { Actions, PageServerLoad } from './$types';

/** So many rounds are listed; older ones stay stored until they are forgotten. */
const mostListed = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, player, corpus, isStartedAfresh } = locals;
	const plays = player ? await playsOf(db, player.id, mostListed) : [];
	return {
		isStartedAfresh,
		/** Whether there is anything to forget, be it no round. */
		hasPlayer: player !== null,
		isForgotten: url.searchParams.has('forgotten'),
		plays: plays.map((play) => ({
			id: play.id,
			startedAt: play.startedAt,
			isOver: play.finishedAt !== null,
			isRepeat: play.spec.missedOf !== null,
			kinds: [...new Set(play.questions.map(({ kind }) => kind))],
			articles: play.spec.articles.length,
			isAllArticles: play.own === null && play.spec.articles.length === corpus.articles.length,
			score: scoreOf(play)
		}))
	};
};

export const actions: Actions = {
	forget: async ({ locals, cookies }) => {
		if (locals.device !== null) await locals.live.games.forget(locals.device);
		if (locals.player) await forgetPlayer(locals.db, locals.player.id);
		cookies.delete(playerCookie, { path: '/' });
		redirect(303, '/practice?forgotten');
	}
};
