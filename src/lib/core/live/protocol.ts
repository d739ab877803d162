import * as v from 'valibot';
import type { ArgueHostView } from '../argue/round/host-view';
import type { ArgueView } from '../argue/round/me-view';
import { argueAct, argueCommands } from '../argue/round/protocol';
import type { ArgueRefusal } from '../argue/round/refusal';
import type { HostView } from '../game/host-view';
import type { PlayerView } from '../game/player-view';
import {
	hostCommand,
	isPlainAnswer,
	name,
	quizMessages,
	ref,
	team,
	type HostCommand
} from '../game/protocol';
import type { GameRefusal } from '../game/refusal';

/**
 * Everything that a client and the server say to each other in a live game: JSON texts, one a message, over a
 * WebSocket at `/live`, or over server-sent events from `/live/stream` with posts to `/live/send`.
 *
 * A client opens the connection, says `hello`, and is answered with `door` (no seat yet), `view` (a player's seat),
 * `host` (the host's screens) or `refused`. A player then says `join` and is answered with `joined` and a `view`.
 * From then on the server sends a whole new `view` whenever the game changes for this client. Each has a `seq`,
 * which only grows: a client keeps the newest and asks with `look` when it may have missed one.
 *
 * Who somebody is comes from the device's signed cookie, which the upgrade's own answer sets where there is none, or
 * from the `seatKey` of an earlier `joined`. Moments are milliseconds since 1970 by the server's clock, which `clock`
 * tells. What a client says that is not in here, or is longer than {@link longestMessage}, is answered with
 * `refused` and changes nothing.
 */

/**
 * The longest message that the server reads, in bytes: a whole draft of an argue round in any script, which takes
 * three bytes a character, and six where a program escapes them all.
 */
export const longestMessage = 12_288;

const command = v.variant('do', [hostCommand, ...argueCommands]);

/** What the host's screens may ask for, in whichever kind of game. */
export type AnyCommand = v.InferOutput<typeof command>;

const ofQuiz: ReadonlySet<string> = new Set(hostCommand.options.map(({ entries }) => entries.do.literal));

/** About who is in the room, and whether time runs. */
const ofEvery: ReadonlySet<string> = new Set<HostCommand['do']>([
	'lock',
	'approve',
	'approve-all',
	'kick',
	'rename',
	'time',
	'pause',
	'resume',
	'end'
]);

/** Whether a quiz knows a command. */
export function isQuizCommand(command: AnyCommand): command is HostCommand {
	return ofQuiz.has(command.do);
}

/** Whether every kind of game knows a command. */
export function isTableCommand(command: HostCommand): boolean {
	return ofEvery.has(command.do);
}

const clientMessage = v.variant('t', [
	/** First of all: which game, and as what. `seatKey` where the device has one from `joined`, for private windows. */
	v.object({
		t: v.literal('hello'),
		as: v.picklist(['player', 'projector', 'remote']),
		pin: v.pipe(v.string(), v.maxLength(20)),
		seatKey: v.optional(v.pipe(v.string(), v.maxLength(200)))
	}),
	/** Take a seat. `name` null: one out of the hat. */
	v.object({ t: v.literal('join'), name: v.nullable(name), team: v.optional(v.nullable(team)), ref }),
	...quizMessages,
	/** What a player of an argue round does; a repeat with the same `ref` is harmless. */
	v.object({ t: v.literal('act'), act: argueAct, ref }),
	/** Gives the seat up; the same device may take it again. */
	v.object({ t: v.literal('leave') }),
	/** Asks for a whole view: after sleep, after another page. */
	v.object({ t: v.literal('look') }),
	/** Asks what time it is; `sent` comes back as it was. */
	v.object({ t: v.literal('clock'), sent: v.number() }),
	/** Only from the host's devices. */
	v.object({ t: v.literal('host'), command, ref })
]);

/** Everything that a client may say. */
export type ClientMessage = v.InferOutput<typeof clientMessage>;

/** Why the server does not do what a message asks. */
export type Refusal =
	| GameRefusal
	| ArgueRefusal
	/** No game is open to joining under this PIN. */
	| 'no-game'
	/** This device is not the host's. */
	| 'not-host'
	| 'name-not-fit'
	/** Not a message of this protocol. */
	| 'not-understood'
	| 'too-long'
	/** Too many messages at once: `afterMs` says when to go on. */
	| 'too-fast'
	/** The server could not store it, perhaps because its disk is full: nothing was changed, the game waits. */
	| 'not-stored';

/** Everything that the server may say. */
export type ServerMessage =
	/** There is a game, and this device has no seat in it yet. */
	| {
			t: 'door';
			title: string;
			names: 'own' | 'generated';
			/** To choose from; null where there are none or they are dealt. */
			teams: number | null;
			/** Why nobody can come in just now; null: the door is open. */
			closed: 'locked' | 'full' | 'too-late-to-join' | 'sent-out' | null;
			/** The longest name, in characters. */
			longestName: number;
	  }
	/** A seat was taken, and is stored. `seatKey` finds it again where cookies don't last. */
	| { t: 'joined'; seat: number; seatKey: string; ref?: string }
	/** The whole of what a player sees. */
	| ({ t: 'view'; seq: number } & (PlayerView | ArgueView))
	/**
	 * The whole of what the host's screens see. `isStuck`: the game stands still by itself, because the server can store
	 * nothing, perhaps for want of room on its disk; it goes on by itself as well.
	 */
	| { t: 'host'; seq: number; view: HostView | ArgueHostView; isStuck?: true }
	/** To the screens of a quiz's host only, ten a second at most: answers to question `number`. */
	| { t: 'count'; number: number; answered: number; of: number }
	/** The answer with this key is stored. */
	| { t: 'ack'; number: number; key: string }
	/** A message with a `ref` was done, and is stored. */
	| { t: 'done'; ref: string }
	/** A message changed nothing. `ref` is its own, or the key of an answer. */
	| { t: 'refused'; why: Refusal; ref?: string; afterMs?: number }
	| { t: 'clock'; sent: number; at: number }
	/**
	 * The server is about to close this connection. Only after `restart` should a client come back by itself;
	 * `replaced`: the same player is playing in a newer tab.
	 */
	| { t: 'bye'; why: 'replaced' | 'kicked' | 'over' | 'restart' };

/**
 * Reads a client's message.
 *
 * @returns null where it is not one of this protocol
 */
export function parseClientMessage(text: string): ClientMessage | null {
	try {
		const message: unknown = JSON.parse(text);
		if (isPlainAnswer(message)) return message;
		const parsed = v.safeParse(clientMessage, message);
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
