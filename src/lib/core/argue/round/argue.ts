import type { Moment, Seat } from '../../seats/seat';
import type { Side } from '../../quotes/codebook';
import type { Case, Check, Steelman } from '../case';
import type { Deck } from '../deck/deck';
import type { ArgumentId, Judgement, Marks, TagRuling } from '../scoring/rows';
import type { ArgueSettings, TimedPhase } from './settings';

/** A text that is looked at before others see it: claim and reasons, the reply, the steelman. */
export const pieces = ['case', 'reply', 'steelman'] as const;
export type Piece = (typeof pieces)[number];

/** Why a text is looked at first. `hold`: it goes nowhere before somebody has. */
export const findings = [
	'abuse',
	'slur',
	'name',
	'phone',
	'email',
	'link',
	'handle',
	'address',
	'copied',
	'other-language',
	'too-long'
] as const;
export type Finding = (typeof findings)[number];
export type Flag = 'clean' | 'look' | 'hold';

/** What a teacher decides about a text. `private`: a safeguarding matter, kept with its time and never a strike. */
export const decisions = ['approved', 'returned', 'hidden', 'private'] as const;
export type Decision = (typeof decisions)[number];

/** Where a text stands between its writer and the others. */
export type Moderation = {
	flag: Flag;
	findings: Finding[];
	/** The writer says that it is finished. */
	isHandedIn: boolean;
	decision: Decision | null;
	/** What the teacher wrote to the writer. */
	why: string | null;
	decidedAt: Moment | null;
	/** The texts as they were when they were kept private, whatever their writer makes of them; null: they never were. */
	kept: string[] | null;
	/** Seats that reported it. */
	reports: number[];
};

/** A pair that a judge has in front. */
export type DealtPair = {
	/** Of this judge's pairs, counted from 1. */
	number: number;
	/** `a` stands on the left. */
	a: ArgumentId;
	b: ArgumentId;
	isCheck: boolean;
	dealtAt: Moment;
};

/** What one seat has in the round beside its place. */
export type Part = {
	role: 'arguer' | 'checker';
	side: Side | null;
	crew: number | null;
	case: Case;
	checks: Check[];
	steelman: Steelman;
	/** Which side the steelman is for; null before the switch. */
	steelmanFor: Side | null;
	moderation: Record<Piece, Moderation>;
	/** Whether a ballot was cast, never which. */
	hasVoted: [boolean, boolean];
	pair: DealtPair | null;
	/** Seats whose arguments this one has reported: they are not shown to it again. */
	hasReported: number[];
	/** Whether "too close" has been used. */
	hasSaidClose: boolean;
	/** May the class see the argument, and with its name? Null: not asked or not answered. */
	consent: { show: boolean | null; name: boolean | null };
	marks: Marks | null;
	isStruck: boolean;
	/** The teacher looked over: when the phone is to say so. */
	nudgedAt: Moment | null;
};

/** A player's word that a card helps a side. */
export type TagChallenge = TagRuling & { why: string; state: 'open' | 'decided' };

/** What was decided or reported about a text, for the log. */
export type ModerationEntry = {
	at: Moment;
	seat: number;
	piece: Piece;
	what: Decision | 'held' | 'reported';
	why: string | null;
};

/** When a phase's time is up; it then takes nothing more until the host adds time or goes on. */
export type PhaseClock = {
	startedAt: Moment;
	/** For players without more time. */
	endsAt: Moment;
	/** Since when it stands still; null while it runs. */
	pausedAt: Moment | null;
	/** When the clock next looks whether somebody's time is up; null: never by itself. */
	ticksAt: Moment | null;
};

/** How the round is played with so few: pairs of exemplars together, instead of each other's. */
export type Mode = 'class' | 'table';

type ArgueTable = {
	kind: 'argue';
	id: string;
	pin: string;
	title: string;
	settings: ArgueSettings;
	seed: number;
	deck: Deck;
	seats: Seat[];
	/** By seat. */
	parts: Part[];
	seatByDevice: Record<string, number>;
	names: Record<string, number>;
	isLocked: boolean;
	mode: Mode;
	/** When the phase began: what was on its way from the one before is still taken for a moment. */
	phaseAt: Moment;
	/** How often sides were drawn. */
	draws: number;
	judgements: Judgement[];
	tagChallenges: TagChallenge[];
	log: ModerationEntry[];
	/** Arguments that the host puts on the projector at the reveal, and whether with the name. */
	shown: { seat: number; isNamed: boolean }[];
	/** Judges whose comparisons are left out. */
	leftOut: number[];
	usesMarks: boolean;
	/** Whether the projector shows how the class voted. */
	areVotesShown: boolean;
	madeAt: Moment;
	at: Moment;
	seq: number;
};

export type ArgueStage =
	| { phase: 'lobby' | 'break' }
	| { phase: TimedPhase; clock: PhaseClock }
	| { phase: 'over'; endedAt: Moment };

/** An argue round in class, as it is folded from its events. No ballot is in it. */
export type Argue = ArgueTable & ArgueStage;
