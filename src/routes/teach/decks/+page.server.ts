import { fail, redirect } from '@sveltejs/kit';
import { argueDecksOf, deleteArgueDeck, renameArgueDeck } from '$lib/server/db/argue-deck';
import { titleIn } from './make';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	decks: locals.player ? await argueDecksOf(locals.db, locals.player.id) : [],
	isDeleted: url.searchParams.has('deleted')
});

export const actions: Actions = {
	rename: async ({ locals, request }) => {
		const form = await request.formData();
		const title = titleIn(form);
		if (title === null || title === '') return fail(422, { problem: 'no-title' as const });
		const isDone = await renameArgueDeck(locals.db, locals.player?.id ?? '', idIn(form), title);
		if (!isDone) return fail(404, { problem: 'no-deck' as const });
		redirect(303, '/teach/decks');
	},
	delete: async ({ locals, request }) => {
		const isGone = await deleteArgueDeck(locals.db, locals.player?.id ?? '', idIn(await request.formData()));
		if (!isGone) return fail(404, { problem: 'no-deck' as const });
		redirect(303, '/teach/decks?deleted');
	}
};

function idIn(form: FormData): string {
	const id = form.get('deck');
	return typeof id === 'string' ? id : '';
}
