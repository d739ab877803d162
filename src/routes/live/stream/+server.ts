import { welcomeDevice } from '$lib/server/session/device';
import { isOwnPage } from '$lib/server/live/caller';
import type { RequestHandler } from './$types';

/**
 * What a screen hears that cannot open a WebSocket: an event `id` with the stream's name, then one event for each
 * message of the protocol. What the screen says goes to `/live/send`.
 */
export const GET: RequestHandler = (event) => {
	const { request, locals, getClientAddress } = event;
	if (!isOwnPage(Object.fromEntries(request.headers))) return new Response(null, { status: 403 });
	const body = locals.live.listen({ device: welcomeDevice(event), address: getClientAddress() });
	if (!body) return new Response(null, { status: 503 });
	return new Response(body, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store, no-transform',
			// A proxy such as nginx would gather events until it has many.
			'x-accel-buffering': 'no'
		}
	});
};
