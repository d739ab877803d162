import { redirect } from '@sveltejs/kit';
import { balanceOfQuestions } from '$lib/core/questions/round';
import { isOver, missedQuestions, scoreOf } from '$lib/core/practice/play';
import { viewQuestion, viewSources } from '$lib/core/questions/view';
import { corpusForRound } from '../../../round-corpus';
import { currentPath, ownPlay, startMissed, startPlay } from '../../../start';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const play = await ownPlay(locals, params.play);
	if (!isOver(play)) redirect(303, currentPath(play));
	const corpus = await corpusForRound(locals, play);
	return {
		playId: play.id,
		share: `${url.origin}/r/${play.roundSlug}`,
		slug: play.roundSlug,
		score: scoreOf(play),
		missed: missedQuestions(play).length,
		isRepeat: play.spec.missedOf !== null,
		isSwapped: play.spec.seed % 2 === 1,
		balance: balanceOfQuestions(corpus.quotes, play.questions),
		motion: corpus.motion,
		warnings: play.own?.warnings ?? [],
		answered: play.questions.flatMap((question, position) => {
			const answer = play.answers[position];
			if (!answer) return [];
			const { key } = question;
			return {
				question: viewQuestion(corpus, question),
				answer,
				key,
				sources: viewSources(corpus, question)
			};
		})
	};
};

export const actions: Actions = {
	missed: async (event) => {
		const play = await ownPlay(event.locals, event.params.play);
		const round = await startMissed(event.locals, play);
		redirect(303, round ? `/practice/${await startPlay(event, round.slug)}/1` : event.url.pathname);
	}
};
