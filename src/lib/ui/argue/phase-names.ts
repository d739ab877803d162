import type { ArguePhase } from '../../core/argue/round/settings';

/** What the phases of a round are called on every screen. */
export const phaseNames: Record<ArguePhase, string> = {
	lobby: 'Join',
	vote1: 'First private vote',
	read: 'Read the facts',
	sides: 'Sides',
	build: 'Build your case',
	answer: 'Answer the other side',
	break: 'Until next lesson',
	example: 'Compare a pair together',
	compare: 'Compare pairs',
	reveal: 'What was picked',
	switch: 'Switch sides',
	vote2: 'Second private vote',
	debrief: 'Look back',
	over: 'The end'
};

/** The phases that screens count: the lobby, the time between lessons and the end are no parts of the work. */
export function countedParts({ phases }: { phases: readonly ArguePhase[] }): ArguePhase[] {
	return phases.filter((phase) => phase !== 'lobby' && phase !== 'break' && phase !== 'over');
}
