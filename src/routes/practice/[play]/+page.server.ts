import { redirect } from '@sveltejs/kit';
import { currentPath, ownPlay } from '../../start';
import type { PageServerLoad } from './$types';

/** A play's own address goes on where it was left. */
export const load: PageServerLoad = async ({ locals, params }) => {
	redirect(303, currentPath(await ownPlay(locals, params.play)));
};
