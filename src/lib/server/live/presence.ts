import type { Moment, Seat, Table } from '../../core/seats/seat';

/** A page that is loaded again is back within so long: that is no absence. */
const awayAfterMs = 4000;

/** After a restart nobody has been here yet, and screens take a moment longer to find back. */
const backWithinMs = 10_000;

/** Somebody came or went. */
export type Change = { type: 'connected' | 'disconnected'; seat: number };

/** Whose screens are gone, and since when: one look at all of them now and then instead of a timer for each. */
export class Presence {
	readonly #goneSince = new Map<number, Moment>();

	/** The seat's screen has gone. */
	gone(seat: number, at: Moment): void {
		this.#goneSince.set(seat, at);
	}

	/** The seat's screen has come. @returns whether the game does not know it yet */
	came(table: Pick<Table, 'seats'>, seat: number): boolean {
		this.#goneSince.delete(seat);
		const found = table.seats[seat];
		return found !== undefined && isExpected(found) && !found.isConnected;
	}

	/**
	 * What the game should hear by now. Says it again until the game has it so: a change may fail to be stored.
	 *
	 * @param isHere - whether a seat has a screen
	 */
	changes(table: Pick<Table, 'seats'>, isHere: (seat: number) => boolean, now: Moment): Change[] {
		const changes: Change[] = [];
		table.seats.forEach((found, seat) => {
			if (!isExpected(found)) return;
			if (isHere(seat)) {
				if (this.came(table, seat)) changes.push({ type: 'connected', seat });
			} else if (found.isConnected && this.#isAway(seat, now)) changes.push({ type: 'disconnected', seat });
		});
		return changes;
	}

	#isAway(seat: number, now: Moment): boolean {
		const since = this.#goneSince.get(seat);
		if (since === undefined) this.gone(seat, now + backWithinMs - awayAfterMs);
		return since !== undefined && now - since >= awayAfterMs;
	}
}

/** A seat that the host added has no screen; one that was given up or sent out is not waited for. */
function isExpected({ device, status }: Seat): boolean {
	return device !== null && (status === 'in' || status === 'waiting');
}
