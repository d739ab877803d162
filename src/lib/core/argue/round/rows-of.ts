import type { Moment } from '../../seats/seat';
import { seatOf } from '../pairs/check-pair';
import type { ArgumentId, ScoreRows, Writer } from '../scoring/rows';
import type { Argue, Moderation, Part } from './argue';
import { countedPairs } from './pairing';
import { isPlaying } from './pool';

/** What the scores of a round are worked out from. Who waits or was sent out is no part of it, nor what was said of them. */
export function rowsOf(argue: Argue): ScoreRows {
	return {
		deck: argue.deck,
		pairs: countedPairs(argue),
		writers: argue.parts.flatMap((part, seat) => (isPlaying(argue, seat) ? writerOf(part, seat) : [])),
		judgements: argue.judgements.filter(
			({ judge, a, b }) => isPlaying(argue, judge) && [a, b].every((id) => isThere(argue, id))
		),
		tagRulings: argue.tagChallenges
			.filter(({ state, seat }) => state === 'decided' && isPlaying(argue, seat))
			.map(({ seat, card, side, isAccepted }) => ({ seat, card, side, isAccepted })),
		leftOut: argue.leftOut,
		hasSwitch: argue.settings.phases.includes('switch'),
		usesMarks: argue.usesMarks
	};
}

function writerOf(part: Part, seat: number): Writer {
	return {
		seat,
		crew: part.crew,
		role: part.role,
		side: part.side,
		case: part.case,
		checks: part.checks,
		steelman: { ...part.steelman, side: part.steelmanFor },
		isStruck: part.isStruck,
		marks: part.marks,
		approvedAt: {
			case: approvedAt(part.moderation.case),
			reply: approvedAt(part.moderation.reply),
			steelman: approvedAt(part.moderation.steelman)
		}
	};
}

function approvedAt({ decision, decidedAt }: Moderation): Moment | null {
	return decision === 'approved' ? decidedAt : null;
}

function isThere(argue: Argue, id: ArgumentId): boolean {
	const seat = seatOf(id);
	return seat === null || isPlaying(argue, seat);
}
