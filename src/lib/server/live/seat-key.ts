import { derived, isSame } from './secret';

/** A key that finds a seat again where cookies don't last, or after a new PIN. Whoever holds it plays that seat. */
export function seatKeyFor(cookieKey: string, gameId: string, seat: number): string {
	const signature = derived(cookieKey, `seat ${seat} of ${gameId}`).toString('base64url');
	return `${gameId}.${seat}.${signature}`;
}

/** The seat that a key opens, and of which game; null where it is not one of ours. */
export function seatOf(cookieKey: string, seatKey: string): { gameId: string; seat: number } | null {
	const [, gameId, digits] = /^([\w-]{1,40})\.(0|[1-9]\d{0,5})\./.exec(seatKey) ?? [];
	if (gameId === undefined || digits === undefined) return null;
	const seat = Number(digits);
	return isSame(seatKey, seatKeyFor(cookieKey, gameId, seat)) ? { gameId, seat } : null;
}
