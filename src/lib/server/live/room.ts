import { ok, refuse } from '../../core/kit/result';
import type { AnyEvent, AnyHappening } from '../../core/live/event';
import type { Moment } from '../../core/seats/seat';
import { log } from '../log/log';
import { Alarm } from './alarm';
import type { Journal, Outcome, Recorded, Then } from './journal';
import type { PlayedTable } from './play';
import type { AnyPlay } from './plays';
import { Presence } from './presence';
import { Screens } from './screens';
import { storeAfterAll, Unstored } from './unstored';
import type { Goodbye, Viewer, Wire } from './wire';

/** How long until storing is tried again. */
const retryMs = 1000;

const done: Outcome = ok(null);
const notStored: Outcome = refuse('not-stored');
const ignore: Then = () => {};

/** A game as it comes into play. */
export type Seated = { play: AnyPlay; hosts: Set<string> };

/** Since when a game stands still, and the pause that has yet to be stored for it, where a clock runs. */
type Stop = { at: Moment; pause: AnyEvent | null; retry: NodeJS.Timeout };

/** One game that is being played: what happens in it is reduced, then stored, then shown. */
export class Room implements Recorded {
	/** The game as it stands: of the turn that is not stored yet, too. */
	readonly play: AnyPlay;
	/** The devices that may host it. */
	readonly hosts: Set<string>;
	/** Since when nobody looks at it; null while somebody does. */
	emptySince: Moment | null;

	readonly #journal: Journal;
	readonly #screens: Screens;
	readonly #presence = new Presence();
	readonly #unstored: Unstored;
	/** By how much the game is ahead of the clock: it was played while the clock was wrong. */
	readonly #aheadMs: number;
	/** Rings when somebody's time may be up. */
	readonly #alarm: Alarm;
	/** What makes the game stand still while nothing can be stored; null while it can. */
	#stop: Stop | null = null;
	/** The game here may be ahead of what is stored, and has to be folded again before anybody sees it. */
	#isSpoilt = false;
	#isGone = false;

	constructor(journal: Journal, { play, hosts }: Seated) {
		const { at, seq } = play.table;
		this.#journal = journal;
		this.play = play;
		this.hosts = hosts;
		this.#aheadMs = Math.max(0, at - journal.clock());
		this.#unstored = new Unstored(seq);
		this.#screens = new Screens(this);
		this.#alarm = new Alarm(
			() => this.now(),
			() => this.happen({ type: 'ticked' })
		);
		this.emptySince = this.now();
	}

	/** What its game has in common with every other. */
	get table(): PlayedTable {
		return this.play.table;
	}

	/** Whether the game stands still because nothing can be stored. */
	get isStuck(): boolean {
		return this.#stop !== null;
	}

	/** Whether everything in {@link play} is stored: only then may it be seen. */
	get isStored(): boolean {
		return this.#unstored.isEmpty && !this.#isSpoilt;
	}

	/** How many screens look at it. */
	get screens(): number {
		return this.#screens.size;
	}

	/** The time as this game has it. */
	now(): Moment {
		return this.#journal.clock() + this.#aheadMs;
	}

	/**
	 * Something happens, now.
	 *
	 * @param then - hears what became of it once it is stored; a refusal comes no sooner than what was asked before
	 */
	happen(happening: AnyHappening, then: Then = ignore): void {
		if (this.#isGone || this.#stop) return then(notStored);
		const outcome = this.#isSpoilt ? notStored : this.#reduced(happening);
		if (outcome.ok || !this.isStored) this.#journal.add(this, outcome, then);
		else then(outcome);
	}

	/** A screen begins to look: it is shown the whole at once. Of one seat only the newest screen counts. */
	attach(wire: Wire, viewer: Viewer): void {
		this.#screens.add(wire, viewer);
		this.emptySince = null;
		this.#screens.show(wire);
		if (viewer.as === 'player' && this.#presence.came(this.table, viewer.seat)) {
			this.happen({ type: 'connected', seat: viewer.seat });
		}
	}

	/** A screen is gone. */
	detach(wire: Wire): void {
		const viewer = this.#screens.remove(wire);
		if (viewer?.as === 'player') this.#presence.gone(viewer.seat, this.now());
		if (this.#screens.size === 0) this.emptySince ??= this.now();
	}

	/** A whole view for a screen that may have missed one. */
	show(wire: Wire): void {
		this.#screens.show(wire);
	}

	/** Hears who has been away for long, and lets slow screens catch up. To be called every now and then. */
	tidy(): void {
		this.#hearPresence();
		this.#screens.catchUp();
		if (this.isStored && this.#screens.size > 0) this.play.prepare(this.now());
	}

	/** Closes every screen. Nothing happens here any more. */
	close(why: Goodbye): void {
		this.#isGone = true;
		this.#alarm.set(null);
		if (this.#stop) clearTimeout(this.#stop.retry);
		this.#screens.dismissAll(why);
	}

	write(): number {
		return this.#isGone ? 0 : this.#unstored.write(this.#journal.db, this.play);
	}

	kept(): void {
		this.#unstored.keep();
		this.play.kept();
	}

	settled(): void {
		if (this.#isSpoilt) void this.#foldAgain();
		else this.#goOn();
	}

	/** What could not be stored has not happened. The game stands still until something can be. */
	async undo(error: unknown): Promise<void> {
		log.error({ err: error, game: this.table.id }, 'a game stands still: it cannot be stored');
		this.#isSpoilt = true;
		this.#alarm.set(null);
		this.#stop = { at: this.now(), pause: null, retry: this.#retryLater() };
		await this.#foldAgain();
	}

	#reduced(happening: AnyHappening): Outcome {
		const event = { ...happening, at: this.#journal.at + this.#aheadMs };
		try {
			const next = this.play.reduce(event);
			if (!next.ok) return next;
			this.#unstored.add(next.value.recorded, this.play);
			this.#screens.note(next.value.reach);
			return done;
		} catch (err) {
			// The reducer changes the game in place: half of this event may have happened.
			log.error({ err, game: this.table.id, type: event.type }, 'an event failed');
			this.#isSpoilt = true;
			return notStored;
		}
	}

	#hearPresence(): void {
		const isHere = (seat: number) => this.#screens.playerAt(seat) !== undefined;
		for (const change of this.#presence.changes(this.table, isHere, this.now())) this.happen(change);
	}

	#goOn(): void {
		this.#alarm.set(this.#isGone ? null : this.play.deadline());
		this.#screens.showDue();
	}

	/** Takes the game from what is stored of it. */
	async #foldAgain(): Promise<void> {
		try {
			await this.play.restore(this.#journal.db);
		} catch (err) {
			return log.error({ err, game: this.table.id }, 'a game cannot be read again');
		}
		this.#unstored.drop();
		this.#unstored.seq = this.table.seq;
		this.#isSpoilt = false;
		if (this.#stop) this.#standStill(this.#stop);
		this.#screens.noteAll();
		this.#goOn();
	}

	/** The clock stops here; that it did is stored once something can be. */
	#standStill(stop: Stop): void {
		const pause: AnyEvent = { type: 'paused', at: stop.at };
		if (this.play.reduce(pause).ok) stop.pause = pause;
	}

	#retryLater(): NodeJS.Timeout {
		return setTimeout(() => void this.#tryAgain(), retryMs).unref();
	}

	async #tryAgain(): Promise<void> {
		if (this.#isSpoilt) await this.#foldAgain();
		const stop = this.#stop;
		if (!stop || this.#isGone) return;
		if (this.#isSpoilt || !this.#isResumed(stop)) stop.retry = this.#retryLater();
	}

	/** @returns false where still nothing can be stored */
	#isResumed({ pause }: Stop): boolean {
		const { db } = this.#journal;
		const resume: AnyEvent = { type: 'resumed', at: this.now() };
		try {
			storeAfterAll(db, this.play, this.#unstored.seq, pause ? [pause, resume] : []);
		} catch {
			return false;
		}
		this.#stop = null;
		if (pause) this.play.reduce(resume);
		this.#unstored.seq = this.table.seq;
		log.info({ game: this.table.id }, 'a game goes on');
		this.#screens.noteAll();
		this.#goOn();
		this.#hearPresence();
		return true;
	}
}
