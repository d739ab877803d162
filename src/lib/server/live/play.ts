import type { ArgueHostView } from '../../core/argue/round/host-view';
import type { ArgueMeView } from '../../core/argue/round/me-view';
import type { ArgueAct } from '../../core/argue/round/protocol';
import type { ArgueRoomView } from '../../core/argue/round/room-view';
import type { HostView } from '../../core/game/host-view';
import type { MeView } from '../../core/game/player-view';
import type { RoomView } from '../../core/game/room-view';
import type { Result } from '../../core/kit/result';
import type { AnyEvent, AnyHappening, GameKind } from '../../core/live/event';
import type { AnyCommand, Refusal } from '../../core/live/protocol';
import type { Moment, Table } from '../../core/seats/seat';
import type { Closed } from '../../core/seats/seats';
import type { Db } from '../db/open';

/** What every kind of game holds beside who plays in it. */
export type PlayedTable = Table & {
	id: string;
	pin: string;
	title: string;
	madeAt: Moment;
	/** When the last event happened. */
	at: Moment;
	/** How many events made it: its version. */
	seq: number;
};

/** Whose screens show something else after an event. */
export type Reach = {
	phones: 'all' | readonly number[];
	/** Whether what all phones show alike has changed. It always has where it reaches all. */
	changesRoom: boolean;
	/** How soon the host's screens show it; `count`: they need no more than the new count. */
	hosts: 'now' | 'soon' | 'count';
};

/** An event that has happened: as it is recorded, and whom it reaches. */
export type Happened = { recorded: AnyEvent; reach: Reach };

/**
 * One game with its rules: the only thing in a room that knows which kind of game is played there. It may be ahead of
 * what is stored: the room says when that is so, and shows nothing of it before.
 */
export interface Play {
	readonly kind: GameKind;
	/** As it stands now; not to be kept. */
	readonly table: PlayedTable;
	/** Null: it is not over. */
	readonly endedAt: Moment | null;
	/** So long nobody may look at it before it is ended, in milliseconds. */
	readonly abandonedAfterMs: number;
	/** How often the host's screens hear of changes that don't hurry, at most, in milliseconds. */
	readonly hostEveryMs: number;

	/** Lets something happen, if the rules do. What another kind of game knows is refused. */
	reduce(event: AnyEvent): Result<Happened, Refusal>;
	/** When something happens by itself: it is then sent a `ticked`. */
	deadline(): Moment | null;

	/** Works out ahead what will take a moment; called every now and then. */
	prepare(now: Moment): void;

	/** Writes the rows beside the events that have changed since the last time; @returns how many. */
	write(db: Db): number;
	/** Those rows are stored. */
	kept(): void;
	/** Goes back to what is stored. */
	restore(db: Db): Promise<void>;

	/** Why a device that has no seat cannot take one now. */
	whyClosed(): Closed | null;
	/** How many teams there are to choose from now; null where there are none or they are dealt. */
	teamsToChoose(): number | null;
	/** What happens when the host asks for something. */
	happeningFor(command: AnyCommand): Result<AnyHappening, Refusal>;
	/** What happens when a player does something that is part of an argue round. */
	happeningForAct(act: ArgueAct, seat: number): Result<AnyHappening, Refusal>;

	/** What everybody in the room sees alike; `isInside` is false for those who wait to be let in. */
	viewRoom(isInside: boolean): RoomView | ArgueRoomView;
	viewMe(seat: number): MeView | ArgueMeView;
	viewHost(isRemote: boolean, now: Moment): HostView | ArgueHostView;
	/** How many answered the open question; null where none is. */
	count(): { number: number; answered: number; of: number } | null;
}
