import { opposite } from '../deck/deck';
import { emptyCase, type Case } from '../case';
import { copyWhysOf } from '../scoring/copies';
import { evidenceLines } from '../scoring/evidence';
import { fairnessLines, judgingOf } from '../scoring/fairness';
import { groundOf } from '../scoring/ground';
import { mostOf, pointsOf } from '../scoring/lines';
import { nothingApproved, type ScoreLine, type ScoreRows, type Writer } from '../scoring/rows';
import type { Exchange, Solo } from './solo';

/** An exercise that is over. */
export type SoloOver = Extract<Solo, { phase: 'over' }>;

/** An exercise in which all is written that earns points. */
type SoloWritten = Extract<Solo, { phase: 'compare' | 'over' }>;

/** What an exercise has earned, with the reason for every point. */
export type SoloScore = {
	/** 0 to 50. */
	evidence: number;
	/** 0 to 20. */
	fairMinded: number;
	/** The 70 of both, told as 100. */
	total: number;
	lines: ScoreLine[];
	/** The exchange whose reply counts, counted from 0; null: there was none. */
	best: number | null;
};

/** How many next steps are told. */
const mostNextSteps = 3;

/**
 * The score of an exercise by the rules of the class: evidence 50 and fair-mindedness 20. Of the replies the one that
 * earns most counts, of several alike the first.
 */
export function scoreOfSolo(solo: SoloOver): SoloScore {
	const { best, lines } = bestOf(solo);
	const fair = fairLines(solo);
	const [evidence, fairMinded] = [pointsOf(lines), pointsOf(fair)];
	const all = [...lines, ...fair];
	const total = Math.round((100 * pointsOf(all)) / mostOf(all));
	return { evidence, fairMinded, total, lines: all, best };
}

/** The case as it is scored: with the reply that earns most. */
export function scoredCase(solo: SoloWritten): Case {
	const { best } = bestOf(solo);
	return caseWith(solo, best === null ? null : (solo.exchanges[best] ?? null));
}

/** Where most points are still to be had, one line for each rule. */
export function nextStepsOf({ lines }: Pick<SoloScore, 'lines'>): ScoreLine[] {
	const unmet = lines.filter(({ points, most }) => points < most);
	const perRule = unmet.filter((line, i) => unmet.findIndex(({ rule }) => rule === line.rule) === i);
	const lost = ({ points, most }: ScoreLine) => most - points;
	return perRule.toSorted((a, b) => lost(b) - lost(a)).slice(0, mostNextSteps);
}

/** The case as it stands with one of the replies; the opponent's card counts as faced once something is said to it. */
function caseWith({ claim, evidence }: Pick<Solo, 'claim' | 'evidence'>, reply: Exchange | null): Case {
	if (!reply || reply.reply.trim() === '') return { ...emptyCase, claim, evidence };
	const { card, move, backing } = reply;
	return { claim, evidence, answer: { counter: card, reply: reply.reply, move, backing } };
}

function bestOf(solo: SoloWritten): { best: number | null; lines: ScoreLine[] } {
	const tries = solo.exchanges.map((exchange, i) => ({ best: i, lines: linesWith(solo, exchange) }));
	const ranked = tries.toSorted((a, b) => pointsOf(b.lines) - pointsOf(a.lines));
	return ranked[0] ?? { best: null, lines: linesWith(solo, null) };
}

function linesWith(solo: SoloWritten, exchange: Exchange | null): ScoreLine[] {
	const writer = writerOf(solo, caseWith(solo, exchange));
	const ground = groundOf(solo.deck, [], copyWhysOf([writer]));
	return evidenceLines({ seat: 0, side: solo.side, case: writer.case }, ground);
}

/** Alone one compares examples of both sides, and so as somebody of neither. */
function fairLines(solo: SoloOver): ScoreLine[] {
	const writer = { ...writerOf(solo, caseWith(solo, null)), side: null };
	const ground = groundOf(solo.deck, [], copyWhysOf([writer]));
	const rows: ScoreRows = {
		deck: solo.deck,
		pairs: solo.judgements.filter(({ isCheck }) => !isCheck).length,
		hasSwitch: true,
		writers: [writer],
		judgements: solo.judgements,
		tagRulings: [],
		leftOut: [],
		usesMarks: false
	};
	return fairnessLines(writer, { rows, ground, judging: judgingOf(rows) });
}

function writerOf({ side, steelman }: SoloWritten, written: Case): Writer {
	return {
		seat: 0,
		crew: null,
		role: 'arguer',
		side,
		case: written,
		checks: [],
		steelman: { ...steelman, side: opposite(side) },
		isStruck: false,
		marks: null,
		approvedAt: nothingApproved
	};
}
