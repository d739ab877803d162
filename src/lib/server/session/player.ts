import { randomBytes } from 'node:crypto';
import { addPlayer, type Player } from '../db/player';
import type { Db } from '../db/open';
import { hashOf, newToken, playerCookie, playerCookieAge, sign } from './player-cookie';

/** As much of Kit's cookies as is needed here. */
type Cookies = {
	set(
		name: string,
		value: string,
		options: { path: string; httpOnly: boolean; sameSite: 'lax'; secure: boolean; maxAge: number }
	): void;
};

/** A fresh id: 96 random bits, fit for an address. */
export function newId(): string {
	return randomBytes(12).toString('base64url');
}

/** Makes a player for a device that has none, and gives it its cookie. */
export async function welcomePlayer(
	db: Db,
	cookies: Cookies,
	{ key, isSecure, now }: { key: string; isSecure: boolean; now: Date }
): Promise<Player> {
	const token = newToken();
	const player = await addPlayer(db, { id: newId(), tokenHash: hashOf(token), createdAt: now });
	// A school network serves plain http: the cookie is marked secure only where the page is.
	cookies.set(playerCookie, sign(key, token), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure,
		maxAge: playerCookieAge
	});
	return player;
}
