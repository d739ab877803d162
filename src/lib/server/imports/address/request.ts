import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Place } from './guard';
import { hostOf } from './page-address';

const headers = {
	'user-agent': 'EitherSide/1.0 (quiz rounds from the news; reads one article for a person)',
	accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
	'accept-language': 'en',
	'accept-encoding': 'gzip, br, deflate'
};

/**
 * Asks one place for a page. The name is not resolved again: whatever its servers say by now, the connection goes to
 * the place that was allowed, with the name only in the Host header and in the certificate that is asked for.
 *
 * @returns the answer with its body unread, or null where none came
 */
export function requested(url: URL, place: Place, signal: AbortSignal): Promise<IncomingMessage | null> {
	const host = hostOf(url);
	const { request } = url.protocol === 'https:' ? https : http;
	return new Promise((resolve) => {
		const sent = request({
			host: place.host,
			port: place.port,
			// An IP address may not be asked for as a name (RFC 6066).
			servername: isIP(host) ? '' : host,
			path: `${url.pathname}${url.search}`,
			headers: { ...headers, host: url.host },
			// No pooled connection: one that was kept might lead elsewhere.
			agent: false,
			signal
		});
		sent.on('response', resolve);
		sent.on('error', () => resolve(null));
		sent.end();
	});
}
