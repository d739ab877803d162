import type { Side } from '../../quotes/codebook';
import { exampleCase, seatOf } from '../pairs/check-pair';
import type { ArgumentId, Score, Scores } from '../scoring/rows';
import type { Argue, DealtPair, Moderation, Part } from './argue';
import { argumentView } from './argument-view';
import { isTimed, phaseClosesAt } from './clock';
import { isBefore } from './drawing';
import { countersOf, firstSideOf, handOf, steelmanHandOf, toCheckOf } from './hands';
import { closeAfterMs, judgedBy } from './judging';
import type { ArgueMeView, PieceView } from './me-view';
import { pairsFor } from './pairing';
import { partOf } from './part';
import { mayGoToPhones } from './pool';
import { scoreOf } from './score-of';
import { isAskedToShow } from './shown';
import { helpFor } from './ticks';

/**
 * What one player may see beside the room's view.
 *
 * @param scores - as they are worked out from the reveal on; null: not yet
 * @throws Error when there is no such seat: a caller's bug
 */
export function viewArgueMe(argue: Argue, seat: number, { scores }: { scores: Scores | null }): ArgueMeView {
	const found = argue.seats[seat];
	if (!found) throw new Error(`the round has no seat ${seat}`);
	const part = partOf(argue, seat);
	const help = helpFor(argue, seat);
	const score = isBefore(argue.phase, 'reveal') ? null : scoreOf(scores, seat);
	return {
		seat,
		name: found.name,
		status: found.status,
		role: part.role,
		side: part.side,
		firstSide: firstSideOf(argue, seat),
		crew: part.crew,
		closesAt: isTimed(argue) && argue.clock.pausedAt === null ? phaseClosesAt(argue, seat) : null,
		hand: handOf(argue, seat),
		case: part.case,
		ticks: help.ticks,
		hints: help.hints,
		counters: countersOf(argue, seat),
		toCheck: toCheckOf(argue, seat),
		checks: part.checks,
		steelman: part.steelman,
		steelmanFor: part.steelmanFor,
		steelmanHand: steelmanHandOf(argue, seat),
		pieces: {
			case: viewPiece(part.moderation.case),
			reply: viewPiece(part.moderation.reply),
			steelman: viewPiece(part.moderation.steelman)
		},
		hasVoted: part.hasVoted,
		pair: part.pair && viewPair(argue, part, part.pair),
		judged: judgedBy(argue, seat),
		pairs: pairsFor(argue),
		consent: isAskedToShow(argue, seat) ? part.consent : null,
		score: score && viewScore(argue, part, score),
		tagChallenges: tagChallengesOf(argue, seat),
		isNudged: part.nudgedAt !== null
	};
}

function viewPiece({ isHandedIn, flag, findings, decision, why, reports }: Moderation): PieceView {
	const isHeld = decision === null && (flag !== 'clean' || reports.length > 0);
	return { isHandedIn, isHeld, findings, decision, why };
}

/** Nothing where one of the two may not be read any more: the next view brings another pair. */
function viewPair(argue: Argue, { hasSaidClose }: Part, pair: DealtPair): ArgueMeView['pair'] {
	if (argue.phase !== 'compare' || !isFit(argue, pair.a) || !isFit(argue, pair.b)) return null;
	const side = sideOf(argue, pair.a);
	if (side === null) return null;
	return {
		number: pair.number,
		side,
		left: viewInPair(argue, pair.a),
		right: viewInPair(argue, pair.b),
		closeFrom: hasSaidClose ? null : pair.dealtAt + closeAfterMs
	};
}

/** Which of two is an example is told at the reveal: it would tell which pair checks the judge. */
function viewInPair(argue: Argue, id: ArgumentId) {
	return { ...argumentView(argue, id), isExample: false };
}

function isFit(argue: Argue, id: ArgumentId): boolean {
	const seat = seatOf(id);
	return seat === null
		? exampleCase(argue.deck.exemplars, id) !== null
		: mayGoToPhones(partOf(argue, seat).moderation.case, argue.settings);
}

function sideOf(argue: Argue, id: ArgumentId): Side | null {
	const seat = seatOf(id);
	if (seat !== null) return partOf(argue, seat).side;
	return argue.deck.exemplars.find((each) => exampleCase([each], id))?.side ?? null;
}

function viewScore({ usesMarks }: Argue, { marks }: Part, score: Score): ArgueMeView['score'] {
	return {
		evidence: score.evidence,
		peer: score.peer,
		fairMinded: score.fairMinded,
		total: score.total,
		lines: score.lines,
		pickChance: score.pickChance,
		isOftenPicked: score.isOftenPicked,
		chips: score.chips,
		isMarked: usesMarks && marks !== null
	};
}

function tagChallengesOf({ tagChallenges }: Argue, seat: number): ArgueMeView['tagChallenges'] {
	return tagChallenges
		.filter((challenge) => challenge.seat === seat)
		.map(({ card, state, isAccepted }) => ({ card, isAccepted: state === 'decided' ? isAccepted : null }));
}
