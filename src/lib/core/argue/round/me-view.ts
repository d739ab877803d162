import type { Moment, Seat } from '../../seats/seat';
import type { Side } from '../../quotes/codebook';
import type { Case, Check, Steelman } from '../case';
import type { ScoreLine } from '../scoring/rows';
import type { Decision, Finding, Piece } from './argue';
import type { ArgueRoomView, ArgumentView, ChipCounts } from './room-view';

/** What became of one of a player's own texts. */
export type PieceView = {
	isHandedIn: boolean;
	/** Kept back until the teacher has looked. */
	isHeld: boolean;
	findings: Finding[];
	decision: Decision | null;
	why: string | null;
};

/** One part of a case and whether it is there: ticks, not points. Keys are worded by the screen. */
export type Tick = { part: string; isThere: boolean };

/** What is odd about a quotation that was typed. `words`: which differ from the article's. */
export type QuotingHint = {
	field: 'claim' | 'reason' | 'reply' | 'steelman';
	/** Where there are several of them, which. */
	index: number;
	typed: string;
	/** The card that comes nearest, in its words. */
	nearest: string | null;
	words: { typed: string; article: string }[];
	isWrongSpeaker: boolean;
};

/** What a player alone may see. Nothing in it tells of another player. */
export type ArgueMeView = {
	seat: number;
	name: string;
	status: Seat['status'];
	role: 'arguer' | 'checker';
	side: Side | null;
	/** The order in which this phone names the sides. */
	firstSide: Side;
	crew: number | null;
	/** When the phase ends for this player; null while it stands still or has no time. */
	closesAt: Moment | null;
	/** The cards in hand, in this player's order: ids. */
	hand: string[];
	case: Case;
	ticks: Tick[];
	hints: QuotingHint[];
	/** The opposing card that clashes most with the player's own, and others to choose from: ids. */
	counters: string[];
	/** An Evidence Checker's cards, and what has been found out about them. */
	toCheck: string[];
	checks: Check[];
	steelman: Steelman;
	steelmanFor: Side | null;
	/** The cards for the steelman: ids. */
	steelmanHand: string[];
	pieces: Record<Piece, PieceView>;
	hasVoted: [boolean, boolean];
	/** The pair in front; null: none, or none left. */
	pair: {
		number: number;
		side: Side;
		left: ArgumentView;
		right: ArgumentView;
		/** From when "too close" may be said; null: it has been used. */
		closeFrom: Moment | null;
	} | null;
	/** How many pairs have been compared, and of how many. */
	judged: number;
	pairs: number;
	/** Asked at the reveal: may the class see this argument? Null: not asked. */
	consent: { show: boolean | null; name: boolean | null } | null;
	/** From the reveal on. */
	score: {
		evidence: number;
		peer: number | null;
		fairMinded: number;
		total: number;
		lines: ScoreLine[];
		pickChance: number | null;
		isOftenPicked: boolean;
		chips: ChipCounts;
		/** The teacher's marks count instead of the evidence points. */
		isMarked: boolean;
	} | null;
	/** The cards whose tag the player has challenged, and what became of it. */
	tagChallenges: { card: string; isAccepted: boolean | null }[];
	/** The teacher has nudged since the player last wrote. */
	isNudged: boolean;
};

/** The whole of what one player's phone shows. */
export type ArgueView = { room: ArgueRoomView; me: ArgueMeView };
