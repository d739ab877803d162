import type { Moment, Seat, TimeFactor } from '../../seats/seat';
import type { Side } from '../../quotes/codebook';
import type { Case, Steelman } from '../case';
import type { BalanceFigure, Card } from '../deck/deck';
import type { Marks, Score } from '../scoring/rows';
import type { Decision, Finding, Flag, Piece } from './argue';
import type { Tick } from './me-view';
import type { ArgueRoomView, ShiftView } from './room-view';
import type { ArgueSettings } from './settings';

/** A player in the host's list. All but name and place is null on the projector. */
export type ArguePersonView = {
	seat: number;
	name: string;
	status: Seat['status'];
	isConnected: boolean;
	/** Below: for the remote alone. */
	own: {
		timeFactor: TimeFactor;
		role: 'arguer' | 'checker';
		side: Side | null;
		crew: number | null;
		ticks: Tick[];
		words: number;
		judged: number;
		score: Pick<Score, 'evidence' | 'peer' | 'fairMinded' | 'total'> | null;
		marks: Marks | null;
		isLeftOut: boolean;
		hasSteelman: boolean;
		/** The steelman was struck out as mockery. */
		isStruck: boolean;
	} | null;
};

/** A text that waits for the teacher, or was decided about; the first in the list is the next to look at. */
export type QueueItem = {
	seat: number;
	name: string;
	piece: Piece;
	side: Side | null;
	flag: Flag;
	findings: Finding[];
	reports: number;
	isHandedIn: boolean;
	decision: Decision | null;
	why: string | null;
	decidedAt: Moment | null;
	case: Case | null;
	steelman: Steelman | null;
};

/** What the host's screens show: the projector, which the class sees too, and the remote, which it doesn't. */
export type ArgueHostView = {
	room: ArgueRoomView;
	pin: string;
	settings: ArgueSettings;
	isLocked: boolean;
	people: ArguePersonView[];
	/** Who waits, is here, has written what: counts for the projector. */
	progress: {
		players: number;
		claim: number;
		twoCards: number;
		reasons: number;
		replies: number;
		judged: number;
		pairs: number;
	};
	/** Means of the crews, where the settings show them; null where there is nothing to show. */
	crews: { crew: number; mean: number; names: string[] }[] | null;
	/** How many texts wait for the teacher; what they are is for the remote alone. */
	waiting: { all: number; flagged: number };
	/** As `shown` at the reveal, side by side: the name where its writer and the host agree to it. No phone gets it. */
	shownNames: Record<Side, (string | null)[]>;
	areVotesShown: boolean;
	canGoBack: boolean;
	/** Below: for the remote alone; null on the projector. */
	own: {
		queue: QueueItem[];
		/** All cards of the deck, with their tags: texts of every phase refer to them. */
		cards: Card[];
		tagChallenges: { seat: number; name: string; card: string; why: string; isAccepted: boolean | null }[];
		/** Arguments that were often picked, whose writers agree: what may be put on the projector. */
		showable: {
			seat: number;
			side: Side;
			isShown: boolean;
			mayBeNamed: boolean;
			isNamed: boolean;
			claim: string;
		}[];
		/** Views for each argument: the fewest and the most. */
		views: { fewest: number; most: number };
		/** Judges worth a look, with why; and those left out. */
		judges: { seat: number; name: string; infit: number; why: string[]; isLeftOut: boolean }[];
		cardUse: { card: string; times: number }[];
		balance: BalanceFigure[];
		shift: ShiftView | null;
		usesMarks: boolean;
	} | null;
};
