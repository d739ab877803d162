import { error, redirect } from '@sveltejs/kit';
import { balanceOfQuestions } from '$lib/core/questions/round';
import { sourcesOf } from '$lib/core/questions/question';
import { openPlayOf } from '$lib/server/db/play';
import { roundOf } from '$lib/server/db/round';
import { corpusForRound } from '../../round-corpus';
import { startPlay } from '../../start';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, player } = locals;
	const round = await roundOf(db, params.slug);
	if (!round) error(404, 'There is no round at this address.');
	const corpus = await corpusForRound(locals, round);
	const asked = new Set(round.questions.flatMap(sourcesOf).map(({ article }) => article));
	return {
		questions: round.questions.length,
		isShort: Number(url.searchParams.get('wished')) > round.questions.length,
		kinds: [...new Set(round.questions.map(({ kind }) => kind))],
		articles: corpus.articles
			.filter(({ slug }) => asked.has(slug))
			.map(({ slug, title }) => ({ slug, title })),
		balance: balanceOfQuestions(corpus.quotes, round.questions),
		motion: corpus.motion,
		isOwn: round.own !== null,
		warnings: round.own?.warnings ?? [],
		openPlay: player ? ((await openPlayOf(db, player.id, round.slug))?.id ?? null) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const round = await roundOf(event.locals.db, event.params.slug);
		if (!round) error(404, 'There is no round at this address.');
		redirect(303, `/practice/${await startPlay(event, round.slug)}/1`);
	}
};
