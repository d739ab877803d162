import type { QuestionView } from '../questions/view';
import type { Challenge, Moment, Ruling } from './game';
import type { RoomView } from './room-view';
import type { GameSettings, TimeFactor } from './settings';

/** A player in the host's list. */
export type PersonView = {
	seat: number;
	name: string;
	status: 'waiting' | 'in' | 'left' | 'kicked';
	isConnected: boolean;
	team: number | null;
	/** How much more time this player has; null on the projector, where the class would see it. */
	timeFactor: TimeFactor | null;
};

/** How the class stands: as much of it as the settings let the projector show. */
export type BoardView = {
	/** The first places, best first; those who are level are in the order of their names. Empty where not shown. */
	rows: { seat: number; name: string; place: number; points: number }[];
	/** Every team, best first; empty in a game without teams. */
	teams: { team: number; place: number; points: number; members: number }[];
	/** Whether it is the last one. */
	isFinal: boolean;
};

/** Whether the game fits the lesson. */
export type LessonView = {
	endsAt: Moment;
	/** When the game is likely to be over. */
	expectedAt: Moment;
	/** Below 0: it is likely to end so much too late. Milliseconds. */
	spareMs: number;
	/** Which questions to leave out so that it fits: indices into the game's questions, and their numbers. */
	toCut: { question: number; number: number }[];
};

/** A question that players say is wrong: it was revealed, so the host may see it with its key, whatever came after. */
export type ChallengeView = {
	number: number;
	question: QuestionView;
	/** The right option as the question was made, or the right speaker of each quote. */
	key: number | number[];
	/** What the host decided; null: nothing. */
	ruling: Ruling | null;
	state: Challenge['state'];
	/** How many gave each reason: never who. */
	reasons: Record<Challenge['by'][number]['reason'], number>;
};

/** What the host's screens show: the projector, which the class sees too, and the remote, which it doesn't. */
export type HostView = {
	room: RoomView;
	pin: string;
	settings: GameSettings;
	isLocked: boolean;
	people: PersonView[];
	/** Answers to the current question, of how many that can be expected: those who answered and those awaited. */
	answered: number;
	of: number;
	/** Shown between questions and at the end, where the settings allow; else null. */
	board: BoardView | null;
	challenges: ChallengeView[];
	/** Null where no lesson's length was given. */
	lesson: LessonView | null;
	/** Whose turn it is on the one device that is passed round: a seat without an answer; else null. */
	turn: number | null;
	/** How many hands were counted for each option; null where they are not counted, or not yet. */
	hands: number[] | null;
};
