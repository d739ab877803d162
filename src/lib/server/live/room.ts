import { refuse } from '../../core/kit/result';
import { deadline } from '../../core/game/deadline';
import type { GameEvent, Happening } from '../../core/game/event';
import type { Moment } from '../../core/seats/seat';
import type { Game } from '../../core/game/game';
import { fold, reduce } from '../../core/game/reduce';
import type { Script } from '../../core/game/sheet';
import { eventsOf } from '../db/game-event';
import { log } from '../log/log';
import { Alarm } from './alarm';
import type { Journal, Outcome, Recorded, Then } from './journal';
import { Presence } from './presence';
import { Screens } from './screens';
import { storeAfterAll, Unstored } from './unstored';
import type { Goodbye, Viewer, Wire } from './wire';

/** How long until storing is tried again. */
const retryMs = 1000;

const notStored: Outcome = refuse('not-stored');
const ignore: Then = () => {};

/** A game as it comes into play. */
export type Seated = { game: Game; script: Script; roundSlug: string; hosts: Set<string> };

/** Since when a game stands still, and the pause that has yet to be stored for it, where a question is open. */
type Stop = { at: Moment; pause: GameEvent | null; retry: NodeJS.Timeout };

/** One game that is being played: what happens in it is reduced, then stored, then shown. */
export class Room implements Recorded {
	readonly roundSlug: string;
	/** The devices that may host it. */
	readonly hosts: Set<string>;
	/** Since when nobody looks at it; null while somebody does. */
	emptySince: Moment | null;

	#game: Game;
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

	constructor(journal: Journal, { game, script, roundSlug, hosts }: Seated) {
		this.#journal = journal;
		this.#game = game;
		this.roundSlug = roundSlug;
		this.hosts = hosts;
		this.#aheadMs = Math.max(0, game.at - journal.clock());
		this.#unstored = new Unstored(game.id, game.seq);
		this.#screens = new Screens(this, script);
		this.#alarm = new Alarm(
			() => this.now(),
			() => this.happen({ type: 'ticked' })
		);
		this.emptySince = this.now();
	}

	/** The game as it stands: of the turn that is not stored yet, too. */
	get game(): Game {
		return this.#game;
	}

	/** Whether the game stands still because nothing can be stored. */
	get isStuck(): boolean {
		return this.#stop !== null;
	}

	/** Whether everything in {@link game} is stored: only then may it be seen. */
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
	happen(happening: Happening, then: Then = ignore): void {
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
		if (viewer.as === 'player' && this.#presence.came(this.#game, viewer.seat)) {
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
	}

	/** Closes every screen. Nothing happens here any more. */
	close(why: Goodbye): void {
		this.#isGone = true;
		this.#alarm.set(null);
		if (this.#stop) clearTimeout(this.#stop.retry);
		this.#screens.dismissAll(why);
	}

	write(): number {
		return this.#isGone ? 0 : this.#unstored.write(this.#journal.db, this.#game);
	}

	kept(): void {
		this.#unstored.keep();
	}

	settled(): void {
		if (this.#isSpoilt) void this.#foldAgain();
		else this.#goOn();
	}

	/** What could not be stored has not happened. The game stands still until something can be. */
	async undo(error: unknown): Promise<void> {
		log.error({ err: error, game: this.#game.id }, 'a game stands still: it cannot be stored');
		this.#isSpoilt = true;
		this.#alarm.set(null);
		this.#stop = { at: this.now(), pause: null, retry: this.#retryLater() };
		await this.#foldAgain();
	}

	#reduced(happening: Happening): Outcome {
		const { phase, asked } = this.#game;
		const number = asked.length;
		const event: GameEvent = { ...happening, at: this.#journal.at + this.#aheadMs };
		try {
			const next = reduce(this.#game, event);
			if (!next.ok) return next;
			this.#game = next.value;
			this.#unstored.add(event, next.value);
			const hasMoved = next.value.phase !== phase || next.value.asked.length !== number;
			this.#screens.note(event, hasMoved);
			return next;
		} catch (err) {
			// The reducer changes the game in place: half of this event may have happened.
			log.error({ err, game: this.#game.id, type: event.type }, 'an event failed');
			this.#isSpoilt = true;
			return notStored;
		}
	}

	#hearPresence(): void {
		const isHere = (seat: number) => this.#screens.playerAt(seat) !== undefined;
		for (const change of this.#presence.changes(this.#game, isHere, this.now())) this.happen(change);
	}

	#goOn(): void {
		this.#alarm.set(this.#isGone ? null : deadline(this.#game));
		this.#screens.showDue();
	}

	/** Takes the game from what is stored of it. */
	async #foldAgain(): Promise<void> {
		try {
			this.#game = fold(await eventsOf(this.#journal.db, this.#game.id));
		} catch (err) {
			return log.error({ err, game: this.#game.id }, 'a game cannot be read again');
		}
		this.#unstored.drop();
		this.#unstored.seq = this.#game.seq;
		this.#isSpoilt = false;
		if (this.#stop) this.#standStill(this.#stop);
		this.#screens.noteAll();
		this.#goOn();
	}

	/** The open question stops here; that it did is stored once something can be. */
	#standStill(stop: Stop): void {
		const pause: GameEvent = { type: 'paused', at: stop.at };
		const next = reduce(this.#game, pause);
		if (!next.ok) return;
		this.#game = next.value;
		stop.pause = pause;
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
		const resume: GameEvent = { type: 'resumed', at: this.now() };
		try {
			storeAfterAll(db, this.#game, this.#unstored.seq, pause ? [pause, resume] : []);
		} catch {
			return false;
		}
		this.#stop = null;
		const next = pause ? reduce(this.#game, resume) : null;
		if (next?.ok) this.#game = next.value;
		this.#unstored.seq = this.#game.seq;
		log.info({ game: this.#game.id }, 'a game goes on');
		this.#screens.noteAll();
		this.#goOn();
		this.#hearPresence();
		return true;
	}
}
