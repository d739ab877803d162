import type { Side } from '../../quotes/codebook';
import type { Moment } from '../../seats/seat';
import type { CardUse, Move, Steelman } from '../case';
import type { Deck } from '../deck/deck';
import type { Chip, Judgement } from '../scoring/rows';
import type { CasePart } from '../scoring/ticks';

/** How often the scripted opponent speaks. */
export const exchanges = 3;

/** What the opponent asks after a reply, by rule. */
export type FollowUp = 'no-quote' | 'which-part' | 'same-move';

/** A reply to a card of the other side. */
export type Reply = { reply: string; move: Move | null; backing: string | null };

/** One card that the opponent has spoken, what was said to it, and what the opponent asked then. */
export type Exchange = Reply & { card: string; asked: FollowUp[] };

/** The exchange in front; `asked` null: nothing has been sent yet. */
export type OpenExchange = Reply & { card: string; asked: FollowUp[] | null };

/** What an exercise begins with. */
export type Begun = { deck: Deck; side: Side; startedAt: Moment };

type Built = Begun & {
	/** Since when the part in front stands there. */
	since: Moment;
	claim: string;
	evidence: CardUse[];
};
type Answered = Built & { exchanges: Exchange[] };
type Switched = Answered & { steelman: Steelman };
/** `turned`: what was said to one's own earlier case. */
type Turned = Switched & { turned: string };
type Judged = Turned & { judgements: Judgement[] };

/** Arguing alone: a case, three exchanges, the other side, examples compared, one's own held beside them. */
export type Solo =
	| (Built & { phase: 'build' })
	| (Answered & { phase: 'exchange'; open: OpenExchange })
	| (Switched & { phase: 'steelman' })
	| (Turned & { phase: 'turned' })
	| (Judged & { phase: 'judge' })
	| (Judged & { phase: 'compare' })
	/** `lacks`: the parts that the writer missed in the own case. */
	| (Judged & { phase: 'over'; lacks: CasePart[]; endedAt: Moment });

/** The phases in order. */
export const soloPhases = ['build', 'exchange', 'steelman', 'turned', 'judge', 'compare', 'over'] as const;
export type SoloPhase = Solo['phase'];

/** What somebody did. What is not done yet is a draft: the next of its kind takes its place. */
export type Deed =
	| { do: 'build'; claim: string; evidence: CardUse[]; isDone: boolean }
	| (Reply & { do: 'reply'; isDone: boolean })
	| (Steelman & { do: 'steelman'; isDone: boolean })
	| { do: 'turn'; text: string; isDone: boolean }
	/** On to the next part with what stands there. */
	| { do: 'pass' }
	/** `number`: which of the pairs, counted from 1. */
	| { do: 'judge'; number: number; choice: 'left' | 'right' | 'close'; chips: Chip[] }
	| { do: 'compare'; lacks: CasePart[] };
export type SoloStep = Deed & { at: Moment };

/** Why a step changes nothing. */
export type SoloRefusal =
	| 'wrong-phase'
	| 'not-a-card'
	| 'same-card'
	| 'too-many-cards'
	| 'nothing-written'
	| 'claim-too-long'
	| 'reason-too-long'
	| 'text-too-long'
	| 'chip-missing'
	| 'too-soon'
	| 'close-is-used'
	| 'already-judged';
