import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The cookie that a device keeps its plays under. It says nothing about who holds it. */
export const playerCookie = 'either-side-player';

/** How long a device is remembered, in seconds: a school year. */
export const playerCookieAge = 60 * 60 * 24 * 365;

/** A key to sign cookies with. */
export function newKey(): string {
	return randomBytes(32).toString('base64url');
}

/** A token of 128 random bits. Only its hash is ever stored. */
export function newToken(): string {
	return randomBytes(16).toString('base64url');
}

/** Marks the token of a device that got its cookie for a live game, before anything was stored of it. */
const liveMark = 'live-';

/** A token for a device that is not a player yet. */
export function newLiveToken(): string {
	return liveMark + newToken();
}

/** Whether a token without a player is as it should be: any other token had one, which was deleted since. */
export function wasNeverStored(token: string): boolean {
	return token.startsWith(liveMark);
}

/** How the cookie is set. A school network serves plain http: it is marked secure only where the page is. */
export function playerCookieOptions(isSecure: boolean) {
	return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: isSecure, maxAge: playerCookieAge };
}

export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/** The cookie's value: the token with its signature. */
export function sign(key: string, token: string): string {
	return `${token}.${signatureOf(key, token)}`;
}

/** The token in a cookie's value, or null when the signature is not ours. */
export function tokenIn(key: string, value: string): string | null {
	const [token, signature, ...rest] = value.split('.');
	if (!token || !signature || rest.length > 0) return null;
	const expected = Buffer.from(signatureOf(key, token));
	const given = Buffer.from(signature);
	return expected.length === given.length && timingSafeEqual(expected, given) ? token : null;
}

function signatureOf(key: string, token: string): string {
	return createHmac('sha256', key).update(token).digest('base64url');
}
