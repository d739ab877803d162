import type { Side } from '../../quotes/codebook';
import type { Motion } from '../../quotes/corpus';
import type { Moment } from '../../seats/seat';
import type { Case, Check, Steelman } from '../case';
import type { Card } from '../deck/deck';
import { meetsHard } from '../deck/rules';
import type { Argue, Decision, ModerationEntry, Part, Piece } from '../round/argue';
import { isPlaying } from '../round/pool';
import type { Marks, Reliability, Score, Scores } from '../scoring/rows';

/** One player, what they wrote, and their score. Nothing of any vote. */
export type ArgueReportRow = {
	seat: number;
	name: string;
	role: 'arguer' | 'checker';
	side: Side | null;
	/** Counted from 1, as screens do; null: none. */
	crew: number | null;
	/** Texts as they stand, whatever was decided; null where there is none, or in {@link ArgueReport.kept} alone. */
	case: Omit<Case, 'answer'> | null;
	reply: Case['answer'] | null;
	steelman: (Steelman & { side: Side }) | null;
	checks: Check[];
	decisions: Record<Piece, Decision | null>;
	/** Null while nothing has been shown to the class. */
	score: Score | null;
	marks: Marks | null;
	judged: number;
};

/** A text that was kept private as a safeguarding matter. */
export type KeptText = { at: Moment; name: string; piece: Piece; texts: string[] };

/** What a round leaves behind for its teacher. */
export type ArgueReport = {
	title: string;
	madeAt: Moment;
	motion: Motion;
	isBalanced: boolean;
	usesMarks: boolean;
	rows: ArgueReportRow[];
	reliability: Record<Side, Reliability> | null;
	/** What was decided and reported, without what was kept private. */
	log: (Omit<ModerationEntry, 'seat'> & { name: string })[];
	kept: KeptText[];
	cards: Card[];
};

/**
 * The report on a round, open or over.
 *
 * @param scores - null before the reveal: points would tell the class what is worth writing
 */
export function argueReportOf(argue: Argue, scores: Scores | null): ArgueReport {
	const { title, madeAt, deck, usesMarks, log } = argue;
	return {
		title,
		madeAt,
		motion: deck.motion,
		isBalanced: meetsHard(deck.balance),
		usesMarks,
		rows: argue.parts.flatMap((part, seat) =>
			isPlaying(argue, seat) ? rowFor(argue, { part, seat, scores }) : []
		),
		reliability: scores?.reliability ?? null,
		log: log
			.filter(({ what }) => what !== 'private')
			.map(({ seat, ...entry }) => ({ ...entry, name: nameIn(argue, seat) })),
		kept: keptIn(argue),
		cards: deck.cards
	};
}

function rowFor(
	argue: Argue,
	{ part, seat, scores }: { part: Part; seat: number; scores: Scores | null }
): ArgueReportRow {
	const { role, side, crew, moderation, steelmanFor } = part;
	const decisions = {
		case: moderation.case.decision,
		reply: moderation.reply.decision,
		steelman: moderation.steelman.decision
	};
	const isOpen = (piece: Piece) => decisions[piece] !== 'private';
	return {
		seat,
		name: nameIn(argue, seat),
		role,
		side,
		crew: crew === null ? null : crew + 1,
		case: side !== null && isOpen('case') ? { claim: part.case.claim, evidence: part.case.evidence } : null,
		reply: side !== null && isOpen('reply') ? part.case.answer : null,
		steelman: steelmanFor !== null && isOpen('steelman') ? { ...part.steelman, side: steelmanFor } : null,
		checks: part.checks,
		decisions,
		score: scores?.scores.find((score) => score.seat === seat) ?? null,
		marks: part.marks,
		judged: argue.judgements.filter(({ judge }) => judge === seat).length
	};
}

/** Whoever wrote them may have left or been sent out: what a safeguarding lead must see is there all the same. */
function keptIn(argue: Argue): KeptText[] {
	return argue.parts.flatMap((part, seat) =>
		(Object.keys(part.moderation) as Piece[]).flatMap((piece) => {
			const { kept, decidedAt } = part.moderation[piece];
			return kept ? [{ at: decidedAt ?? argue.at, name: nameIn(argue, seat), piece, texts: kept }] : [];
		})
	);
}

function nameIn({ seats }: Argue, seat: number): string {
	return seats[seat]?.name ?? '';
}
