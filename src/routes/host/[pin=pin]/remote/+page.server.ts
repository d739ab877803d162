import { joinOrigin } from '$lib/server/live/addresses';
import { hostedGame, takeOver } from '../../gate';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const hosted = await hostedGame(locals, params.pin);
	return {
		pin: params.pin,
		hosted: hosted
			? { kind: hosted.kind, isOver: hosted.room === null, joinOrigin: joinOrigin(url.origin) }
			: null
	};
};

export const actions: Actions = { takeOver };
