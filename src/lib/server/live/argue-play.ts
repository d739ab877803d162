import type { Argue } from '../../core/argue/round/argue';
import { argueDeadline } from '../../core/argue/round/deadline';
import { isBefore } from '../../core/argue/round/drawing';
import type { ArgueEvent, OfArgue } from '../../core/argue/round/event';
import type { ArgueHostView } from '../../core/argue/round/host-view';
import { argueHappeningFor, argueHappeningForHost } from '../../core/argue/round/intention';
import type { ArgueMeView } from '../../core/argue/round/me-view';
import type { ArgueAct } from '../../core/argue/round/protocol';
import { foldArgue, reduceArgue } from '../../core/argue/round/reduce';
import type { ArgueRoomView } from '../../core/argue/round/room-view';
import { rowsOf } from '../../core/argue/round/rows-of';
import { viewArgueHost } from '../../core/argue/round/view-host';
import { viewArgueMe } from '../../core/argue/round/view-me';
import { viewArgueRoom } from '../../core/argue/round/view-room';
import type { Scores } from '../../core/argue/scoring/rows';
import { scoresOf } from '../../core/argue/scoring/scores';
import type { Tally } from '../../core/argue/votes/ballot';
import { withBallot } from '../../core/argue/votes/tally';
import { happeningFor } from '../../core/game/intention';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { AnyEvent, AnyHappening } from '../../core/live/event';
import { isQuizCommand, isTableCommand, type AnyCommand, type Refusal } from '../../core/live/protocol';
import type { Moment } from '../../core/seats/seat';
import { whyClosed, type Closed } from '../../core/seats/seats';
import { tallyOf } from '../db/argue-vote';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { beforeOf, reaches, reachOf } from './argue-reach';
import { ArgueRows } from './argue-rows';
import type { Happened, Play } from './play';
import type { textFilter } from './text-filter';

/** An argue round as it is recorded, and its votes as counts, which are no part of the record. */
export type ArgueRecord = { kind: 'argue'; argue: Argue; tally: Tally };

/** Looks at a text that others may come to read. */
export type TextFilter = ReturnType<typeof textFilter>;

const hourMs = 3600 * 1000;

/** A list of people with all that they wrote is long. */
const hostEveryMs = 250;
const msPerPerson = 8;

/** So long nothing may have happened before scores are worked out ahead. */
const quietMs = 1000;

/** An argue round, played. */
export class ArguePlay implements Play {
	readonly kind = 'argue';
	readonly #filter: TextFilter;
	readonly #rows: ArgueRows;
	#argue: Argue;
	#tally: Tally;
	/** As they were when the phase began or the teacher last changed something of them; null: not worked out. */
	#scores: Scores | null = null;
	/** Whether players have done something since that counts with the next phase. */
	#areScoresBehind = false;
	/** The scores of the next phase, as far as they were worked out ahead. */
	#ahead: Scores | null = null;

	constructor({ argue, tally }: ArgueRecord, filter: TextFilter) {
		this.#argue = argue;
		this.#tally = tally;
		this.#filter = filter;
		this.#rows = new ArgueRows(argue);
	}

	get table(): Argue {
		return this.#argue;
	}

	get record(): ArgueRecord {
		return { kind: 'argue', argue: this.#argue, tally: this.#tally };
	}

	get endedAt(): Moment | null {
		return this.#argue.phase === 'over' ? this.#argue.endedAt : null;
	}

	/** Between two lessons there may lie a fortnight. */
	get abandonedAfterMs(): number {
		return (this.#argue.settings.phases.includes('break') ? 14 * 24 : 12) * hourMs;
	}

	get hostEveryMs(): number {
		return Math.max(hostEveryMs, this.#argue.seats.length * msPerPerson);
	}

	reduce(event: AnyEvent): Result<Happened, Refusal> {
		if (!isOfArgue(event)) return refuse('wrong-phase');
		const { phase } = this.#argue;
		const before = beforeOf(this.#argue);
		const recorded = withoutPaper(event);
		const next = reduceArgue(this.#argue, recorded);
		if (!next.ok) return next;
		this.#argue = next.value;
		if (event.type === 'voted') this.#count(event);
		const hasMoved = next.value.phase !== phase;
		this.#rows.note(recorded, next.value, hasMoved);
		this.#noteScores(reaches[event.type].movesScores, hasMoved);
		return ok({ recorded, reach: reachOf(recorded, next.value, hasMoved ? null : before) });
	}

	deadline(): Moment | null {
		return argueDeadline(this.#argue);
	}

	write(db: Db): number {
		return this.#rows.write(db, this.#argue, this.#tally);
	}

	kept(): void {
		this.#rows.clear(this.#argue);
	}

	async restore(db: Db): Promise<void> {
		const { id } = this.#argue;
		const tally = await tallyOf(db, id);
		this.#argue = foldArgue(await eventsOf<ArgueEvent>(db, id));
		this.#tally = tally;
		this.#scores = null;
		this.#ahead = null;
		this.#rows.clear(this.#argue);
	}

	whyClosed(): Closed | null {
		return whyClosed(this.#argue);
	}

	/** There are none: crews are dealt. */
	teamsToChoose(): null {
		return null;
	}

	happeningFor(command: AnyCommand): Result<AnyHappening, Refusal> {
		if (!isQuizCommand(command)) return ok(argueHappeningForHost(command));
		const happening = isTableCommand(command) ? happeningFor(command) : null;
		return happening ? ok(happening) : refuse('wrong-phase');
	}

	happeningForAct(act: ArgueAct, seat: number): Result<AnyHappening, Refusal> {
		const { deck, seats } = this.#argue;
		const names = seats.map(({ name }) => name);
		return ok(
			argueHappeningFor(act, seat, (text, mostWords) => this.#filter(text, { deck, names, mostWords }))
		);
	}

	/** A class waits for its reveal together: what it waits for is worked out while nobody does anything. */
	prepare(now: Moment): void {
		const { phase, at } = this.#argue;
		const isAsked = (phase === 'compare' || phase === 'switch') && this.#areScoresBehind;
		if (isAsked && now - at >= quietMs) this.#ahead ??= scoresOf(rowsOf(this.#argue));
	}

	viewRoom(isInside: boolean): ArgueRoomView {
		return viewArgueRoom(this.#argue, this.#workedOut(), isInside);
	}

	viewMe(seat: number): ArgueMeView {
		return viewArgueMe(this.#argue, seat, this.#workedOut());
	}

	viewHost(isRemote: boolean): ArgueHostView {
		return viewArgueHost(this.#argue, { ...this.#workedOut(), isRemote });
	}

	/** Nothing on the host's screens is counted apart from the rest. */
	count(): null {
		return null;
	}

	#count({ wave, paper }: OfArgue<'voted'>): void {
		if (!paper) return;
		const { ballot, before } = paper;
		const isInDeck = this.#argue.deck.cards.some(({ id }) => id === paper.card);
		this.#tally = withBallot(this.#tally, { wave, ballot, before, card: isInDeck ? paper.card : null });
	}

	/**
	 * For a large class they take a moment to work out, and every phone of it waits: only where something has changed.
	 * With the switch everybody has a steelman to write, which counts once that phase is over.
	 */
	#noteScores(moved: 'now' | 'next-phase' | undefined, hasMoved: boolean): void {
		const isSwitch = this.#argue.phase === 'switch';
		if (moved) this.#ahead = null;
		if (moved === 'next-phase' || (hasMoved && isSwitch)) this.#areScoresBehind = true;
		if (moved !== 'now' && (!hasMoved || isSwitch || !this.#areScoresBehind)) return;
		this.#scores = moved === 'now' ? null : this.#ahead;
		this.#ahead = null;
		this.#areScoresBehind = false;
	}

	#workedOut(): { tally: Tally; scores: Scores | null } {
		const tally = this.#tally;
		if (isBefore(this.#argue.phase, 'reveal')) return { tally, scores: null };
		this.#scores ??= scoresOf(rowsOf(this.#argue));
		return { tally, scores: this.#scores };
	}
}

/** Two kinds of event have the same name in every kind of game, and not the same in them. */
function isOfArgue(event: AnyEvent): event is ArgueEvent {
	if (event.type === 'settled') return 'minutes' in event.settings;
	if (event.type === 'wentOn') return !('number' in event.from);
	return Object.hasOwn(reaches, event.type);
}

/** As it is recorded: that somebody voted, and nothing of what stood on the paper. */
function withoutPaper(event: ArgueEvent): ArgueEvent {
	if (event.type !== 'voted') return event;
	const { type, seat, wave, at } = event;
	return { type, seat, wave, at };
}
