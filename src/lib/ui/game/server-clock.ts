/** One round trip: how far the server's clock is ahead of this device's, give or take half the way. */
type Sample = { aheadMs: number; tripMs: number };

/** So many round trips are remembered: an hour's drift of a bad clock is forgotten with the older ones. */
const most = 12;

/** Two measurements that are this much further apart than their ways allow: somebody has set a clock. */
const setMs = 100;

/** Learns from round trips what the server's clock says now, however wrong this device's is. */
export class ServerClock {
	#samples: Sample[] = [];

	/** Whether there was a round trip yet. */
	get isKnown(): boolean {
		return this.#samples.length > 0;
	}

	/** How long the quickest round trip took, in milliseconds; 0 before the first. */
	get tripMs(): number {
		return this.#best?.tripMs ?? 0;
	}

	/**
	 * Takes in one round trip.
	 *
	 * @param sentAt - when the question left, by this device's clock
	 * @param serverAt - what the server's clock said
	 * @param heardAt - when the answer arrived, by this device's clock
	 */
	heard(sentAt: number, serverAt: number, heardAt: number): void {
		const tripMs = heardAt - sentAt;
		if (tripMs < 0) return;
		const sample = { tripMs, aheadMs: serverAt - (sentAt + tripMs / 2) };
		const best = this.#best;
		if (best && Math.abs(best.aheadMs - sample.aheadMs) > (best.tripMs + tripMs) / 2 + setMs) this.forget();
		this.#samples = [...this.#samples, sample].slice(-most);
	}

	/** Starts anew: the device slept, or its clock may have been set. */
	forget(): void {
		this.#samples = [];
	}

	/** What the server's clock says when this device's says `at`; the same where nothing is known yet. */
	at(at: number): number {
		return at + (this.#best?.aheadMs ?? 0);
	}

	/** The quickest way leaves the least to guess. */
	get #best(): Sample | undefined {
		return this.#samples.reduce<Sample | undefined>(
			(best, each) => (best && best.tripMs <= each.tripMs ? best : each),
			undefined
		);
	}
}
