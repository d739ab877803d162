import { refuse, type Result } from '../../core/kit/result';
import type { Moment } from '../../core/seats/seat';
import type { Refusal } from '../../core/live/protocol';
import type { Db } from '../db/open';
import { atOnce, checkpoint, takeOverCheckpoints } from '../db/write-ahead';
import { log } from '../log/log';
import type { Clock } from './clock';

/** What became of something that happened: it is stored; or why nothing changed. */
export type Outcome = Result<null, Refusal>;
export type Then = (outcome: Outcome) => void;

/** A game, as far as the journal keeps its record. */
export interface Recorded {
	/**
	 * Writes what has happened since the last time. Runs inside a transaction, which may yet fail.
	 *
	 * @returns how many rows that were
	 */
	write(): number;
	/** All of that is stored. */
	kept(): void;
	/** None of it is: the game goes back to what is. Never fails. */
	undo(error: unknown): Promise<void>;
	/** The turn is over, and everybody who asked for something has been told: now it may be seen. */
	settled(): void;
}

/** What happened in one turn of the event loop, in every room. */
type Turn = {
	at: Moment;
	records: Set<Recorded>;
	asked: { record: Recorded; outcome: Outcome; then: Then }[];
};

const notStored: Outcome = refuse('not-stored');

/** How long nothing may have been written before the log is carried over, and after how many rows it no longer waits. */
const quietMs = 250;
const mostRows = 250_000;
/** Others write to the database as well: so often at least the log is carried over. */
const longestMs = 60_000;

/**
 * Stores what happens in the rooms: everything of one turn of the event loop in one transaction, however much it is.
 * Nobody hears of anything before it is on the disk.
 */
export class Journal {
	#turn: Turn | null = null;
	#rows = 0;
	#storedAt: Moment = 0;
	#checkedAt: Moment;

	constructor(
		readonly db: Db,
		readonly clock: Clock
	) {
		takeOverCheckpoints(db);
		this.#checkedAt = clock();
	}

	/** When this turn began: everything that arrived in it arrived then, in whatever order it is worked through. */
	get at(): Moment {
		return this.#current().at;
	}

	/** Stores what a game has become with the end of this turn, and then says so. */
	add(record: Recorded, outcome: Outcome, then: Then): void {
		const turn = this.#current();
		turn.records.add(record);
		turn.asked.push({ record, outcome, then });
	}

	/**
	 * Stores what has happened so far, and says so. All of it at once, as long as it can be stored.
	 *
	 * @returns undefined, or what to wait for where a game has to be taken from the disk again
	 */
	flush(): Promise<void> | undefined {
		const turn = this.#turn;
		this.#turn = null;
		if (!turn || turn.records.size === 0) return undefined;
		const lost = this.#store([...turn.records]);
		if (lost.size > 0) return undone(lost).then(() => finish(turn, lost));
		finish(turn, lost);
		return undefined;
	}

	/** Carries the write-ahead log over while nobody waits for an answer. To be called every now and then. */
	tidy(): void {
		const now = this.clock();
		const isQuiet = now - this.#storedAt >= quietMs && !this.#turn;
		const isDue = this.#rows > 0 || now - this.#checkedAt >= longestMs;
		if (!(isQuiet && isDue) && this.#rows < mostRows) return;
		this.#rows = 0;
		this.#checkedAt = now;
		guard(() => checkpoint(this.db));
	}

	#current(): Turn {
		if (!this.#turn) {
			this.#turn = { at: this.clock(), records: new Set(), asked: [] };
			setImmediate(() => void this.flush());
		}
		return this.#turn;
	}

	/** @returns what could not be stored, and why not */
	#store(records: readonly Recorded[]): Map<Recorded, unknown> {
		let rows = 0;
		try {
			atOnce(this.db, () => records.forEach((record) => (rows += record.write())));
		} catch (error) {
			const [record] = records;
			if (record && records.length === 1) return new Map([[record, error]]);
			// One room's trouble is not another's.
			return new Map(records.flatMap((each) => [...this.#store([each])]));
		}
		for (const record of records) record.kept();
		this.#rows += rows;
		this.#storedAt = this.clock();
		return new Map();
	}
}

function finish({ records, asked }: Turn, lost: ReadonlyMap<Recorded, unknown>): void {
	for (const { record, outcome, then } of asked) {
		guard(() => then(lost.has(record) ? notStored : outcome));
	}
	for (const record of records) guard(() => record.settled());
}

async function undone(lost: ReadonlyMap<Recorded, unknown>): Promise<void> {
	for (const [record, error] of lost) {
		await record.undo(error).catch((err: unknown) => log.error({ err }, 'a game could not be taken back'));
	}
}

/** What goes wrong in one room must not keep the others from going on. */
function guard(work: () => void): void {
	try {
		work();
	} catch (err) {
		log.error({ err }, 'a room failed');
	}
}
