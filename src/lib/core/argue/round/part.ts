import { emptyCase, emptySteelman, type Case, type Steelman } from '../case';
import type { Argue, Moderation, Part, Piece } from './argue';

/** What a seat begins with. */
export function emptyPart(): Part {
	return {
		role: 'arguer',
		side: null,
		crew: null,
		case: structuredClone(emptyCase),
		checks: [],
		steelman: { ...emptySteelman },
		steelmanFor: null,
		moderation: { case: unseen(), reply: unseen(), steelman: unseen() },
		hasVoted: [false, false],
		pair: null,
		hasReported: [],
		hasSaidClose: false,
		consent: { show: null, name: null },
		marks: null,
		isStruck: false,
		nudgedAt: null
	};
}

/** The part of a seat that a caller knows to be there. */
export function partOf({ parts }: Pick<Argue, 'parts'>, seat: number): Part {
	const part = parts[seat];
	if (!part) throw new Error(`the round has no seat ${seat}`);
	return part;
}

/** Seats whose players are in the round: not those who wait, left or were sent out. */
export function seatsIn({ seats }: Pick<Argue, 'seats'>): number[] {
	return seats.flatMap(({ status }, seat) => (status === 'in' ? [seat] : []));
}

/** What others would read of a piece, as one text: empty where nothing has been written. */
export function textOf(part: Pick<Part, 'case' | 'steelman'>, piece: Piece): string {
	if (piece === 'case') return caseText(part.case);
	return (piece === 'reply' ? part.case.answer.reply : part.steelman.text).trim();
}

/** The texts of a piece, box by box, without those that are empty. */
export function textsOf(part: Pick<Part, 'case' | 'steelman'>, piece: Piece): string[] {
	const { claim, evidence, answer } = part.case;
	const texts = {
		case: [claim, ...evidence.map(({ reason }) => reason)],
		reply: [answer.reply],
		steelman: [part.steelman.text]
	};
	return texts[piece].filter((text) => text.trim() !== '');
}

/** Whether somebody has written nothing at all for their side. */
export function isBlank({ case: written, checks }: Part): boolean {
	return (
		caseText(written) === '' &&
		written.evidence.length === 0 &&
		written.answer.reply.trim() === '' &&
		checks.length === 0
	);
}

/** Whether two steelmen are the same to a reader. */
export function isSameSteelman(a: Steelman, b: Steelman): boolean {
	return a.text === b.text && a.card === b.card;
}

function caseText({ claim, evidence }: Pick<Case, 'claim' | 'evidence'>): string {
	return [claim, ...evidence.map(({ reason }) => reason)]
		.map((text) => text.trim())
		.filter(Boolean)
		.join('\n');
}

function unseen(): Moderation {
	return {
		flag: 'clean',
		findings: [],
		isHandedIn: false,
		decision: null,
		why: null,
		decidedAt: null,
		kept: null,
		reports: []
	};
}
