import { ok, refuse, type Result } from '../../kit/result';
import type { Moment } from '../../seats/seat';
import { seatOf } from '../pairs/check-pair';
import type { Argue, Piece } from './argue';
import { isTimeUp } from './clock';
import type { OfArgue } from './event';
import { partOf, seatsIn } from './part';
import { dealtPair, pairsFor } from './pairing';
import { poolOf } from './pool';
import type { ArgumentId } from '../scoring/rows';
import { shownOf } from './shown';
import type { Side } from '../../quotes/codebook';
import type { ArgueRefusal } from './refusal';

type Reduced = Result<Argue, ArgueRefusal>;

/** "Too close" can be said from then on, in milliseconds: it is no way to be done sooner. */
export const closeAfterMs = 8000;

/** So many reports take an argument from everybody until the teacher has looked. */
const reportsToHide = 2;

const worth = { left: 1, right: 0, close: 0.5 } as const;

/** How many pairs a judge has compared. */
export function judgedBy({ judgements }: Pick<Argue, 'judgements'>, seat: number): number {
	return judgements.filter(({ judge }) => judge === seat).length;
}

/** A pair for everybody who has none in front, and has not had all of theirs. */
export function dealMissing(argue: Argue, at: Moment): void {
	if (argue.phase !== 'compare') return;
	for (const seat of seatsIn(argue)) if (argue.seats[seat]?.isConnected) dealTo(argue, seat, at);
}

/** Takes back the pairs of which one can't be read any more, and deals others for them. */
export function dealAgain(argue: Argue, at: Moment): void {
	if (argue.phase !== 'compare') return;
	const readable = new Set(poolOf(argue).map(({ seat }) => seat));
	const isGone = (id: ArgumentId) => seatOf(id) !== null && !readable.has(seatOf(id));
	for (const part of argue.parts) {
		if (part.pair && (isGone(part.pair.a) || isGone(part.pair.b))) part.pair = null;
	}
	dealMissing(argue, at);
}

/** A pair for one seat, where it needs one and there is one. */
export function dealTo(argue: Argue, seat: number, at: Moment): void {
	const part = argue.parts[seat];
	if (argue.phase !== 'compare' || !part || part.pair || argue.seats[seat]?.status !== 'in') return;
	const judged = judgedBy(argue, seat);
	if (judged >= pairsFor(argue)) return;
	const pair = dealtPair(argue, seat);
	if (pair) part.pair = { ...pair, number: judged + 1, dealtAt: at };
}

/** A judge says which of the pair in front is better; the next pair comes with it. */
export function judged(argue: Argue, { seat, number, choice, chips, at }: OfArgue<'judged'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	if (number <= judgedBy(argue, seat)) return refuse('already-judged');
	if (argue.phase !== 'compare') return refuse('wrong-phase');
	if (isTimeUp(argue, seat, at)) return refuse('time-is-up');
	const { pair } = part;
	if (!pair || pair.number !== number) return refuse('moved-on');
	const ms = at - pair.dealtAt;
	if (choice === 'close') {
		if (part.hasSaidClose || ms < closeAfterMs) return refuse('too-soon');
		part.hasSaidClose = true;
	} else if (chips.length === 0) return refuse('chip-missing');
	const { a, b, isCheck } = pair;
	argue.judgements.push({ judge: seat, a, b, y: worth[choice], ms, chips: [...new Set(chips)], isCheck });
	part.pair = null;
	dealTo(argue, seat, at);
	return ok(argue);
}

/** Not fit to be read: it goes from whoever says so at once, and from everybody at the second time. */
export function reported(argue: Argue, { seat, what, at }: OfArgue<'reported'>): Reduced {
	if (argue.seats[seat]?.status !== 'in') return refuse('no-seat');
	const writer = what.in === 'pair' ? takeFromPair(argue, seat, what) : shownAt(argue, what);
	if (writer === null) return refuse('moved-on');
	// An example was written for the deck: nobody has to be asked about it.
	if (writer !== 'example') report(argue, { writer, by: seat, at });
	dealAgain(argue, at);
	return ok(argue);
}

function takeFromPair(
	argue: Argue,
	seat: number,
	{ number, which }: { number: number; which: 'left' | 'right' }
): number | 'example' | null {
	const { pair } = partOf(argue, seat);
	if (pair?.number !== number) return null;
	partOf(argue, seat).pair = null;
	return seatOf(which === 'left' ? pair.a : pair.b) ?? 'example';
}

function shownAt(argue: Argue, { side, index }: { side: Side; index: number }): number | null {
	return shownOf(argue, side)[index]?.seat ?? null;
}

function report(argue: Argue, { writer, by, at }: { writer: number; by: number; at: Moment }): void {
	partOf(argue, by).hasReported.push(writer);
	for (const piece of ['case', 'reply'] satisfies Piece[]) {
		const moderation = partOf(argue, writer).moderation[piece];
		if (moderation.reports.includes(by)) continue;
		moderation.reports.push(by);
		const isHidden = moderation.reports.length >= reportsToHide;
		if (isHidden && moderation.decision === 'approved') moderation.decision = null;
		if (isHidden && piece === 'case') argue.shown = argue.shown.filter(({ seat }) => seat !== writer);
	}
	argue.log.push({ at, seat: writer, piece: 'case', what: 'reported', why: null });
}
