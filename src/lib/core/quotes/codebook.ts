/** The two sides of the motion, by the words that code and tables use for them. */
export const sides = ['enforcement', 'routes'] as const;
export type Side = (typeof sides)[number];

/** How far a quote helps a side: not at all, by one linking step, or directly. */
export type Reach = 0 | 1 | 2;

export const labels = ['ENF', 'LEG', 'BOTH', 'SHARED', 'LEANS ENF', 'LEANS LEG', 'CONTEXT', 'OTHER'] as const;
export type Label = (typeof labels)[number];

export const grounds = [
	'safety',
	'deterrence',
	'control',
	'fairness',
	'capacity',
	'smugglers',
	'duty',
	'family',
	'law',
	'local'
] as const;
export type Ground = (typeof grounds)[number];

/** Which test of the codebook settled a quote: the reveal words it in one sentence. */
export const reasons = [
	'measure',
	'rule',
	'reason',
	'aim',
	'harm',
	'counter',
	'duty',
	'concern',
	'both',
	'fact',
	'fragment',
	'other'
] as const;
export type Reason = (typeof reasons)[number];

/** One coder's tags for one quote, by the codebook. */
export type Coding = {
	enforcement: Reach;
	routes: Reach;
	label: Label;
	/** What the quote argues from; null for a fact, a fragment or a stance on something else. */
	ground: Ground | null;
	emotive: boolean;
	/** 1 to 3: how specific its reason and evidence are. */
	strength: 1 | 2 | 3;
};

/** The codings of a quote and what stands after their differences were settled. */
export type Tags = {
	settled: Coding;
	first: Coding;
	/** Null where one person tagged: the quotes of an article that somebody has brought in. */
	second: Coding | null;
	reason: Reason;
	/** Why a fair-minded teacher could dispute the label, or could not see it from this piece alone; else null. */
	disputable: string | null;
};

/**
 * The label that follows from the two reaches (step 3 of the codebook).
 *
 * @param isOther - whether the quote takes a stance on something else; counts only where both reaches are 0
 */
export function labelFor(enforcement: Reach, routes: Reach, isOther: boolean): Label {
	if (enforcement === 2 && routes === 2) return 'BOTH';
	if (enforcement === 2) return 'ENF';
	if (routes === 2) return 'LEG';
	if (enforcement === 1 && routes === 1) return 'SHARED';
	if (enforcement === 1) return 'LEANS ENF';
	if (routes === 1) return 'LEANS LEG';
	return isOther ? 'OTHER' : 'CONTEXT';
}

/** What *which side* takes as right: a side, both, neither, or null where the label is never asked about. */
export type SideAnswer = Side | 'both' | 'neither';

const answers: Record<Label, SideAnswer | null> = {
	ENF: 'enforcement',
	'LEANS ENF': 'enforcement',
	LEG: 'routes',
	'LEANS LEG': 'routes',
	BOTH: 'both',
	SHARED: 'both',
	CONTEXT: 'neither',
	OTHER: null
};

/** @returns the answer that a label makes right, or null for OTHER */
export function sideAnswerFor(label: Label): SideAnswer | null {
	return answers[label];
}

/** Whether two coders gave the same reach for both sides and the same label; one alone agrees with itself. */
export function codersAgree({ first, second }: Pick<Tags, 'first' | 'second'>): boolean {
	return (
		second === null ||
		(first.enforcement === second.enforcement &&
			first.routes === second.routes &&
			first.label === second.label)
	);
}

/** The side that a quote counts for in the balance of a round; null when it counts for neither or both. */
export function sideOf(tags: Tags | null): Side | null {
	const answer = tags && sideAnswerFor(tags.settled.label);
	return answer === 'enforcement' || answer === 'routes' ? answer : null;
}
