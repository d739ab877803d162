import * as v from 'valibot';
import { mostCharacters, moves } from '../case';
import { chips } from '../scoring/rows';
import { decisions, pieces } from './argue';
import { phases } from './settings';

/**
 * What a player and a host of an argue round may ask for. It travels in the messages of the game's protocol: a
 * player's as `{ t: 'act', act, ref }`, a host's as `{ t: 'host', command, ref }`. Each is answered with `done` once it
 * is stored, or with `refused`; a repeat with the same `ref` is harmless. What a client then sees comes as a whole
 * `view` (or `host`), whose `room.kind` is `argue`.
 */

const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const card = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const text = v.pipe(v.string(), v.maxLength(mostCharacters));
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));
const side = v.picklist(['enforcement', 'routes']);
const role = v.picklist(['arguer', 'checker']);
const ballot = v.object({ enforcement: step, routes: step, sure: step });

/** Reads a case that came from outside: a message, a form, a file, the database. */
export const caseSchema = v.object({
	claim: text,
	evidence: v.pipe(v.array(v.object({ card, reason: text })), v.maxLength(2)),
	answer: v.object({
		counter: v.nullable(card),
		reply: text,
		move: v.nullable(v.picklist(moves)),
		backing: v.nullable(card)
	})
});

/** Reads what an Evidence Checker found out. */
export const checkSchema = v.object({
	card,
	found: v.nullable(v.object({ start: offset, end: offset })),
	speaker: v.nullable(v.pipe(v.string(), v.maxLength(120))),
	date: v.nullable(v.pipe(v.string(), v.maxLength(20))),
	helps: v.nullable(v.picklist(['enforcement', 'routes', 'both', 'neither'])),
	reason: text
});

export const steelmanSchema = v.object({ card: v.nullable(card), text });

/** What a player may do. */
export const argueAct = v.variant('do', [
	/** In the lobby: argue, or check evidence. Nobody else is told. */
	v.object({ do: v.literal('role'), role }),
	/**
	 * A ballot; null: I would rather not say. The phone keeps the first one and sends it again as `before` with the
	 * second: the server stores counts and never whose they are. `card`: the one that made them think most.
	 */
	v.object({
		do: v.literal('vote'),
		wave: v.picklist([0, 1]),
		ballot: v.nullable(ballot),
		before: v.nullable(ballot),
		card: v.nullable(card)
	}),
	/** The whole of what stands in the boxes; every two seconds while somebody writes, and at the end. */
	v.object({ do: v.literal('draft'), case: caseSchema }),
	/** An Evidence Checker's findings about one card. */
	v.object({ do: v.literal('check'), check: checkSchema }),
	v.object({ do: v.literal('steelman'), steelman: steelmanSchema }),
	/** A text is finished and may be looked at, or its writer goes on with it. */
	v.object({ do: v.literal('hand-in'), piece: v.picklist(pieces), isHandedIn: v.boolean() }),
	/** Which of the pair in front is better; `number` is the pair's. */
	v.object({
		do: v.literal('judge'),
		number: index,
		choice: v.picklist(['left', 'right', 'close']),
		chips: v.pipe(v.array(v.picklist(chips)), v.maxLength(chips.length))
	}),
	/** Not fit to be read. `shown`: the place in the list of its side at the reveal. */
	v.object({
		do: v.literal('report'),
		what: v.variant('in', [
			v.object({ in: v.literal('pair'), number: index, which: v.picklist(['left', 'right']) }),
			v.object({ in: v.literal('shown'), side, index })
		])
	}),
	v.object({ do: v.literal('consent'), show: v.boolean(), name: v.boolean() }),
	/** "I think this card helps my side because…" */
	v.object({ do: v.literal('challenge-tag'), card, why: text })
]);

/** What a player may do. */
export type ArgueAct = v.InferOutput<typeof argueAct>;

const minutes = v.pipe(v.number(), v.minValue(0.5), v.maxValue(60));

/** Reads a teacher's marks. */
export const marksSchema = v.object({ claim: step, evidence: step, reasoning: step, answering: step });

/** Reads settings of an argue round that came from outside. */
export const argueSettingsSchema = v.object({
	names: v.picklist(['own', 'generated']),
	approvesEach: v.boolean(),
	allowsLate: v.boolean(),
	cap: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)),
	phases: v.pipe(v.array(v.picklist(phases)), v.minLength(4), v.maxLength(phases.length)),
	minutes: v.object({
		vote1: minutes,
		read: minutes,
		sides: minutes,
		build: minutes,
		answer: minutes,
		example: minutes,
		compare: minutes,
		reveal: minutes,
		switch: minutes,
		vote2: minutes,
		debrief: minutes
	}),
	pairs: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(8)),
	passesClean: v.boolean(),
	board: v.picklist(['crews', 'nothing']),
	showsPull: v.boolean()
});

const from = v.object({ phase: v.picklist(phases) });

/** What the host's screens may ask for, beside what they ask in every game (lock, approve, kick, rename, time, pause, resume, end, new-pin). */
export const argueCommands = [
	/** On to the next phase; `from` is where the screen saw the round. */
	v.object({ do: v.literal('next-phase'), from }),
	/** Back by one, until the first pair has been compared. */
	v.object({ do: v.literal('back'), from }),
	/** One more minute for everybody. */
	v.object({ do: v.literal('minute') }),
	v.object({ do: v.literal('settle-argue'), settings: argueSettingsSchema }),
	v.object({ do: v.literal('redraw') }),
	v.object({ do: v.literal('move'), seat, side }),
	v.object({ do: v.literal('give-role'), seat, role }),
	v.object({
		do: v.literal('decide'),
		seat,
		piece: v.picklist(pieces),
		decision: v.picklist(decisions),
		why: v.nullable(text)
	}),
	/** Every clean text that waits, at once. */
	v.object({ do: v.literal('approve-clean') }),
	v.object({ do: v.literal('rule-tag'), seat, card, isAccepted: v.boolean() }),
	v.object({ do: v.literal('show'), seat, isShown: v.boolean(), isNamed: v.boolean() }),
	v.object({ do: v.literal('weigh-judge'), seat, isLeftOut: v.boolean() }),
	v.object({ do: v.literal('strike'), seat, isStruck: v.boolean() }),
	v.object({
		do: v.literal('mark'),
		seat,
		marks: v.nullable(marksSchema)
	}),
	v.object({ do: v.literal('use-marks'), usesMarks: v.boolean() }),
	v.object({ do: v.literal('show-votes'), areShown: v.boolean() }),
	v.object({ do: v.literal('nudge'), seat })
] as const;

/** What the host of an argue round may ask for. */
export type ArgueCommand = v.InferOutput<(typeof argueCommands)[number]>;
