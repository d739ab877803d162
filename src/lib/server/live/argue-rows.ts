import type { Argue } from '../../core/argue/round/argue';
import type { ArgueEvent } from '../../core/argue/round/event';
import { countedPairs } from '../../core/argue/round/pairing';
import { partOf } from '../../core/argue/round/part';
import { isPlaying } from '../../core/argue/round/pool';
import type { Tally } from '../../core/argue/votes/ballot';
import { writeArgueRound, writeJudgement, writeLogEntry, writeTagChallenge } from '../db/argue-round';
import { writeTally } from '../db/argue-vote';
import { writeWriter, type StoredWriter } from '../db/argue-writer';
import type { Db } from '../db/open';

/** These change nothing of what the rows hold, whatever seat they are about. */
const withoutRows = new Set<ArgueEvent['type']>([
	'disconnected',
	'renamed',
	'timed',
	'voted',
	'judged',
	'consented',
	'tagChallenged',
	'tagRuled',
	'shown',
	'nudged',
	'ticked',
	'paused',
	'resumed',
	'extended',
	'pinned',
	'locked',
	'votesShown'
]);

/** Which rows of an argue round have changed since they were last stored. */
export class ArgueRows {
	/** Whose texts, side, or standing may be others; all: everybody's. */
	#seats = new Set<number>();
	#isAll = true;
	#hasVotes = false;
	#hasTags = false;
	/** How many comparisons and entries of the log are stored: both only grow. */
	#judgements: number;
	#entries: number;

	constructor({ judgements, log }: Argue) {
		this.#judgements = judgements.length;
		this.#entries = log.length;
	}

	/**
	 * @param argue - after the event
	 * @param hasMoved - whether the round has come to another phase by it: sides may have been dealt
	 */
	note(event: ArgueEvent, { seatByDevice }: Argue, hasMoved: boolean): void {
		if (event.type === 'voted') this.#hasVotes = true;
		if (event.type === 'tagChallenged' || event.type === 'tagRuled') this.#hasTags = true;
		if (hasMoved) this.#isAll = true;
		if (withoutRows.has(event.type)) return;
		if (event.type === 'joined' && event.device !== null) {
			this.#seats.add(seatByDevice[event.device] ?? 0);
			return;
		}
		// A report may take back what was decided about somebody else's text.
		if ('seat' in event && event.type !== 'reported') this.#seats.add(event.seat);
		else this.#isAll = true;
	}

	/** Writes them. @returns how many there were */
	write(db: Db, argue: Argue, tally: Tally): number {
		return (
			this.#writeSeats(db, argue) +
			this.#writeLists(db, argue) +
			(this.#hasVotes ? writeTally(db, argue.id, tally) : 0)
		);
	}

	/** All of them are stored, or the round went back to what is. */
	clear({ judgements, log }: Argue): void {
		this.#seats.clear();
		this.#isAll = false;
		this.#hasVotes = false;
		this.#hasTags = false;
		this.#judgements = judgements.length;
		this.#entries = log.length;
	}

	#writeSeats(db: Db, argue: Argue): number {
		const { id, parts, settings, usesMarks } = argue;
		let rows = 0;
		for (const seat of this.#isAll ? parts.keys() : this.#seats) {
			rows += writeWriter(db, id, storedWriter(argue, seat));
		}
		if (!this.#isAll) return rows;
		const hasSwitch = settings.phases.includes('switch');
		writeArgueRound(db, id, { pairs: countedPairs(argue), hasSwitch, usesMarks });
		return rows + 1;
	}

	#writeLists(db: Db, { id, judgements, log, tagChallenges }: Argue): number {
		const newJudgements = judgements.slice(this.#judgements);
		const newEntries = log.slice(this.#entries);
		const tags = this.#hasTags ? tagChallenges : [];
		newJudgements.forEach((each, i) => writeJudgement(db, id, this.#judgements + i, each));
		newEntries.forEach((each, i) => writeLogEntry(db, id, this.#entries + i, each));
		for (const each of tags) writeTagChallenge(db, id, each);
		return newJudgements.length + newEntries.length + tags.length;
	}
}

function storedWriter(argue: Argue, seat: number): StoredWriter {
	const part = partOf(argue, seat);
	const { crew, role, side, checks, isStruck, marks, moderation } = part;
	return {
		seat,
		crew,
		role,
		side,
		case: part.case,
		checks,
		steelman: { ...part.steelman, side: part.steelmanFor },
		isStruck,
		marks,
		decisions: {
			case: moderation.case.decision,
			reply: moderation.reply.decision,
			steelman: moderation.steelman.decision
		},
		isCounted: isPlaying(argue, seat),
		isLeftOut: argue.leftOut.includes(seat)
	};
}
