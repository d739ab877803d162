import { randomInt } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { opposite } from '$lib/core/argue/deck/deck';
import { shippedDeck } from '$lib/core/argue/deck/make-deck';
import { sideStarted } from '$lib/core/argue/solo/progress';
import { scoreOfSolo } from '$lib/core/argue/solo/score';
import { maxSeed } from '$lib/core/kit/chance';
import { addSolo, deleteSolo, solosFinished, solosOf, type StoredSolo } from '$lib/server/db/argue-solo';
import { newId, welcomePlayer } from '$lib/server/session/player';
import type { Actions, PageServerLoad } from './$types';

/** So many exercises are listed; older ones still count. */
const mostListed = 30;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, player, corpus, isStartedAfresh } = locals;
	const solos = player ? await solosOf(db, player.id, mostListed) : [];
	const [latest] = solos;
	return {
		isStartedAfresh,
		isDeleted: url.searchParams.has('deleted'),
		motion: corpus.motion,
		articles: corpus.articles.map(({ slug, title }) => ({ slug, title })),
		finished: player ? await solosFinished(db, player.id) : { enforcement: 0, routes: 0 },
		otherSide: latest ? opposite(latest.solo.side) : null,
		/** Which side is named first, by lot. */
		isTurned: randomInt(2) === 1,
		solos: solos.map(listed)
	};
};

export const actions: Actions = {
	start: async (event) => {
		const { locals, request } = event;
		const wished = (await request.formData()).get('side');
		const seed = randomInt(maxSeed);
		const deck = shippedDeck(locals.corpus, locals.examples, seed);
		const player = locals.player ?? (await welcomePlayer(locals.db, event, new Date()));
		const id = newId();
		const side = sideStarted(wished, randomInt(2));
		const added = await addSolo(locals.db, { id, playerId: player.id, side, deck, at: new Date() });
		if (!added.ok) return fail(422, { problem: added.error });
		redirect(303, `/argue/${id}`);
	},
	delete: async ({ locals, request }) => {
		const id = (await request.formData()).get('id');
		if (locals.player && typeof id === 'string') await deleteSolo(locals.db, locals.player.id, id);
		redirect(303, '/argue?deleted');
	}
};

function listed({ id, startedAt, solo }: StoredSolo) {
	return {
		id,
		startedAt,
		side: solo.side,
		claim: solo.claim,
		phase: solo.phase,
		total: solo.phase === 'over' ? scoreOfSolo(solo).total : null
	};
}
