import { error, fail, redirect } from '@sveltejs/kit';
import { mostWords } from '$lib/core/argue/case';
import { textsBefore } from '$lib/core/argue/solo/texts';
import { viewSolo } from '$lib/core/argue/solo/view';
import { soloOf, takeSoloStep, type StoredSolo } from '$lib/server/db/argue-solo';
import { textFilter } from '$lib/server/live/text-filter';
import { stepOf } from '../step-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { seq, solo } = await ownSolo(locals, params.solo);
	const filter = textFilter();
	const beside = { deck: solo.deck, names: [], mostWords: mostWords.reason };
	const found = textsBefore(solo).flatMap((text) => filter(text, beside).findings);
	return {
		seq,
		view: viewSolo(solo),
		motion: solo.deck.motion,
		/** What a teacher would look at first in what was just written; nobody else reads it here. */
		found: [...new Set(found)],
		now: Date.now()
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const asked = stepOf(await request.formData());
		if (!asked) return fail(422, { problem: 'bad-form' as const, typed: null });
		const { seq, deed } = asked;
		if (!locals.player) error(404, notHere);
		const taken = await takeSoloStep(locals.db, locals.player.id, params.solo, {
			seq,
			deed,
			at: new Date()
		});
		if (!taken.ok && taken.error === 'no-solo') error(404, notHere);
		if (!taken.ok) return fail(422, { problem: taken.error, typed: deed });
		const isDraft = 'isDone' in deed && !deed.isDone;
		if (!isDraft) redirect(303, url.pathname);
		const { ticks, hints } = viewSolo(taken.value.solo);
		return { saved: { seq: taken.value.seq, ticks, hints } };
	}
};

const notHere = 'This exercise is not on this device, or was deleted.';

/** This device's own exercise. Another's is the same 404 as none. */
async function ownSolo({ db, player }: App.Locals, id: string): Promise<StoredSolo> {
	const found = player ? await soloOf(db, player.id, id) : undefined;
	if (!found) error(404, notHere);
	return found;
}
