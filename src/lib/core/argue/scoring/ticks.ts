import type { Side } from '../../quotes/codebook';
import type { Case, Check, Steelman } from '../case';
import type { Deck } from '../deck/deck';
import { copyWhysOf } from './copies';
import { evidenceLines } from './evidence';
import { groundOf } from './ground';
import { nothingApproved, type Writer } from './rows';

/** The parts of a case, in the order of its score lines. */
export const caseParts = [
	'claim',
	'card-1',
	'card-2',
	'range',
	'reason-1',
	'reason-2',
	'counter',
	'reply',
	'move',
	'backing',
	'quoting'
] as const;
export type CasePart = (typeof caseParts)[number];

/** One part and whether it is there: a tick while somebody writes, and never points. */
export type PartTick<P extends string> = { part: P; isThere: boolean };

/**
 * Which parts of a case are there, by the rules that give points for them later, before it is held beside others'.
 */
export function ticksOf(written: Case, side: Side, deck: Deck): PartTick<CasePart>[] {
	const writer = writerOf(written);
	const ground = groundOf(deck, [], copyWhysOf([writer]));
	const lines = evidenceLines({ seat: writer.seat, side, case: written }, ground);
	return caseParts.map((part, i) => ({ part, isThere: (lines[i]?.points ?? 0) > 0 }));
}

/** Which parts of the best reason for the other side are there. */
export function steelmanTicks(
	{ card, text }: Steelman,
	side: Side,
	deck: Deck
): PartTick<'steelman-card' | 'steelman-text'>[] {
	const ground = groundOf(deck, [], new Map());
	const known = ground.cardOf(card);
	return [
		{ part: 'steelman-card', isThere: known !== null && ground.reachOf(known, side) > 0 },
		{ part: 'steelman-text', isThere: ground.own({ seat: 0, box: 'steelman', text }).isOwn }
	];
}

/** Whether everything has been said about a card that is checked; whether it is right is told at the end. */
export function isCheckDone({ found, speaker, helps, reason }: Check): boolean {
	return found !== null && speaker !== null && helps !== null && reason.trim() !== '';
}

/** Somebody who has written this case and nothing else. */
function writerOf(written: Case): Writer {
	return {
		seat: 0,
		crew: null,
		role: 'arguer',
		side: null,
		case: written,
		checks: [],
		steelman: { card: null, text: '', side: null },
		isStruck: false,
		marks: null,
		approvedAt: nothingApproved
	};
}
