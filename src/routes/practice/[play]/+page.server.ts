import { redirect } from '@sveltejs/kit';
import { currentPosition, isOver } from '$lib/core/practice/play';
import { ownPlay } from '../../start';
import type { PageServerLoad } from './$types';

/** A play's own address goes on where it was left. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const play = await ownPlay(locals, params.play);
	redirect(303, `/practice/${play.id}/${isOver(play) ? 'result' : currentPosition(play) + 1}`);
};
