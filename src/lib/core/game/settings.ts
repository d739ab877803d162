import type { TableSettings } from '../seats/seat';

/** How much a quick answer counts, and for how large a part of the points. */
export const speedWeights = { fair: 0, brisk: 0.1, race: 0.5 } as const;
export type Speed = keyof typeof speedWeights;

/** How a game is played. Everything but `names`, `approvesEach`, `cap`, `teams` and `devices` may change on the way. */
export type GameSettings = TableSettings & {
	/** How long a question stays open, in seconds: 5 to 300. A match-up gets half as much again. */
	seconds: number;
	speed: Speed;
	/** Whether players say how sure they are: sure and right earns more, sure and wrong costs. */
	asksSure: boolean;
	teams: { count: number; how: 'dealt' | 'chosen' } | null;
	/** When the class sees how it stands. A player's own place is always theirs to see. */
	standings: 'each' | 'end' | 'never';
	/** What the projector shows of it. */
	board: 'five' | 'teams' | 'nothing';
	/** Whether the answer comes as soon as a question closes, or when the host says. */
	reveals: 'at-once' | 'by-host';
	/** A device each; one that is passed round; none: hands up, and the host counts. */
	devices: 'each' | 'one' | 'none';
	/** How long the lesson is, from the making of the game; null: no lesson clock. 5 to 120. */
	lessonMinutes: number | null;
	hasSound: boolean;
};

export const largestTeamCount = 8;

/** What a host gets who changes nothing. */
export const usualSettings: GameSettings = {
	seconds: 30,
	speed: 'fair',
	asksSure: false,
	names: 'own',
	approvesEach: false,
	allowsLate: true,
	cap: 40,
	teams: null,
	standings: 'each',
	board: 'five',
	reveals: 'at-once',
	devices: 'each',
	lessonMinutes: null,
	hasSound: false
};

/** For how many days a game is kept after it was made, unless the host says otherwise. */
export const usualKeepDays = 30;
