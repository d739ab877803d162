import { argueDecksOf } from '$lib/server/db/argue-deck';
import { welcomeDevice } from '$lib/server/session/device';
import { lessonIn, usualArgueValues } from './argue-form';
import { deckAsked, deckToHost, seedAfter } from './deck-asked';
import { openArgue } from './opening';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = await deckAsked(locals, url.searchParams);
	const lesson = lessonIn(url.searchParams.get('lesson'));
	return {
		lesson,
		values: usualArgueValues(lesson),
		deck: deckToHost(asked, locals.corpus),
		nextSeed: seedAfter(asked),
		decks: locals.player ? await argueDecksOf(locals.db, locals.player.id) : []
	};
};

export const actions: Actions = {
	default: (event) => openArgue(event, welcomeDevice(event))
};
