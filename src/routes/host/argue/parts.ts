import { phases, type ArguePhase, type TimedPhase } from '$lib/core/argue/round/settings';

/** Phases that every round has: no box to tick. */
export const neededPhases: readonly ArguePhase[] = ['lobby', 'sides', 'build', 'over'];

/** Phases that have minutes, in order. */
export const timedPhases: readonly TimedPhase[] = phases.filter(isTimed);

/** How many minutes the parts take that a form's values play; a field that holds none counts nothing. */
export function minutesOf(values: Record<string, string>): number {
	const played = timedPhases.filter((phase) => neededPhases.includes(phase) || `phase-${phase}` in values);
	const sum = played.reduce((all, phase) => all + minutesIn(values[`minutes-${phase}`]), 0);
	return Math.round(sum);
}

/** Whether a phase has minutes of its own. */
export function isTimed(phase: ArguePhase): phase is TimedPhase {
	return phase !== 'lobby' && phase !== 'break' && phase !== 'over';
}

function minutesIn(value = ''): number {
	const minutes = Number(value.replace(',', '.'));
	return minutes > 0 ? minutes : 0;
}
