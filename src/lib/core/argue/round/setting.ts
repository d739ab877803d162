import { ok, refuse, type Result } from '../../kit/result';
import type { Argue } from './argue';
import type { OfArgue } from './event';
import type { ArgueRefusal } from './refusal';
import { phases, type ArguePhase, type ArgueSettings } from './settings';

/** Without these there is no round. */
const needed: readonly ArguePhase[] = ['lobby', 'sides', 'build', 'over'];

/** The host changes how the round goes on. How people got in stays as it was once somebody is in. */
export function settled(argue: Argue, { settings }: OfArgue<'settled'>): Result<Argue, ArgueRefusal> {
	if (argue.phase === 'over') return refuse('wrong-phase');
	if (!isPlayable(settings)) return refuse('not-a-setting');
	if (argue.seats.length > 0 && !isSameDoor(argue.settings, settings)) return refuse('not-a-setting');
	// What is played now can't be left out any more.
	if (!settings.phases.includes(argue.phase)) return refuse('not-a-setting');
	argue.settings = settings;
	return ok(argue);
}

/** Whether the phases make a round: in order, each once, with those that it can't do without. */
export function isPlayable({ phases: chosen }: Pick<ArgueSettings, 'phases'>): boolean {
	const inOrder = phases.filter((phase) => chosen.includes(phase));
	const isInOrder = inOrder.length === chosen.length && inOrder.every((phase, i) => chosen[i] === phase);
	return isInOrder && needed.every((phase) => chosen.includes(phase));
}

function isSameDoor(a: ArgueSettings, b: ArgueSettings): boolean {
	return a.names === b.names && a.approvesEach === b.approvesEach && a.cap === b.cap;
}
