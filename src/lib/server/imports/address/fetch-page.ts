import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { ok, refuse, type Result } from '../../../core/kit/result';
import { decoded } from '../decode';
import { addressLimits, type AddressLimits } from '../limits';
import { bodyOf } from './body';
import type { Guard, Place } from './guard';
import { hostOf, pageAddress, portOf } from './page-address';
import { requested } from './request';

export type AddressRefusal =
	/** Not an http or https address on its usual port. */
	| 'address-refused'
	/** It leads into a private network. */
	| 'address-private'
	| 'address-unreachable'
	| 'address-too-slow'
	| 'address-too-large'
	| 'address-not-text'
	/** The site answered that it has no such page, or doesn't give it to us. */
	| 'address-error';

/** A page as it came, with the address where it was found in the end. */
export type Page = { text: string; isPlain: boolean; address: string };

type Way = { guard: Guard; limits: AddressLimits; signal: AbortSignal };

const readable = /^(text\/html|application\/xhtml\+xml|text\/plain)\s*(;|$)/i;
const redirects = [301, 302, 303, 307, 308];

/**
 * Fetches a page from the web. Each host on the way, the first and every one that is redirected to, is resolved once
 * and refused if any of its addresses is not public; the connection goes to the address that was looked at.
 *
 * @param limits - for the whole way: names, redirects and the last byte
 */
export async function fetchPage(
	address: string,
	guard: Guard,
	limits = addressLimits
): Promise<Result<Page, AddressRefusal>> {
	const url = pageAddress(address);
	if (!url.ok) return url;
	const signal = AbortSignal.timeout(limits.millis);
	const fetched = await follow(url.value, { guard, limits, signal }, limits.redirects);
	return !fetched.ok && signal.aborted ? refuse('address-too-slow') : fetched;
}

async function follow(url: URL, way: Way, left: number): Promise<Result<Page, AddressRefusal>> {
	const place = await placeOf(url, way);
	if (!place.ok) return place;
	const response = await requested(url, place.value, way.signal);
	if (response === null) return refuse('address-unreachable');
	try {
		const next = redirects.includes(response.statusCode ?? 0) ? response.headers.location : undefined;
		if (next === undefined) return await pageFrom(response, url, way.limits.bytes);
		const target = pageAddress(next, url);
		if (!target.ok) return target;
		return left > 0 ? await follow(target.value, way, left - 1) : refuse('address-error');
	} finally {
		response.destroy();
	}
}

async function placeOf(url: URL, { guard, signal }: Way): Promise<Result<Place, AddressRefusal>> {
	const host = hostOf(url);
	const found = isIP(host) ? [host] : await beforeEnd(guard.resolve(host), signal);
	const [first] = found;
	if (first === undefined) return refuse('address-unreachable');
	if (!found.every(guard.mayConnect)) return refuse('address-private');
	return ok(guard.placeOf(first, portOf(url)));
}

/** A resolver cannot be stopped, only left behind. */
function beforeEnd(resolving: Promise<string[]>, signal: AbortSignal): Promise<string[]> {
	const none = new Promise<string[]>((resolve) => {
		if (signal.aborted) resolve([]);
		signal.addEventListener('abort', () => resolve([]));
	});
	return Promise.race([resolving, none]);
}

async function pageFrom(
	response: IncomingMessage,
	url: URL,
	most: number
): Promise<Result<Page, AddressRefusal>> {
	if (response.statusCode !== 200) return refuse('address-error');
	const type = response.headers['content-type'] ?? '';
	if (!readable.test(type)) return refuse('address-not-text');
	const bytes = await bodyOf(response, most);
	if (!bytes.ok) return bytes;
	const [, charset = null] = /charset\s*=\s*["']?([\w-]+)/i.exec(type) ?? [];
	const isPlain = /^text\/plain/i.test(type);
	return ok({ text: decoded(bytes.value, charset), isPlain, address: withoutFragment(url) });
}

function withoutFragment(url: URL): string {
	const [address = ''] = url.href.split('#');
	return address;
}
