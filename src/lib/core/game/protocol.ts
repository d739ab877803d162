import * as v from 'valibot';
import { challengeReasons } from './game';
import type { HostView } from './host-view';
import type { MeView } from './player-view';
import type { GameRefusal } from './refusal';
import type { RoomView } from './room-view';
import { largestCap, timeFactors } from '../seats/seat';
import { largestTeamCount } from './settings';

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

/** The longest message that the server reads, in bytes. */
export const longestMessage = 4096;

/** Any name longer is cut off unread; what is short enough is still held to the rules for names. */
const longestName = 500;

/** A day: clocks jump. */
const longestThoughtMs = 86_400_000;

const ref = v.optional(v.pipe(v.string(), v.maxLength(40)));
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const team = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestTeamCount - 1));
const response = v.union([index, v.pipe(v.array(index), v.maxLength(10))]);
const name = v.pipe(v.string(), v.maxLength(longestName));

const settings = v.object({
	seconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(300)),
	speed: v.picklist(['fair', 'brisk', 'race']),
	asksSure: v.boolean(),
	names: v.picklist(['own', 'generated']),
	approvesEach: v.boolean(),
	allowsLate: v.boolean(),
	cap: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestCap)),
	teams: v.nullable(
		v.object({
			count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(largestTeamCount)),
			how: v.picklist(['dealt', 'chosen'])
		})
	),
	standings: v.picklist(['each', 'end', 'never']),
	board: v.picklist(['five', 'teams', 'nothing']),
	reveals: v.picklist(['at-once', 'by-host']),
	devices: v.picklist(['each', 'one', 'none']),
	lessonMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120))),
	hasSound: v.boolean()
});

/** Reads settings that came from outside: a form, a message, the database. */
export const settingsSchema = settings;

const ruling = v.nullable(
	v.variant('is', [
		v.object({ is: v.literal('key'), right: v.pipe(v.array(index), v.minLength(1), v.maxLength(10)) }),
		v.object({ is: v.literal('dropped') })
	])
);

/** What the host's screens may ask for. `from` is where the screen saw the game: a second press changes nothing. */
const command = v.variant('do', [
	/** On to what comes next: the first question, the answer, how the class stands, the next question, the end. */
	v.object({
		do: v.literal('go-on'),
		from: v.object({
			phase: v.picklist(['lobby', 'open', 'closed', 'revealed', 'standings', 'over']),
			number
		})
	}),
	/** Close the open question now. */
	v.object({ do: v.literal('close'), number }),
	/** Leave the current question out: it counts for nobody, and the next one opens. */
	v.object({ do: v.literal('skip'), number }),
	v.object({ do: v.literal('pause') }),
	v.object({ do: v.literal('resume') }),
	/** More time for everybody: 15 seconds a press. */
	v.object({ do: v.literal('extend') }),
	v.object({ do: v.literal('end') }),
	v.object({ do: v.literal('lock'), isLocked: v.boolean() }),
	/** Joining goes by a new PIN. */
	v.object({ do: v.literal('new-pin') }),
	v.object({ do: v.literal('settle'), settings }),
	v.object({ do: v.literal('approve'), seat }),
	/** Everybody who waits, at once. */
	v.object({ do: v.literal('approve-all') }),
	v.object({ do: v.literal('kick'), seat }),
	v.object({ do: v.literal('rename'), seat, name }),
	/** More time for one player, in private. */
	v.object({ do: v.literal('time'), seat, factor: v.picklist(timeFactors) }),
	v.object({ do: v.literal('team'), seat, team }),
	/** Decide about a question that was revealed; null takes a decision back. Everybody is scored anew. */
	v.object({ do: v.literal('rule'), number, ruling }),
	/** Leave the question as it is. */
	v.object({ do: v.literal('decline'), number }),
	/** Leave questions out that are still to come: indices into the game's questions. */
	v.object({ do: v.literal('cut'), questions: v.pipe(v.array(index), v.minLength(1), v.maxLength(100)) }),
	/** One device for all: add somebody to pass it to. */
	v.object({ do: v.literal('seat'), name: v.nullable(name) }),
	/** One device for all: what somebody answered on it. */
	v.object({
		do: v.literal('answer-for'),
		seat,
		number,
		response,
		isSure: v.nullable(v.boolean()),
		key: v.pipe(v.string(), v.minLength(1), v.maxLength(40))
	}),
	/** No devices: how many hands were up for each option. */
	v.object({
		do: v.literal('hands'),
		number,
		hands: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000))), v.maxLength(10))
	})
]);

/** What the host's screens may ask for. */
export type HostCommand = v.InferOutput<typeof command>;

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
	/**
	 * An answer to question `number`. `key` is made by the client, new for each choice and the same for a retry of it:
	 * retries are harmless. It may be given anew until time is up. `thoughtMs`: from when the client showed the
	 * question, believed only as far as the server's own clock allows.
	 */
	v.object({
		t: v.literal('answer'),
		number,
		response,
		isSure: v.optional(v.nullable(v.boolean())),
		key: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
		thoughtMs: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(longestThoughtMs))))
	}),
	/** The revealed question is wrong, says this player. */
	v.object({ t: v.literal('challenge'), number, reason: v.picklist(challengeReasons), ref }),
	v.object({ t: v.literal('team'), team, ref }),
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
	| { t: 'view'; seq: number; room: RoomView; me: MeView }
	/**
	 * The whole of what the host's screens see. `isStuck`: the game stands still by itself, because the server can store
	 * nothing, perhaps for want of room on its disk; it goes on by itself as well.
	 */
	| { t: 'host'; seq: number; view: HostView; isStuck?: true }
	/** To the host's screens only, ten a second at most: answers to question `number`. */
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

/** A whole room answers at once, and the schema takes three times as long. True only where the schema says so too. */
function isPlainAnswer(message: unknown): message is Extract<ClientMessage, { t: 'answer' }> {
	if (typeof message !== 'object' || message === null || !('t' in message) || message.t !== 'answer')
		return false;
	const { number, response, isSure, key, thoughtMs }: Partial<Record<string, unknown>> = message;
	return (
		isSmall(number) &&
		isSmall(response) &&
		(isSure === undefined || isSure === null || typeof isSure === 'boolean') &&
		typeof key === 'string' &&
		key.length > 0 &&
		key.length <= 40 &&
		(thoughtMs === undefined || thoughtMs === null || isThought(thoughtMs))
	);
}

function isSmall(value: unknown): boolean {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000;
}

function isThought(value: unknown): boolean {
	return typeof value === 'number' && value >= 0 && value <= longestThoughtMs;
}
