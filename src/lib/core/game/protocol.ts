import * as v from 'valibot';
import { largestCap, timeFactors } from '../seats/seat';
import { challengeReasons } from './game';
import { largestTeamCount } from './settings';

// What a quiz adds to the protocol of live games, which is in core/live.

/** Any name longer is cut off unread; what is short enough is still held to the rules for names. */
const longestName = 500;

/** A day: clocks jump. */
const longestThoughtMs = 86_400_000;

/** What an answer to a message refers to. */
export const ref = v.optional(v.pipe(v.string(), v.maxLength(40)));

const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
export const team = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestTeamCount - 1));
const response = v.union([index, v.pipe(v.array(index), v.maxLength(10))]);
export const name = v.pipe(v.string(), v.maxLength(longestName));

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

/** What a host's screens may ask for. `from` is where the screen saw the game: a second press changes nothing. */
export const hostCommand = v.variant('do', [
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
export type HostCommand = v.InferOutput<typeof hostCommand>;

/** What a player of a quiz may say, beside what players of every game do. */
export const quizMessages = [
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
	v.object({ t: v.literal('team'), team, ref })
] as const;

type PlainAnswer = v.InferOutput<(typeof quizMessages)[0]>;

/** A whole room answers at once, and the schema takes three times as long. True only where the schema says so too. */
export function isPlainAnswer(message: unknown): message is PlainAnswer {
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
