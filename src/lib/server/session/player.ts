import { randomBytes } from 'node:crypto';
import { addPlayer, type Player } from '../db/player';
import type { Db } from '../db/open';
import { hashOf, newToken, playerCookie, playerCookieOptions, sign } from './player-cookie';

/** As much of Kit's cookies as is needed here. */
type Cookies = { set(name: string, value: string, options: ReturnType<typeof playerCookieOptions>): void };

/** A fresh id: 96 random bits, fit for an address. */
export function newId(): string {
	return randomBytes(12).toString('base64url');
}

/** Makes a player of a device. One that has no cookie gets one; one that has played live keeps its own. */
export async function welcomePlayer(
	db: Db,
	request: { locals: { device: string | null; cookieKey: string }; cookies: Cookies; url: URL },
	now: Date
): Promise<Player> {
	const { locals, cookies, url } = request;
	if (locals.device !== null) {
		return await addPlayer(db, { id: newId(), tokenHash: locals.device, createdAt: now });
	}
	const token = newToken();
	const player = await addPlayer(db, { id: newId(), tokenHash: hashOf(token), createdAt: now });
	cookies.set(playerCookie, sign(locals.cookieKey, token), playerCookieOptions(url.protocol === 'https:'));
	locals.device = hashOf(token);
	return player;
}
