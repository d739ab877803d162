import { fail, redirect, type RequestEvent } from '@sveltejs/kit';

/**
 * The newest game of a PIN, as its host has it. Undefined where this device is not the host's and where there is no
 * such game alike: the page then asks for the four words, which gives nothing away.
 */
export async function hostedGame({ live, device }: App.Locals, pin: string) {
	return device === null ? undefined : await live.games.forHost(device, pin);
}

/** Makes this device another one of the host's, by the four words that the projector shows when asked. */
export async function takeOver({ locals, request, params, url, getClientAddress }: HostEvent) {
	const words = (await request.formData()).get('words');
	const phrase = typeof words === 'string' ? words.slice(0, 200) : '';
	// The page with the form has given the device its cookie; one that keeps none cannot host.
	if (locals.device === null) return fail(403, { problem: 'no-cookie' as const });
	const outcome = await locals.live.takeOver(params.pin, phrase, locals.device, getClientAddress());
	if (outcome !== 'taken') return fail(outcome === 'too-many' ? 429 : 403, { problem: outcome });
	return redirect(303, url.pathname);
}

type HostEvent = RequestEvent<{ pin: string }>;
