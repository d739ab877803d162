import type { Ballot } from '../../../core/argue/votes/ballot';

/** Which ballot of which round: a PIN may come again. */
export type BallotPlace = { pin: string; title: string; seat: number };

/** Two lessons may lie two weeks apart; after that nobody needs it. */
const keptForMs = 15 * 86_400_000;

const nameStart = 'either-side-ballot-';

type Kept = { title: string; seat: number; at: number; ballot: Ballot | null };

/**
 * The first ballot stays on this phone alone, until the second goes out with it: the server then counts from where to
 * where, and never learns whose it was. Where no second vote comes it goes once the class looks back. Null: would
 * rather not say.
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

/** Forgets the ballots of rounds whose second vote never came, and what cannot be read. */
export function sweepBallots(now = Date.now()): void {
	try {
		const names = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
		for (const name of names) {
			if (name.startsWith(nameStart) && !isFresh(localStorage.getItem(name), now)) {
				localStorage.removeItem(name);
			}
		}
	} catch {
		// Then there are none.
	}
}

function isFresh(text: string | null, now: number): boolean {
	try {
		const { at } = JSON.parse(text ?? '{}') as Partial<Kept>;
		return at !== undefined && now - at < keptForMs;
	} catch {
		return false;
	}
}

function nameOf({ pin }: { pin: string }): string {
	return nameStart + pin;
}
