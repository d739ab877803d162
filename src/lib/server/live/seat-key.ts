import { derived, isSame } from './secret';

/** A key that finds a seat again where cookies don't last. Whoever holds it plays that seat. */
export function seatKeyFor(cookieKey: string, gameId: string, seat: number): string {
	return `${seat}.${derived(cookieKey, `seat ${seat} of ${gameId}`).toString('base64url')}`;
}

/** The seat that a key of this game opens; null where it is not one of ours. */
export function seatOf(cookieKey: string, gameId: string, seatKey: string): number | null {
	const seat = /^(0|[1-9]\d{0,5})\./.exec(seatKey)?.[1];
	if (seat === undefined) return null;
	return isSame(seatKey, seatKeyFor(cookieKey, gameId, Number(seat))) ? Number(seat) : null;
}
