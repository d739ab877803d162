import { welcomeDevice } from '$lib/server/session/device';
import type { PageServerLoad } from './$types';

/** Gives the device its cookie. Whether there is a game only the live connection says, which limits guesses. */
export const load: PageServerLoad = (event) => {
	welcomeDevice(event);
};
