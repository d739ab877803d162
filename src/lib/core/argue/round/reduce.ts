import { ok, refuse, type Result } from '../../kit/result';
import * as seats from '../../seats/seats';
import type { Argue, Part } from './argue';
import { extended, paused, restarted, resumed, ticked } from './clock';
import { cleanApproved, consented, decided, shown, tagChallenged, tagRuled } from './deciding';
import { moved, redrawn, roleTaken, seatLate } from './drawing';
import type { ArgueEvent, ArgueMade, OfArgue } from './event';
import { ended, wentBack, wentOn } from './going-on';
import { dealAgain, dealMissing, judged, reported } from './judging';
import { emptyPart } from './part';
import type { ArgueRefusal } from './refusal';
import { settled } from './setting';
import { checked, drafted, handedIn, steelmanned } from './writing';

type Reduced = Result<Argue, ArgueRefusal>;

/**
 * What an argue round becomes by an event. The only place where one changes; the round passed in is used up, as a
 * quiz is (see `core/game/reduce`), and a refusal leaves it as it was.
 *
 * @param argue - null for the event that makes one
 * @throws Error when a round that was never made is to go on: a caller's bug
 */
export function reduceArgue(argue: Argue | null, event: ArgueEvent): Reduced {
	if (event.type === 'made') return argue ? refuse('already-made') : ok(argueFrom(event));
	if (!argue) throw new Error('a round begins with being made');
	// A server's clock may be set back: in a round no moment comes before the last.
	const next = apply(argue, event.at < argue.at ? { ...event, at: argue.at } : event);
	if (!next.ok) return next;
	next.value.at = Math.max(event.at, argue.at);
	next.value.seq += 1;
	return next;
}

/**
 * The round that a list of events makes.
 *
 * @throws Error when it does not begin with `made`, or holds an event that the round refuses: the record is damaged
 */
export function foldArgue(events: Iterable<ArgueEvent>): Argue {
	let argue: Argue | null = null;
	for (const event of events) {
		const next = reduceArgue(argue, event);
		if (!next.ok) throw new Error(`the record of a round holds "${event.type}", refused as ${next.error}`);
		argue = next.value;
	}
	if (!argue) throw new Error('a round without events');
	return argue;
}

function argueFrom({ id, pin, title, deck, settings, seed, at }: ArgueMade & { at: number }): Argue {
	return {
		kind: 'argue',
		phase: 'lobby',
		id,
		pin,
		title,
		settings,
		seed,
		deck,
		seats: [],
		parts: [],
		seatByDevice: {},
		names: {},
		isLocked: false,
		mode: 'class',
		phaseAt: at,
		draws: 0,
		judgements: [],
		tagChallenges: [],
		log: [],
		shown: [],
		leftOut: [],
		usesMarks: false,
		areVotesShown: false,
		madeAt: at,
		at,
		seq: 1
	};
}

/** What each kind of event does. */
const rules: { [T in ArgueEvent['type']]: (argue: Argue, event: OfArgue<T>) => Reduced } = {
	made: () => refuse('already-made'),
	pinned: (argue, { pin }) => changed(argue, { pin }),
	locked: (argue, { isLocked }) => changed(argue, { isLocked }),
	settled,
	joined,
	connected: (argue, event) => seated(argue, event, seats.connected(argue, event)),
	disconnected: seats.disconnected,
	left: seats.left,
	approved: (argue, event) => seated(argue, event, seats.approved(argue, event)),
	approvedAll,
	kicked,
	renamed: seats.renamed,
	timed: seats.timed,
	wentOn,
	wentBack,
	paused,
	resumed,
	extended,
	ticked,
	restarted,
	ended,
	roleTaken,
	redrawn,
	moved,
	voted,
	drafted,
	checked,
	steelmanned,
	handedIn,
	judged,
	reported,
	consented,
	tagChallenged,
	tagRuled,
	decided,
	cleanApproved,
	shown,
	judgeWeighed,
	struck: (argue, { seat, isStruck }) => changedPart(argue, seat, { isStruck }),
	marked: (argue, { seat, marks }) => changedPart(argue, seat, { marks }),
	nudged: (argue, { seat, at }) => changedPart(argue, seat, { nudgedAt: at }),
	marksUsed: (argue, { usesMarks }) => changed(argue, { usesMarks }),
	votesShown: (argue, { areShown }) => changed(argue, { areVotesShown: areShown })
};

function apply(argue: Argue, event: ArgueEvent): Reduced {
	// An event of another kind of game has no rule here.
	if (!Object.hasOwn(rules, event.type)) return refuse('wrong-phase');
	return (rules[event.type] as (argue: Argue, event: ArgueEvent) => Reduced)(argue, event);
}

function joined(argue: Argue, event: OfArgue<'joined'>): Reduced {
	const seat = seats.seatJoined(argue, event);
	const isNew = seat === argue.seats.length;
	const next = seats.joined(argue, event);
	if (!next.ok) return next;
	if (isNew) argue.parts.push(emptyPart());
	return seated(argue, { seat, at: event.at }, next);
}

function approvedAll(argue: Argue, { at }: OfArgue<'approvedAll'>): Reduced {
	const waiting = seats.waitingSeats(argue);
	const next = seats.approvedAll(argue);
	if (next.ok) for (const seat of waiting) seated(argue, { seat, at }, next);
	return next;
}

/** Somebody is in the round from now on: what everybody else was dealt, they get as well. */
function seated(argue: Argue, { seat, at }: { seat: number; at: number }, next: Reduced): Reduced {
	if (!next.ok || argue.seats[seat]?.status !== 'in') return next;
	seatLate(argue, seat);
	dealMissing(argue, at);
	return next;
}

/** What was written by somebody who was sent out is read by nobody any more. */
function kicked(argue: Argue, event: OfArgue<'kicked'>): Reduced {
	const next = seats.kicked(argue, event);
	if (next.ok) dealAgain(argue, event.at);
	return next;
}

/** That somebody voted. What stood on the paper is counted elsewhere and belongs to nobody. */
function voted(argue: Argue, { seat, wave }: OfArgue<'voted'>): Reduced {
	const part = argue.parts[seat];
	if (!part || argue.seats[seat]?.status !== 'in') return refuse('no-seat');
	if (argue.phase !== (wave === 0 ? 'vote1' : 'vote2')) return refuse('wrong-phase');
	if (part.hasVoted[wave]) return refuse('already-voted');
	part.hasVoted[wave] = true;
	return ok(argue);
}

function judgeWeighed(argue: Argue, { seat, isLeftOut }: OfArgue<'judgeWeighed'>): Reduced {
	if (!argue.parts[seat]) return refuse('no-seat');
	const others = argue.leftOut.filter((each) => each !== seat);
	argue.leftOut = isLeftOut ? [...others, seat] : others;
	return ok(argue);
}

function changed(argue: Argue, change: Partial<Argue>): Reduced {
	return ok(Object.assign(argue, change));
}

function changedPart(argue: Argue, seat: number, change: Partial<Part>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	Object.assign(part, change);
	return ok(argue);
}
