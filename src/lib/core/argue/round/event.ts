import type { Moment, TimeFactor } from '../../seats/seat';
import type { Side } from '../../quotes/codebook';
import type { Case, Check, Steelman } from '../case';
import type { Deck } from '../deck/deck';
import type { Chip, Marks } from '../scoring/rows';
import type { Ballot } from '../votes/ballot';
import type { Decision, Finding, Flag, Piece } from './argue';
import type { ArguePhase, ArgueSettings } from './settings';

/** What a round starts from. */
export type ArgueMade = {
	type: 'made';
	kind: 'argue';
	id: string;
	pin: string;
	title: string;
	deck: Deck;
	settings: ArgueSettings;
	seed: number;
};

type OfSeat<T extends string> = { type: T; seat: number };

/** What the filter found in a text. */
export type Filtered = { flag: Flag; findings: Finding[] };

/** What is on a ballot paper. It goes into the tally, and from there on belongs to nobody; never into the record. */
export type Paper = { ballot: Ballot | null; before: Ballot | null; card: string | null };

/** What happened, without when. What is like the quiz's has the quiz's name. */
export type ArgueHappening =
	| ArgueMade
	| { type: 'pinned'; pin: string }
	| { type: 'settled'; settings: ArgueSettings }
	| { type: 'locked'; isLocked: boolean }
	| { type: 'joined'; device: string | null; name: string | null; team: number | null }
	| OfSeat<'connected'>
	| OfSeat<'disconnected'>
	| OfSeat<'left'>
	| OfSeat<'approved'>
	| { type: 'approvedAll' }
	| OfSeat<'kicked'>
	| (OfSeat<'renamed'> & { name: string })
	| (OfSeat<'timed'> & { factor: TimeFactor })
	/** The host pressed on, from where the screen saw the round. */
	| { type: 'wentOn'; from: { phase: ArguePhase } }
	/** Back by one phase: only until the first pair has been compared. */
	| { type: 'wentBack'; from: { phase: ArguePhase } }
	| { type: 'paused' }
	| { type: 'resumed' }
	| { type: 'extended'; ms: number }
	| { type: 'ticked' }
	| { type: 'restarted' }
	| { type: 'ended' }
	/** A private role: chosen by the player in the lobby, or preset by the host. */
	| (OfSeat<'roleTaken'> & { role: 'arguer' | 'checker' })
	/** Sides and crews are drawn anew: only before anybody has written. */
	| { type: 'redrawn' }
	| (OfSeat<'moved'> & { side: Side })
	/** That a ballot was cast. What was on it is no part of the record. */
	| (OfSeat<'voted'> & { wave: 0 | 1; paper?: Paper })
	/** The whole of what stands in the writer's boxes. */
	| (OfSeat<'drafted'> & { case: Case; filtered: { case: Filtered; reply: Filtered } })
	| (OfSeat<'checked'> & { check: Check })
	| (OfSeat<'steelmanned'> & { steelman: Steelman; filtered: Filtered })
	/** The writer says that a text is finished, or goes on with it. */
	| (OfSeat<'handedIn'> & { piece: Piece; isHandedIn: boolean })
	/** `number`: which of the judge's pairs. */
	| (OfSeat<'judged'> & { number: number; choice: 'left' | 'right' | 'close'; chips: Chip[] })
	/** Not fit to be read: one of the pair in front, or one that is shown to all. */
	| (OfSeat<'reported'> & {
			what:
				{ in: 'pair'; number: number; which: 'left' | 'right' } | { in: 'shown'; side: Side; index: number };
	  })
	/** Every clean text that waits. */
	| { type: 'cleanApproved' }
	| (OfSeat<'consented'> & { show: boolean; name: boolean })
	| (OfSeat<'tagChallenged'> & { card: string; why: string })
	| (OfSeat<'tagRuled'> & { card: string; isAccepted: boolean })
	| (OfSeat<'decided'> & { piece: Piece; decision: Decision; why: string | null })
	| (OfSeat<'shown'> & { isShown: boolean; isNamed: boolean })
	| (OfSeat<'judgeWeighed'> & { isLeftOut: boolean })
	| (OfSeat<'struck'> & { isStruck: boolean })
	| (OfSeat<'marked'> & { marks: Marks | null })
	| { type: 'marksUsed'; usesMarks: boolean }
	| { type: 'votesShown'; areShown: boolean }
	| OfSeat<'nudged'>;

export type ArgueEvent = ArgueHappening & { at: Moment };
export type OfArgue<T extends ArgueEvent['type']> = Extract<ArgueEvent, { type: T }>;
