import { ok, refuse, type Result } from '../../kit/result';
import type { Moment } from '../../seats/seat';
import type { Argue, ArgueStage } from './argue';
import { startedClock } from './clock';
import { drawSides, isBefore, setMode, setSteelmanSide } from './drawing';
import type { OfArgue } from './event';
import { dealMissing } from './judging';
import { seatsIn } from './part';
import type { ArgueRefusal } from './refusal';
import type { ArguePhase } from './settings';

type Reduced = Result<Argue, ArgueRefusal>;

/** The host presses on. A press meant for another phase, an old tab or a second click, changes nothing. */
export function wentOn(argue: Argue, { from, at }: OfArgue<'wentOn'>): Reduced {
	if (from.phase !== argue.phase) return refuse('moved-on');
	if (argue.phase === 'over') return refuse('wrong-phase');
	const isAnybodyHere = argue.seats.some(({ status, isConnected }) => status === 'in' && isConnected);
	if (argue.phase === 'lobby' && !isAnybodyHere) return refuse('nobody-here');
	enter(argue, phaseAfter(argue), at);
	return ok(argue);
}

/** The host goes back by one phase: what was written stays. Not once anything has been compared. */
export function wentBack(argue: Argue, { from, at }: OfArgue<'wentBack'>): Reduced {
	if (from.phase !== argue.phase) return refuse('moved-on');
	if (argue.judgements.length > 0) return refuse('has-judgements');
	const before = phaseBefore(argue);
	if (!before) return refuse('wrong-phase');
	for (const part of argue.parts) part.pair = null;
	enter(argue, before, at);
	return ok(argue);
}

/** The phase that going back would lead to; null where there is no way back. */
export function phaseBefore({ phase, settings, judgements }: Argue): ArguePhase | null {
	if (phase === 'over' || judgements.length > 0) return null;
	// How the class voted may have been shown: nobody votes after that.
	if (phase === 'debrief') return null;
	const before = settings.phases.filter((each) => isBefore(each, phase)).at(-1);
	return before === undefined || before === 'lobby' ? null : before;
}

/** The phase that pressing on would lead to. */
export function phaseAfter({ phase, settings }: Pick<Argue, 'phase' | 'settings'>): ArguePhase {
	return settings.phases.find((each) => isBefore(phase, each)) ?? 'over';
}

export function ended(argue: Argue, { at }: OfArgue<'ended'>): Reduced {
	if (argue.phase === 'over') return refuse('wrong-phase');
	enter(argue, 'over', at);
	return ok(argue);
}

function enter(argue: Argue, phase: ArguePhase, at: Moment): void {
	const stage: ArgueStage =
		phase === 'over'
			? { phase, endedAt: at }
			: phase === 'lobby' || phase === 'break'
				? { phase }
				: { phase, clock: startedClock(phase, argue.settings, at) };
	// In place, as in the quiz: a clock that has run out stays behind, and is no part of the round by its type.
	Object.assign(argue, stage);
	argue.phaseAt = at;
	if ((phase === 'sides' || phase === 'build') && argue.draws === 0) drawSides(argue);
	if (phase === 'example' || phase === 'compare') setMode(argue);
	if (phase === 'switch') for (const seat of seatsIn(argue)) setSteelmanSide(argue, seat);
	if (phase !== 'compare') for (const part of argue.parts) part.pair = null;
	dealMissing(argue, at);
}
