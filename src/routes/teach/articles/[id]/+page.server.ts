import { error, fail, redirect } from '@sveltejs/kit';
import { descriptionFrom } from '$lib/core/checking/describe';
import { titleOf } from '$lib/core/checking/own-article';
import { undoCheckAction } from '$lib/server/db/check-action';
import { describeOwnArticle } from '$lib/server/db/own-article';
import { ownArticle } from '../../own';
import { typedDescriptionOf } from './description-form';
import { doSteps } from './do-steps';
import { seqOf, stepsOf } from './step-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const article = await ownArticle(locals, params.id);
	return {
		article,
		title: titleOf(article),
		motion: article.motion ?? locals.corpus.motion,
		project: locals.corpus.motion,
		front: url.searchParams.get('quote'),
		paragraph: Math.max(0, Math.trunc(Number(url.searchParams.get('paragraph')) || 0))
	};
};

export const actions: Actions = {
	check: async ({ locals, params, request }) => {
		const article = await ownArticle(locals, params.id);
		const asked = stepsOf(await request.formData());
		if (!asked) return fail(400, { problem: 'not-a-step' as const });
		const done = await doSteps(locals, article, asked);
		if (!done.ok) return fail(done.error === 'stale' ? 409 : 422, { problem: done.error });
		redirect(303, `/teach/articles/${article.id}${done.value === null ? '' : `?quote=${done.value}`}`);
	},
	undo: async ({ locals, params, request }) => {
		const article = await ownArticle(locals, params.id);
		const seq = seqOf(await request.formData());
		const last = article.actions.at(-1);
		if (seq === null || !last) return fail(400, { problem: 'not-a-step' as const });
		const { id } = article;
		const undone = await undoCheckAction(locals.db, locals.player?.id ?? '', id, { seq, at: new Date() });
		if (!undone.ok) return fail(409, { problem: undone.error });
		redirect(303, `/teach/articles/${id}${'quote' in last ? `?quote=${last.quote}` : ''}`);
	},
	describe: async ({ locals, params, request }) => {
		const { id } = await ownArticle(locals, params.id);
		const described = descriptionFrom(typedDescriptionOf(await request.formData()));
		if (!described.ok) return fail(422, { description: described.error });
		const given = { ...described.value, at: new Date() };
		if (!(await describeOwnArticle(locals.db, locals.player?.id ?? '', id, given))) error(404);
		redirect(303, `/teach/articles/${id}`);
	}
};
