import { deadline } from '../../core/game/deadline';
import type { GameEvent } from '../../core/game/event';
import { numberOf, type Game } from '../../core/game/game';
import { countOf, viewHost, type HostView } from '../../core/game/host-view';
import { happeningFor } from '../../core/game/intention';
import { viewMe, type MeView } from '../../core/game/player-view';
import { fold, reduce } from '../../core/game/reduce';
import { viewRoom, type RoomView } from '../../core/game/room-view';
import { mayChooseTeam, whyClosed } from '../../core/game/seats';
import type { Script } from '../../core/game/sheet';
import { standingsOf, type Standings } from '../../core/game/standings';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { AnyEvent, AnyHappening } from '../../core/live/event';
import { isQuizCommand, type AnyCommand, type Refusal } from '../../core/live/protocol';
import type { Moment } from '../../core/seats/seat';
import type { Closed } from '../../core/seats/seats';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { AnswerRows } from './answer-rows';
import type { Happened, Play } from './play';
import { movesStandings, reaches, reachOf } from './quiz-reach';

/** A quiz as it is recorded, and the stored round that it was made from. */
export type QuizRecord = { kind: 'quiz'; game: Game; roundSlug: string };

const hostEveryMs = 100;
/** Long lists of people go to the host's screens less often. */
const msPerPerson = 0.5;

/** A quiz, played. */
export class QuizPlay implements Play {
	readonly kind = 'quiz';
	readonly abandonedAfterMs = 12 * 3600 * 1000;
	readonly #script: Script;
	readonly #roundSlug: string;
	readonly #rows = new AnswerRows();
	#game: Game;
	/** As they were at the last reveal. */
	#standings: Standings | null = null;

	constructor({ game, roundSlug }: QuizRecord, script: Script) {
		this.#game = game;
		this.#roundSlug = roundSlug;
		this.#script = script;
	}

	get table(): Game {
		return this.#game;
	}

	get record(): QuizRecord {
		return { kind: 'quiz', game: this.#game, roundSlug: this.#roundSlug };
	}

	get endedAt(): Moment | null {
		return this.#game.phase === 'over' ? this.#game.endedAt : null;
	}

	get hostEveryMs(): number {
		return Math.max(hostEveryMs, this.#game.seats.length * msPerPerson);
	}

	reduce(event: AnyEvent): Result<Happened, Refusal> {
		if (!isOfQuiz(event)) return refuse('wrong-phase');
		const { phase, asked } = this.#game;
		const number = asked.length;
		const next = reduce(this.#game, event);
		if (!next.ok) return next;
		this.#game = next.value;
		this.#rows.note(event, next.value);
		const hasMoved = next.value.phase !== phase || next.value.asked.length !== number;
		if (movesStandings(event, next.value.phase, hasMoved)) this.#standings = null;
		return ok({ recorded: event, reach: reachOf(event, next.value, hasMoved) });
	}

	deadline(): Moment | null {
		return deadline(this.#game);
	}

	/** Nothing here takes long. */
	prepare(): void {}

	write(db: Db): number {
		return this.#rows.write(db, this.#game);
	}

	kept(): void {
		this.#rows.clear();
	}

	async restore(db: Db): Promise<void> {
		this.#game = fold(await eventsOf(db, this.#game.id));
		this.#standings = null;
		this.#rows.clear();
	}

	whyClosed(): Closed | null {
		return whyClosed(this.#game);
	}

	teamsToChoose(): number | null {
		return mayChooseTeam(this.#game) ? (this.#game.settings.teams?.count ?? null) : null;
	}

	happeningFor(command: AnyCommand): Result<AnyHappening, Refusal> {
		if (!isQuizCommand(command)) return refuse('wrong-phase');
		// Where everybody has a device, nobody else answers for them.
		const isForAnother = command.do === 'answer-for' && this.#game.settings.devices !== 'one';
		const happening = isForAnother ? null : happeningFor(command);
		return happening ? ok(happening) : refuse('wrong-phase');
	}

	happeningForAct(): Result<AnyHappening, Refusal> {
		return refuse('wrong-phase');
	}

	viewRoom(isInside: boolean): RoomView {
		return viewRoom(this.#game, this.#script, isInside);
	}

	viewMe(seat: number): MeView {
		return viewMe(this.#game, seat, this.#standingsNow());
	}

	viewHost(isRemote: boolean, now: Moment): HostView {
		return viewHost(this.#game, this.#script, { isRemote, standings: this.#standingsNow(), now });
	}

	count(): { number: number; answered: number; of: number } | null {
		if (this.#game.phase !== 'open') return null;
		return { number: numberOf(this.#game), ...countOf(this.#game) };
	}

	#standingsNow(): Standings {
		this.#standings ??= standingsOf(this.#game);
		return this.#standings;
	}
}

/** Two kinds of event have the same name in every kind of game, and not the same in them. */
function isOfQuiz(event: AnyEvent): event is GameEvent {
	if (event.type === 'settled') return 'seconds' in event.settings;
	if (event.type === 'wentOn') return 'number' in event.from;
	return Object.hasOwn(reaches, event.type);
}
