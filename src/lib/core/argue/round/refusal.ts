import type { GameRefusal } from '../../game/refusal';

/** Why an argue round does not take an event, beside what a quiz says no to. */
export const argueRefusals = [
	'not-a-card',
	'no-side',
	'already-voted',
	'already-judged',
	'too-soon',
	'chip-missing',
	'nothing-written',
	'has-judgements',
	'not-consented',
	'not-approved'
] as const;
export type ArgueRefusal = GameRefusal | (typeof argueRefusals)[number];
