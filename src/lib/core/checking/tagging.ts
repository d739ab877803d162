import { labelFor, type Coding, type Label, type Reach, type Reason } from '../quotes/codebook';

/** What a person says of a quote beside its label; what is left out has its default. */
export type TagChoice = { label: Label } & Partial<Pick<Coding, 'ground' | 'emotive' | 'strength'>> & {
		reason?: Reason;
	};

/** The labels in the order of their keys: 1 is the first. Each side has one of a pair. */
export const labelsByKey = [
	'ENF',
	'LEG',
	'LEANS ENF',
	'LEANS LEG',
	'BOTH',
	'SHARED',
	'CONTEXT',
	'OTHER'
] as const;

const reaches: Record<Label, [enforcement: Reach, routes: Reach]> = {
	ENF: [2, 0],
	LEG: [0, 2],
	BOTH: [2, 2],
	SHARED: [1, 1],
	'LEANS ENF': [1, 0],
	'LEANS LEG': [0, 1],
	CONTEXT: [0, 0],
	OTHER: [0, 0]
};

/** The tests that can settle each label; the first is taken where nobody says which it was. */
export const reasonsFor: Record<Label, readonly [Reason, ...Reason[]]> = {
	ENF: ['measure', 'reason', 'rule'],
	LEG: ['measure', 'reason', 'rule'],
	BOTH: ['measure', 'reason'],
	SHARED: ['concern', 'both'],
	'LEANS ENF': ['harm', 'aim', 'counter', 'duty'],
	'LEANS LEG': ['harm', 'aim', 'counter', 'duty'],
	CONTEXT: ['fact', 'fragment'],
	OTHER: ['other']
};

/** The tags that a choice makes. A reason that cannot settle the label gives way to the one that mostly does. */
export function tagsFor({ label, reason, ground = null, emotive = false, strength = 2 }: TagChoice): {
	coding: Coding;
	reason: Reason;
} {
	const [enforcement, routes] = reaches[label];
	const fitting = reasonsFor[label];
	const settled = labelFor(enforcement, routes, label === 'OTHER');
	return {
		coding: { enforcement, routes, label: settled, ground, emotive, strength },
		reason: fitting.find((each) => each === reason) ?? fitting[0]
	};
}
