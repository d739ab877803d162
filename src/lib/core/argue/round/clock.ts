import { ok, refuse, type Result } from '../../kit/result';
import type { Moment } from '../../seats/seat';
import type { Argue, PhaseClock } from './argue';
import type { OfArgue } from './event';
import type { ArgueRefusal } from './refusal';
import type { ArgueSettings, TimedPhase } from './settings';

type Reduced = Result<Argue, ArgueRefusal>;

/** A round in a phase with a time of its own. */
export type TimedArgue = Extract<Argue, { clock: PhaseClock }>;

/** How long after the bell what was on its way still counts, in milliseconds: a slow phone saves every two seconds. */
export const lateMs = 5000;

/** What a phase that was under way while the server was down gets on top of the time that was left. */
const backAgainMs = 5000;

const minuteMs = 60_000;

/** Whether the phase has a time of its own. */
export function isTimed(argue: Argue): argue is TimedArgue {
	return argue.phase !== 'lobby' && argue.phase !== 'break' && argue.phase !== 'over';
}

/** The clock of a phase that begins now. */
export function startedClock(
	phase: TimedPhase,
	{ minutes }: Pick<ArgueSettings, 'minutes'>,
	at: Moment
): PhaseClock {
	const endsAt = at + minutes[phase] * minuteMs;
	return { startedAt: at, endsAt, pausedAt: null, ticksAt: endsAt + lateMs };
}

/** When the phase ends for a seat, as the clock stands now; null where there is no time. */
export function phaseClosesAt(argue: Argue, seat: number): Moment | null {
	if (!isTimed(argue)) return null;
	return closesWith(argue.clock, argue.seats[seat]?.timeFactor ?? 1);
}

/** Whether a seat's time in this phase is up; while the clock stands still it is not. */
export function isTimeUp(argue: Argue, seat: number, at: Moment): boolean {
	const closesAt = phaseClosesAt(argue, seat);
	if (closesAt === null || !isTimed(argue) || argue.clock.pausedAt !== null) return false;
	return at > closesAt + lateMs;
}

export function paused(argue: Argue, { at }: OfArgue<'paused'>): Reduced {
	if (!isTimed(argue)) return refuse('wrong-phase');
	if (argue.clock.pausedAt !== null) return refuse('paused');
	argue.clock.pausedAt = at;
	argue.clock.ticksAt = null;
	return ok(argue);
}

export function resumed(argue: Argue, { at }: OfArgue<'resumed'>): Reduced {
	if (!isTimed(argue) || argue.clock.pausedAt === null) return refuse('wrong-phase');
	putOff(argue, at - argue.clock.pausedAt);
	argue.clock.pausedAt = null;
	argue.clock.ticksAt = nextTick(argue, at);
	return ok(argue);
}

/** More time for everybody, even once time was up: it then counts from now. */
export function extended(argue: Argue, { ms, at }: OfArgue<'extended'>): Reduced {
	if (!isTimed(argue)) return refuse('wrong-phase');
	const now = argue.clock.pausedAt ?? at;
	argue.clock.endsAt = Math.max(argue.clock.endsAt, now) + ms;
	argue.clock.ticksAt = argue.clock.pausedAt === null ? nextTick(argue, at) : null;
	return ok(argue);
}

/** Somebody's time may be up. */
export function ticked(argue: Argue, { at }: OfArgue<'ticked'>): Reduced {
	if (!isTimed(argue) || argue.clock.pausedAt !== null) return refuse('wrong-phase');
	argue.clock.ticksAt = nextTick(argue, at);
	return ok(argue);
}

/** The server came back. How long it was away nobody could write, and nobody loses by it. */
export function restarted(argue: Argue, { at }: OfArgue<'restarted'>): Reduced {
	if (!isTimed(argue)) return ok(argue);
	argue.clock.endsAt += backAgainMs;
	if (argue.clock.pausedAt !== null) return ok(argue);
	putOff(argue, at - argue.at);
	argue.clock.ticksAt = nextTick(argue, at);
	return ok(argue);
}

/** The next moment at which somebody's time runs out; null: nobody's will. */
export function nextTick(argue: TimedArgue, at: Moment): Moment | null {
	const factors = new Set<number>([1]);
	for (const { status, timeFactor } of argue.seats) if (status === 'in') factors.add(timeFactor);
	const ends = [...factors]
		.map((factor) => closesWith(argue.clock, factor) + lateMs)
		.filter((end) => end > at);
	return ends.length > 0 ? Math.min(...ends) : null;
}

function closesWith({ startedAt, endsAt }: PhaseClock, factor: number): Moment {
	return startedAt + (endsAt - startedAt) * factor;
}

/** Time that nobody could use is nobody's: neither the phase's nor the judges'. */
function putOff(argue: TimedArgue, ms: number): void {
	argue.clock.startedAt += ms;
	argue.clock.endsAt += ms;
	argue.phaseAt += ms;
	for (const { pair } of argue.parts) if (pair) pair.dealtAt += ms;
}
