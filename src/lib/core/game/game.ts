import type { Question } from '../questions/question';
import type { Response } from '../scoring/mark';
import type { Moment, Table } from '../seats/seat';
import type { GameSettings, Speed } from './settings';

/** What a player answered, and what it earned by the key that holds now. */
export type GivenAnswer = {
	response: Response;
	/** Null where the game does not ask. */
	isSure: boolean | null;
	/** Thinking time in milliseconds, as far as the server can vouch for it. */
	takenMs: number;
	/** How long this player had, without time added for all: what speed is measured against. Milliseconds. */
	limitMs: number;
	at: Moment;
	/** Made by the client: the same key is the same answer, sent again. */
	key: string;
	/** 0 to 1. */
	share: number;
	isRight: boolean;
	/** Whole points; below 0 for a wrong answer that was sure. */
	points: number;
};

/** What the host decided about a question after a challenge: other options are right, or it counts for nobody. */
export type Ruling = { is: 'key'; right: number[] } | { is: 'dropped' };

/** Why a player thinks a question wrong. */
export const challengeReasons = ['another-is-right', 'not-clear'] as const;
export type ChallengeReason = (typeof challengeReasons)[number];

/** What players say is wrong with a question; each player once. */
export type Challenge = {
	by: { seat: number; reason: ChallengeReason }[];
	state: 'open' | 'accepted' | 'declined';
};

/** A question that was opened, with everything that was answered. */
export type Asked = {
	/** Which of `Game.questions` it is. */
	question: number;
	openedAt: Moment;
	/** How long it was open to a player without more time, in milliseconds: the set time and what was added. */
	limitMs: number;
	/** How long it stood still, by pauses or because the server was down: no part of anybody's thinking time. */
	pausedMs: number;
	/** How much speed counted when it was opened. */
	speed: Speed;
	/** How long reading it takes, in milliseconds: speed counts only from then on. */
	readingMs: number;
	/** By seat; null, or nothing, where no answer was given. */
	answers: (GivenAnswer | null)[];
	/** Where hands are counted: how many for each option. */
	hands: number[] | null;
	ruling: Ruling | null;
	challenge: Challenge | null;
};

/** What an open question waits for. */
export type Clock = {
	/** When the question next looks whether somebody's time is up; null while it stands still. */
	ticksAt: Moment | null;
	/** Since when it stands still; null while it runs. */
	pausedAt: Moment | null;
	/** Connected players who have not answered and whose time was not up at `checkedAt`. */
	waitingFor: number;
	/** When the clock last looked whose time was up. */
	checkedAt: Moment;
};

/** What every phase holds. The whole is plain JSON. */
type QuizTable = Table & {
	id: string;
	/** Six digits. */
	pin: string;
	title: string;
	settings: GameSettings;
	questions: Question[];
	/** Which of `questions` are to be asked, in order; the first `asked.length` have been opened. */
	plan: number[];
	/** Every question that was opened, in order; the last is the current one. */
	asked: Asked[];
	madeAt: Moment;
	/** When the last event happened. */
	at: Moment;
	/** How many events made this state: its version. */
	seq: number;
};

/** How far a game has come, with what only that phase has. */
export type Stage =
	| { phase: 'lobby' }
	| { phase: 'open'; clock: Clock }
	| { phase: 'closed' }
	| { phase: 'revealed' }
	| { phase: 'standings' }
	| { phase: 'over'; endedAt: Moment };

/** A live quiz, as it is folded from its events. */
export type Game = QuizTable & Stage;
export type Phase = Game['phase'];

/** Where a game is, as a host's screen last saw it: a second press of the same key then changes nothing. */
export type Place = { phase: Phase; number: number };

/** How long after the bell an answer that was on its way still counts, in milliseconds. */
export const graceMs = 750;

/** How many questions have been opened: the number of the current one, counted from 1. */
export function numberOf({ asked }: Pick<Game, 'asked'>): number {
	return asked.length;
}
