import { ok, refuse, type Result } from '../../kit/result';
import type { Moment } from '../../seats/seat';
import { checkedCards, type Case } from '../case';
import type { Deck } from '../deck/deck';
import { isTimeUp, lateMs } from './clock';
import type { Argue, Part, Piece } from './argue';
import type { Filtered, OfArgue } from './event';
import { isBefore } from './drawing';
import { isSameSteelman, textOf } from './part';
import type { ArgueRefusal } from './refusal';
import type { ArguePhase } from './settings';

type Reduced = Result<Argue, ArgueRefusal>;

/** The phase in which each text is written. */
const writtenIn: Record<Piece, ArguePhase> = { case: 'build', reply: 'answer', steelman: 'switch' };

/**
 * Whether a text may be written now: in its phase, for a moment after it (what was on its way), and until the class
 * looks back where the teacher has sent it back, also once its time is up.
 */
export function mayWrite(argue: Argue, seat: number, { piece, at }: { piece: Piece; at: Moment }): boolean {
	const part = argue.parts[seat];
	if (!part || argue.seats[seat]?.status !== 'in') return false;
	const phase = writtenIn[piece];
	if (isBefore(argue.phase, phase) || argue.phase === 'over') return false;
	if (part.moderation[piece].decision === 'returned' && isBefore(argue.phase, 'debrief')) return true;
	if (argue.phase === phase) return !isTimeUp(argue, seat, at);
	return at <= argue.phaseAt + lateMs && isPhaseBefore(argue, phase);
}

/** The whole of what stands in a writer's boxes; of it that is taken which may be written now. */
export function drafted(argue: Argue, event: OfArgue<'drafted'>): Reduced {
	const part = argue.parts[event.seat];
	if (!part) return refuse('no-seat');
	if (!part.side) return refuse('no-side');
	const { at } = event;
	const may = (piece: Piece) => mayWrite(argue, event.seat, { piece, at });
	if (!may('case') && !may('reply')) return refuse(isTooEarly(argue) ? 'wrong-phase' : 'time-is-up');
	if (!areCards(argue.deck, part.side, event.case)) return refuse('not-a-card');
	if (may('case')) {
		write(part, 'case', event.filtered.case, () => {
			part.case.claim = event.case.claim;
			part.case.evidence = event.case.evidence;
		});
	}
	if (may('reply')) {
		write(part, 'reply', event.filtered.reply, () => (part.case.answer = event.case.answer));
	}
	part.nudgedAt = null;
	return ok(argue);
}

export function steelmanned(argue: Argue, { seat, steelman, filtered, at }: OfArgue<'steelmanned'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	if (!mayWrite(argue, seat, { piece: 'steelman', at })) {
		return refuse(isBefore(argue.phase, 'switch') ? 'wrong-phase' : 'time-is-up');
	}
	const { steelmanFor } = part;
	if (!steelmanFor) return refuse('no-side');
	const isCard = steelman.card === null || argue.deck.offered[steelmanFor].includes(steelman.card);
	if (!isCard) return refuse('not-a-card');
	if (isSameSteelman(part.steelman, steelman)) return ok(argue);
	write(part, 'steelman', filtered, () => (part.steelman = steelman));
	part.nudgedAt = null;
	return ok(argue);
}

/** What an Evidence Checker has found out about a card; a card that was checked before is checked anew. */
export function checked(argue: Argue, { seat, check, at }: OfArgue<'checked'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	if (part.role !== 'checker') return refuse('wrong-phase');
	if (isBefore(argue.phase, 'build')) return refuse('wrong-phase');
	// Evidence is checked while the others build, answer and compare.
	if (!isBefore(argue.phase, 'reveal') && at > argue.phaseAt + lateMs) return refuse('time-is-up');
	if (!argue.deck.cards.some(({ id }) => id === check.card)) return refuse('not-a-card');
	const before = part.checks.findIndex(({ card }) => card === check.card);
	if (before === -1 && part.checks.length >= checkedCards) return refuse('full');
	if (before === -1) part.checks.push(check);
	else part.checks[before] = check;
	part.nudgedAt = null;
	return ok(argue);
}

/** The writer says that a text is finished, or takes that back. One that was sent back waits for the teacher again. */
export function handedIn(argue: Argue, { seat, piece, isHandedIn, at }: OfArgue<'handedIn'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	const moderation = part.moderation[piece];
	if (isHandedIn && textOf(part, piece) === '') return refuse('nothing-written');
	if (!isHandedIn && !mayWrite(argue, seat, { piece, at })) return refuse('time-is-up');
	moderation.isHandedIn = isHandedIn;
	if (isHandedIn && moderation.decision === 'returned') moderation.decision = null;
	return ok(argue);
}

function isPhaseBefore({ settings, phase }: Argue, earlier: ArguePhase): boolean {
	const at = settings.phases.indexOf(phase);
	return at > 0 && settings.phases[at - 1] === earlier;
}

function isTooEarly({ phase }: Argue): boolean {
	return isBefore(phase, 'build');
}

/** A text that has changed is another text: what was decided about the one before does not hold for it. */
function write(part: Part, piece: Piece, { flag, findings }: Filtered, change: () => void): void {
	const before = textOf(part, piece);
	change();
	if (textOf(part, piece) === before) return;
	const moderation = part.moderation[piece];
	moderation.flag = flag;
	moderation.findings = findings;
	moderation.isHandedIn = false;
	// What was kept private stays kept as it was; what is written instead is looked at like any other text.
	if (moderation.decision === 'approved' || moderation.decision === 'private') moderation.decision = null;
}

/** Whether every card is in the deck, and each of one's own among those that one's side may use. */
function areCards({ cards, offered }: Deck, side: 'enforcement' | 'routes', written: Case): boolean {
	const { evidence, answer } = written;
	const own = [...evidence.map(({ card }) => card), ...(answer.backing === null ? [] : [answer.backing])];
	const isDouble = evidence.length === 2 && evidence[0]?.card === evidence[1]?.card;
	const isCounter = answer.counter === null || cards.some(({ id }) => id === answer.counter);
	return !isDouble && isCounter && own.every((card) => offered[side].includes(card));
}
