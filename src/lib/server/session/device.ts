import { hashOf, newLiveToken, playerCookie, playerCookieOptions, sign } from './player-cookie';

/** As much of a request as is needed here. */
type Request = {
	locals: { device: string | null; cookieKey: string };
	cookies: { set(name: string, value: string, options: ReturnType<typeof playerCookieOptions>): void };
	url: URL;
};

/**
 * Gives a device that has none its cookie: enough to play live or to host. Nothing is stored of it yet.
 *
 * @returns the hash of its token
 */
export function welcomeDevice({ locals, cookies, url }: Request): string {
	if (locals.device !== null) return locals.device;
	const token = newLiveToken();
	cookies.set(playerCookie, sign(locals.cookieKey, token), playerCookieOptions(url.protocol === 'https:'));
	return (locals.device = hashOf(token));
}
