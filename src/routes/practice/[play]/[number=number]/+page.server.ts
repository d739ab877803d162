import { error, fail, redirect } from '@sveltejs/kit';
import { answerQuestion, currentPosition, isOver, scoreOf } from '$lib/core/practice/play';
import { viewQuestion, viewSources } from '$lib/core/questions/view';
import { addAnswer } from '$lib/server/db/play';
import { responseOf } from '../../../forms';
import { corpusForRound } from '../../../round-corpus';
import { currentPath, ownPlay } from '../../../start';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const play = await ownPlay(locals, params.play);
	const position = Number(params.number) - 1;
	const question = play.questions[position];
	if (!question) error(404, 'This round has no such question.');
	if (position > currentPosition(play)) redirect(303, currentPath(play));

	const answer = play.answers[position];
	const corpus = await corpusForRound(locals, play);
	return {
		playId: play.id,
		number: position + 1,
		questions: play.questions.length,
		points: scoreOf(play).points,
		isSwapped: play.spec.seed % 2 === 1,
		question: viewQuestion(corpus, question),
		// The key and the source leave the server with the answer, never before it.
		reveal: answer && {
			answer,
			key: question.key,
			sources: viewSources(corpus, question),
			motion: corpus.motion
		},
		isElsewhere: url.searchParams.has('elsewhere'),
		next: isOver(play) ? 'result' : String(currentPosition(play) + 1)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const play = await ownPlay(locals, params.play);
		const position = Number(params.number) - 1;
		const question = play.questions[position];
		const response = question ? responseOf(await request.formData(), question) : null;
		if (response === null) return fail(422, { problem: 'nothing-chosen' as const });
		const given = answerQuestion(play, position, response);
		// The question to answer stands at another address, and the reason goes there with the player.
		if (!given.ok && given.error === 'not-current') redirect(303, currentPath(play, '?elsewhere'));
		if (!given.ok) return fail(409, { problem: given.error });
		const isLast = position === play.questions.length - 1;
		await addAnswer(locals.db, play.id, { given: given.value, isLast, at: new Date() });
		redirect(303, url.pathname);
	}
};
