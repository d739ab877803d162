import type { QuestionView, SourceView } from '../questions/view';
import type { Motion } from '../quotes/corpus';
import type { Moment, Ruling } from './game';

/** When the question closes for players without more time; while it stands still, how long it then goes on. */
export type ClockView = { openedAt: Moment; closesAt: Moment; pausedWithMs: number | null };

/** What everybody in the room may see, the same for each: no key before the reveal, nobody's answer, no private setting. */
export type RoomView = {
	title: string;
	motion: Motion;
	/** Of the current question, counted from 1; 0 in the lobby. */
	number: number;
	/** How many questions the game will have asked. */
	of: number;
	asksSure: boolean;
} & (
	| { phase: 'lobby' }
	| { phase: 'open'; question: QuestionView; clock: ClockView }
	| { phase: 'closed'; question: QuestionView }
	| ({ phase: 'revealed'; question: QuestionView } & RevealView)
	| { phase: 'standings' }
	| { phase: 'over' }
);

/** The answer, and what the room made of it. */
export type RevealView = {
	/** The right option, or the right speaker of each quote. */
	key: number | number[];
	/** What the host decided about the question; null: nothing. */
	ruling: Ruling | null;
	/** How many chose each option; for a match-up how many paired each quote rightly. */
	chosen: number[];
	/** How many answered, or raised a hand. */
	answered: number;
	/** Where it says that. */
	sources: SourceView[];
};
