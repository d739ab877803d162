import type { Ballot } from '../../../core/argue/votes/ballot';

/** Which ballot of which round: a PIN may come again. */
export type BallotPlace = { pin: string; title: string; seat: number };

/** Two lessons may lie two weeks apart; after that nobody needs it. */
const keptForMs = 15 * 86_400_000;

type Kept = { title: string; seat: number; at: number; ballot: Ballot | null };

/**
 * The first ballot stays on this phone alone, until the second goes out with it: the server then counts from where to
 * where, and never learns whose it was. Null: would rather not say.
 */
export function keepBallot(place: BallotPlace, ballot: Ballot | null, now = Date.now()): void {
	try {
		const kept: Kept = { title: place.title, seat: place.seat, at: now, ballot };
		localStorage.setItem(nameOf(place), JSON.stringify(kept));
	} catch {
		// Where nothing may be kept, the second ballot simply goes without the first.
	}
}

/** @returns null where there is none, or somebody would rather not say */
export function keptBallot(place: BallotPlace, now = Date.now()): Ballot | null {
	try {
		const text = localStorage.getItem(nameOf(place));
		// Only this app's own pages write there.
		const kept = text === null ? null : (JSON.parse(text) as Kept);
		const isIt = kept?.title === place.title && kept.seat === place.seat && now - kept.at < keptForMs;
		return isIt ? kept.ballot : null;
	} catch {
		return null;
	}
}

export function forgetBallot({ pin }: Pick<BallotPlace, 'pin'>): void {
	try {
		localStorage.removeItem(nameOf({ pin }));
	} catch {
		// Then there is none.
	}
}

function nameOf({ pin }: { pin: string }): string {
	return `either-side-ballot-${pin}`;
}
