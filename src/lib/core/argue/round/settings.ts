/** The phases of an argue round, in order. Some may be left out; `lobby`, `sides`, `build` and `over` never are. */
export const phases = [
	'lobby',
	'vote1',
	'read',
	'sides',
	'build',
	'answer',
	/** Between two lessons: what was written is kept. */
	'break',
	/** One pair compared together. */
	'example',
	'compare',
	'reveal',
	'switch',
	'vote2',
	'debrief',
	'over'
] as const;
export type ArguePhase = (typeof phases)[number];

/** A phase that has a time of its own. */
export type TimedPhase = Exclude<ArguePhase, 'lobby' | 'break' | 'over'>;

/** How an argue round is played. Everything but `names`, `approvesEach` and `cap` may change on the way. */
export type ArgueSettings = {
	names: 'own' | 'generated';
	approvesEach: boolean;
	allowsLate: boolean;
	cap: number;
	/** The phases that are played, in order; a phase can be left out until it begins. */
	phases: ArguePhase[];
	/** Minutes for each phase: 0.5 to 60. */
	minutes: Record<TimedPhase, number>;
	/** How many pairs each player compares: 4 to 8. */
	pairs: number;
	/** Whether texts without a flag may go to other phones before the teacher has seen them. Never to the projector. */
	passesClean: boolean;
	/** What the projector shows of points. */
	board: 'crews' | 'nothing';
	/** Whether the end tells how far the class moved towards a side as in an Oxford debate. For 16 and older. */
	showsPull: boolean;
};

/** Minutes of the lesson of 40. */
const usualMinutes: ArgueSettings['minutes'] = {
	vote1: 2,
	read: 3,
	sides: 1,
	build: 8,
	answer: 5,
	example: 1,
	compare: 5,
	reveal: 3,
	switch: 4,
	vote2: 1,
	debrief: 4
};

/** The three lessons that are offered as they are. */
export const lessons = {
	full: { phases: phases.filter((phase) => phase !== 'break'), minutes: usualMinutes, pairs: 6 },
	short: {
		phases: phases.filter((phase) => !['break', 'read', 'switch'].includes(phase)),
		minutes: { ...usualMinutes, vote1: 1, build: 5, answer: 3, compare: 4, reveal: 2, debrief: 2 },
		pairs: 5
	},
	two: { phases: [...phases], minutes: usualMinutes, pairs: 6 }
} satisfies Record<string, Pick<ArgueSettings, 'phases' | 'minutes' | 'pairs'>>;
export type LessonLength = keyof typeof lessons;

/** What a host gets who changes nothing. */
export const usualArgueSettings: ArgueSettings = {
	names: 'generated',
	approvesEach: false,
	allowsLate: true,
	cap: 40,
	...lessons.full,
	passesClean: false,
	board: 'crews',
	showsPull: false
};
