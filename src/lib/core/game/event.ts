import type { Question } from '../questions/question';
import type { Response } from '../scoring/mark';
import type { OfSeat, SeatHappening } from '../seats/event';
import type { Moment } from '../seats/seat';
import type { ChallengeReason, Place, Ruling } from './game';
import type { GameSettings } from './settings';

/** What a game starts from. */
export type Made = {
	type: 'made';
	id: string;
	pin: string;
	title: string;
	questions: Question[];
	settings: GameSettings;
	seed: number;
};

/** What happened, without when. */
export type Happening =
	| Made
	/** Joining goes by another PIN from now on. */
	| { type: 'pinned'; pin: string }
	| { type: 'settled'; settings: GameSettings }
	| { type: 'locked'; isLocked: boolean }
	| SeatHappening
	| (OfSeat<'teamed'> & { team: number })
	/** The host pressed on: from the lobby to the first question, from a closed one to its answer, and so forth. */
	| { type: 'wentOn'; from: Place }
	| { type: 'paused' }
	| { type: 'resumed' }
	| { type: 'extended'; ms: number }
	| { type: 'closed'; number: number }
	/** The question counts for nobody, and the next one opens. */
	| { type: 'skipped'; number: number }
	/** The clock's own event: somebody's time may be up. */
	| { type: 'ticked' }
	| (OfSeat<'answered'> & {
			/** Of the question, counted from 1. */
			number: number;
			response: Response;
			isSure: boolean | null;
			key: string;
			/** How long the client says the player thought; null where it says nothing. Milliseconds. */
			claimedMs: number | null;
			/** How far the server lets it claim less than passed here: the connection's measured delay. */
			delayMs: number;
	  })
	| { type: 'handsCounted'; number: number; hands: number[] }
	| (OfSeat<'challenged'> & { number: number; reason: ChallengeReason })
	| { type: 'ruled'; number: number; ruling: Ruling | null }
	| { type: 'declined'; number: number }
	/** Questions that will not be asked: indices into `Game.questions`. */
	| { type: 'cut'; questions: number[] }
	/** The server came back: an open question gets its time again, and everybody who was there is waited for. */
	| { type: 'restarted' }
	| { type: 'ended' };

/** Something that happened in a game, stamped by the server. The list of them is the game's record. */
export type GameEvent = Happening & { at: Moment };

/** One kind of event. */
export type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
