import type { Moment } from '../../seats/seat';
import type { Ground, Side } from '../../quotes/codebook';
import type { Motion } from '../../quotes/corpus';
import type { Span } from '../../text/spans';
import type { Move, Steelman } from '../case';
import type { Card } from '../deck/deck';
import type { Chip, Reliability } from '../scoring/rows';
import type { Mode } from './argue';
import type { ArguePhase } from './settings';

/** A card as players see it: without its tags, which are told at the reveal. */
export type CardView = Pick<Card, 'id' | 'text' | 'article' | 'speaker'> & Span & { ground: Ground | null };

/** When a phase began and ends for players without more time; while it stands still, how long it then goes on. */
export type PhaseClockView = { startedAt: Moment; endsAt: Moment; pausedWithMs: number | null };

/** An argument as others read it: no name, no seat, the same shape for all. About 80 words. */
export type ArgumentView = {
	claim: string;
	/** One card and why it matters; null where there is none that may be seen. */
	card: string | null;
	reason: string | null;
	/** The card of the other side that it replies to, and the reply; null where nothing may be seen. */
	counter: string | null;
	reply: string | null;
	move: Move | null;
	isExample: boolean;
};

/** How the class moved between the two votes. Null wherever too few voted twice. */
export type ShiftView = {
	/** How many voted twice. */
	both: number;
	/** Shares of the room that was left, 0 to 1. */
	axes: Record<Side, { up: number; down: number; unchanged: number }>;
	/** Shares of those who voted twice. */
	surer: number;
	lessSure: number;
	/** How many stood where, first and second time, cells below three merged. */
	cloud: { enforcement: number; routes: number; before: number; after: number }[];
	/** Everybody else: in places with fewer than three, or who would rather not say. */
	others: { before: number; after: number };
	/** As in an Oxford debate, where the settings ask for it; `side` null: too close. */
	pull: { side: Side | null } | null;
};

/** What stays the same from phase to phase. */
export type ArgueRoomCommon = {
	kind: 'argue';
	title: string;
	motion: Motion;
	/** Whether the sides have changed hues and shapes, by lot for each round. */
	isSwapped: boolean;
	/** The phases of this round, in order. */
	phases: ArguePhase[];
	mode: Mode;
	/** False: a source set that is not balanced by the app, and every screen says so. */
	isBalanced: boolean;
	/** Which side is named first in this phase; the phones have an order of their own. */
	firstSide: Side;
};

/** What a phase has of its own. */
export type ArgueRoomStage =
	| { phase: 'lobby' }
	| { phase: 'break' }
	| { phase: 'vote1'; clock: PhaseClockView; votes: number }
	| { phase: 'vote2'; clock: PhaseClockView; votes: number; cards: CardView[] }
	| {
			phase: 'read';
			clock: PhaseClockView;
			facts: { fact: string; article: Card['article']; span: Span }[];
	  }
	| { phase: 'sides'; clock: PhaseClockView; drawn: Record<Side, number>; cards: CardView[] }
	| { phase: 'build'; clock: PhaseClockView; cards: CardView[] }
	| { phase: 'answer'; clock: PhaseClockView; cards: CardView[] }
	| {
			phase: 'example';
			clock: PhaseClockView;
			cards: CardView[];
			side: Side;
			pair: { left: ArgumentView; right: ArgumentView } | null;
	  }
	| { phase: 'compare'; clock: PhaseClockView; cards: CardView[] }
	| {
			phase: 'reveal';
			clock: PhaseClockView;
			cards: CardView[];
			reliability: Record<Side, Reliability['word']>;
			shown: Record<Side, ArgumentView[]>;
	  }
	| {
			phase: 'switch';
			clock: PhaseClockView;
			cards: CardView[];
			/** Best reasons for the side that they are about, once the teacher has approved them. */
			steelmen: Record<Side, Steelman[]>;
	  }
	| {
			phase: 'debrief';
			clock: PhaseClockView;
			cards: CardView[];
			/** The cards named most often, up to two for each side: ids. */
			named: Record<Side, string[]>;
			shift: ShiftView | null;
	  }
	| { phase: 'over' };

/** What everybody in the room may see, the same for each: no name, no unapproved text, nobody's vote. */
export type ArgueRoomView = ArgueRoomCommon & ArgueRoomStage;

/** The reasons that judges gave, counted. */
export type ChipCounts = Record<Chip, number>;
