import type { Side } from '../../quotes/codebook';
import type { Moment } from '../../seats/seat';
import type { Case, Check, Steelman } from '../case';
import type { Deck } from '../deck/deck';

/** What a judge may give as reasons. "I agree with it" is deliberately none. */
export const chips = ['clearer-reason', 'better-evidence', 'answers-the-other-side', 'more-precise'] as const;
export type Chip = (typeof chips)[number];

/** An argument that is compared: a player's case, by its seat, or an exemplar of the deck. */
export type ArgumentId = `seat:${number}` | `example:${string}`;

/** One comparison of two arguments for the same side. */
export type Judgement = {
	/** The judge's seat. */
	judge: number;
	/** `a` was shown on the left. */
	a: ArgumentId;
	b: ArgumentId;
	/** 1: the left one is better; 0: the right one; 0.5: too close. */
	y: 1 | 0.5 | 0;
	/** How long it took, in milliseconds. */
	ms: number;
	chips: Chip[];
	/** One whose answer is known: no part of the fit. */
	isCheck: boolean;
};

/** A teacher's marks, each 0 to 4. */
export type Marks = { claim: number; evidence: number; reasoning: number; answering: number };

/** Everything that one player's score is worked out from. */
export type Writer = {
	seat: number;
	crew: number | null;
	role: 'arguer' | 'checker';
	/** The side argued; null: a checker's, or somebody's who came too late for one. */
	side: Side | null;
	case: Case;
	checks: Check[];
	/** The side of the steelman, and what was written. */
	steelman: Steelman & { side: Side | null };
	/** Whether the teacher struck the steelman out as mockery. */
	isStruck: boolean;
	marks: Marks | null;
	/** When the teacher approved each text; null: it is not approved. Of two that are alike the first is no copy. */
	approvedAt: Record<'case' | 'reply' | 'steelman', Moment | null>;
};

/** No text of a player's is approved, or nobody approves any. */
export const nothingApproved: Writer['approvedAt'] = { case: null, reply: null, steelman: null };

/** A player's word that a card helps a side, and what the teacher said: accepted, it pays as reach 1. */
export type TagRuling = { seat: number; card: string; side: Side; isAccepted: boolean };

/** The stored rows that all scores of a round are worked out from. */
export type ScoreRows = {
	deck: Deck;
	/** How many pairs each judge was asked to compare. */
	pairs: number;
	writers: Writer[];
	judgements: Judgement[];
	tagRulings: TagRuling[];
	/** Judges whose comparisons the teacher leaves out. */
	leftOut: number[];
	/** Whether the round had everybody argue for the other side too; where it had not, judging alone is fair-mindedness. */
	hasSwitch: boolean;
	/** Whether the teacher's marks take the place of the evidence points where there are any. */
	usesMarks: boolean;
};

/** One rule that was applied, what it gave, and what it looked at. */
export type ScoreLine = {
	/** A key that the screen words: `claim`, `evidence`, `range`, `reason`, `faces`, `answers`, `move`, `backed`, `quoting`, … */
	rule: string;
	points: number;
	most: number;
	/** Which card or field it looked at: a card's id, or the number of words, say; null where the rule needs none. */
	about: string | null;
	/** Why the points are not all there, as a key that the screen words; null: they are. */
	why: string | null;
};

/** How much weight the comparisons of a side can bear. */
export type Reliability = {
	/** Scale separation reliability; null where it can't be worked out. */
	ssr: number | null;
	word: 'steady' | 'rough' | 'not-used';
};

/** One player's score with the reason for every point. */
export type Score = {
	seat: number;
	evidence: number;
	/** Null where the comparisons are not enough to count. */
	peer: number | null;
	fairMinded: number;
	/** 0 to 100. */
	total: number;
	lines: ScoreLine[];
	/** How often it would be picked over an average argument for its side, 0 to 1; null like `peer`. */
	pickChance: number | null;
	isOftenPicked: boolean;
	/** The reasons that judges gave when they picked it. */
	chips: Record<Chip, number>;
};

/** The mean of E' + F, 0 to 70, and of how many members: those who have written. */
export type CrewMean = { mean: number; counted: number };

/** Everything that is worked out from the rows of a round. */
export type Scores = {
	scores: Score[];
	reliability: Record<Side, Reliability>;
	/** In the order of the crews' numbers. Null: nobody in it has written. */
	crews: (CrewMean | null)[];
};
