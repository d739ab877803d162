import { contentNotesOf } from '$lib/core/questions/content-notes';
import { joinOrigin } from '$lib/server/live/addresses';
import { roundOf } from '$lib/server/db/round';
import { tableOf } from '$lib/server/live/plays';
import { hostedGame, takeOver } from '../gate';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const hosted = await hostedGame(locals, params.pin);
	if (!hosted) return { pin: params.pin, hosted: null };
	const { room } = hosted;
	const round = hosted.kind === 'quiz' ? await roundOf(locals.db, hosted.roundSlug) : undefined;
	return {
		pin: params.pin,
		hosted: {
			kind: hosted.kind,
			title: tableOf(hosted).title,
			joinOrigin: joinOrigin(url.origin),
			// Nobody can take over what is over.
			phrase: room ? locals.live.phraseOf(room) : null,
			warnings: round?.own?.warnings ?? [],
			notes: hosted.kind === 'argue' ? contentNotesOf(hosted.argue.deck.cards.map(({ text }) => text)) : []
		}
	};
};

export const actions: Actions = { takeOver };
