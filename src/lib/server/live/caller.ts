import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import {
	hashOf,
	newLiveToken,
	playerCookie,
	playerCookieOptions,
	sign,
	tokenIn
} from '../session/player-cookie';

const inCookies = new RegExp(`(?:^|;\\s*)${playerCookie}=([^;\\s]*)`);

/** What the server was told of itself and of a proxy before it, as in adapter-node. */
export type Surroundings = Partial<
	Record<'ORIGIN' | 'HOST_HEADER' | 'PROTOCOL_HEADER' | 'ADDRESS_HEADER' | 'XFF_DEPTH', string>
>;

/**
 * Whether a request comes from a page of this server. Another site's page could else use the visitor's cookie. A
 * client that is no browser says no origin, and has no visitor whose cookie it could use.
 */
export function isOwnPage(headers: IncomingHttpHeaders, env: Surroundings = process.env): boolean {
	const { origin } = headers;
	if (origin === undefined) return true;
	if (!env.ORIGIN && !env.HOST_HEADER && origin === `http://${headers.host}`) return true;
	if (!URL.canParse(origin)) return false;
	if (env.ORIGIN) return new URL(origin).origin === new URL(env.ORIGIN).origin;
	const host = headerOf(headers, env.HOST_HEADER ?? 'host');
	return host !== undefined && new URL(origin).host === hostOf(host);
}

/** Where a request comes from: the client's own address, if need be as a proxy tells it. */
export function addressOf({ headers, socket }: IncomingMessage, env: Surroundings = process.env): string {
	const name = env.ADDRESS_HEADER?.toLowerCase();
	const told = name ? headerOf(headers, name) : undefined;
	if (told === undefined) return networkOf(socket.remoteAddress ?? '');
	if (name !== 'x-forwarded-for') return networkOf(told);
	return networkOf(told.split(',').at(-Number(env.XFF_DEPTH ?? 1)) ?? '');
}

/** An address as limits count it: of the newer kind every household has a whole network, one of 2^64. */
export function networkOf(address: string): string {
	const plain = address.trim().replace(/^::ffff:(?=[\d.]+$)/i, '');
	if (!plain.includes(':')) return plain;
	const [head, tail] = plain.split('::');
	const [first, last] = [groupsOf(head), groupsOf(tail)];
	const gap = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
	return [...first, ...Array<string>(gap).fill('0'), ...last].slice(0, 4).join(':');
}

function groupsOf(part = ''): string[] {
	return part.split(':').filter((group) => group !== '');
}

/**
 * Which device this is, by its cookie; one that has none, or a forged one, gets one with the answer.
 *
 * @returns the hash of its token, and the header that sets its cookie; null where it has one
 */
export function deviceOf(
	{ headers }: Pick<IncomingMessage, 'headers'>,
	cookieKey: string,
	env: Surroundings = process.env
): { device: string; setCookie: string | null } {
	const value = inCookies.exec(headers.cookie ?? '')?.[1];
	const known = value === undefined ? null : tokenIn(cookieKey, value);
	if (known !== null) return { device: hashOf(known), setCookie: null };
	const token = newLiveToken();
	const isSecure = env.ORIGIN
		? env.ORIGIN.startsWith('https:')
		: headerOf(headers, env.PROTOCOL_HEADER) === 'https';
	return { device: hashOf(token), setCookie: cookieHeader(sign(cookieKey, token), isSecure) };
}

function cookieHeader(value: string, isSecure: boolean): string {
	const { path, maxAge } = playerCookieOptions(isSecure);
	const secure = isSecure ? '; Secure' : '';
	return `${playerCookie}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

function headerOf(headers: IncomingHttpHeaders, name: string | undefined): string | undefined {
	const value = name ? headers[name.toLowerCase()] : undefined;
	return Array.isArray(value) ? value[0] : value;
}

/** As in an origin: without the port that the scheme has anyway. */
function hostOf(header: string): string {
	const name = header.trim().toLowerCase();
	return URL.canParse(`http://${name}`) ? new URL(`http://${name}`).host : name;
}
