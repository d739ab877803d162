import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { welcomeDevice } from '$lib/server/session/device';

/**
 * The newest game of a PIN, as its host has it. Undefined where this device is not the host's and where there is no
 * such game alike: the page then asks for the four words, which gives nothing away.
 */
export async function hostedGame({ live, device }: App.Locals, pin: string) {
	return device === null ? undefined : await live.games.forHost(device, pin);
}

/** Makes this device another one of the host's, by the four words that the projector shows when asked. */
export async function takeOver(event: RequestEvent<{ pin: string }>) {
	const { locals, request, params, url } = event;
	const words = (await request.formData()).get('words');
	const phrase = typeof words === 'string' ? words.slice(0, 200) : '';
	const device = welcomeDevice(event);
	const outcome = await locals.live.takeOver(params.pin, phrase, device, event.getClientAddress());
	if (outcome !== 'taken') return fail(outcome === 'too-many' ? 429 : 403, { problem: outcome });
	return redirect(303, url.pathname);
}
