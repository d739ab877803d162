import { ok, refuse, type Result } from '../../kit/result';
import type { Argue, Piece } from './argue';
import { pieces } from './argue';
import type { OfArgue } from './event';
import { dealAgain } from './judging';
import { textOf, textsOf } from './part';
import type { ArgueRefusal } from './refusal';

type Reduced = Result<Argue, ArgueRefusal>;

/** So many arguments of each side are shown at the reveal. */
const mostShown = 3;

/** The teacher decides about a text. It counts as looked at: earlier reports are done with. */
export function decided(argue: Argue, event: OfArgue<'decided'>): Reduced {
	const part = argue.parts[event.seat];
	if (!part) return refuse('no-seat');
	if (textOf(part, event.piece) === '') return refuse('nothing-written');
	decide(argue, event);
	dealAgain(argue, event.at);
	return ok(argue);
}

/** Every text that is handed in, or whose time is over, in which nothing was found and nothing was decided yet. */
export function cleanApproved(argue: Argue, { at }: OfArgue<'cleanApproved'>): Reduced {
	argue.parts.forEach((part, seat) => {
		for (const piece of pieces) {
			const { flag, decidedAt, reports } = part.moderation[piece];
			const isClean = flag === 'clean' && decidedAt === null && reports.length === 0;
			if (isClean && isFinished(argue, seat, piece)) {
				decide(argue, { seat, piece, decision: 'approved', why: null, at });
			}
		}
	});
	dealAgain(argue, at);
	return ok(argue);
}

/** Whether a text stands as it is: handed in, or the time for writing it is over. */
export function isFinished({ parts, phase, settings }: Argue, seat: number, piece: Piece): boolean {
	const part = parts[seat];
	if (!part || textOf(part, piece) === '') return false;
	if (part.moderation[piece].isHandedIn) return true;
	const order = settings.phases;
	const written = order.indexOf(
		{ case: 'build', reply: 'answer', steelman: 'switch' }[piece] as typeof phase
	);
	return order.indexOf(phase) > written;
}

/** A player's word that a card helps a side goes to the teacher, once for each card. */
export function tagChallenged(argue: Argue, { seat, card, why }: OfArgue<'tagChallenged'>): Reduced {
	const side = argue.parts[seat]?.side;
	if (!side) return refuse('no-side');
	if (!argue.deck.cards.some(({ id }) => id === card)) return refuse('not-a-card');
	if (why.trim() === '') return refuse('nothing-written');
	if (argue.tagChallenges.some((each) => each.seat === seat && each.card === card)) {
		return refuse('already-challenged');
	}
	argue.tagChallenges.push({ seat, card, side, why, isAccepted: false, state: 'open' });
	return ok(argue);
}

export function tagRuled(argue: Argue, { seat, card, isAccepted }: OfArgue<'tagRuled'>): Reduced {
	const challenge = argue.tagChallenges.find((each) => each.seat === seat && each.card === card);
	if (!challenge) return refuse('not-a-card');
	challenge.isAccepted = isAccepted;
	challenge.state = 'decided';
	return ok(argue);
}

/** Whether the class may see somebody's argument; taken back, it goes from the projector at once. */
export function consented(argue: Argue, { seat, show, name }: OfArgue<'consented'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	part.consent = { show, name: show && name };
	argue.shown = argue.shown
		.filter((each) => each.seat !== seat || show)
		.map((each) => (each.seat === seat ? { ...each, isNamed: each.isNamed && name } : each));
	return ok(argue);
}

/** The host puts an argument on the projector, or takes it off: only what was approved, and whose writer agrees. */
export function shown(argue: Argue, { seat, isShown, isNamed }: OfArgue<'shown'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	const others = argue.shown.filter((each) => each.seat !== seat);
	if (!isShown) {
		argue.shown = others;
		return ok(argue);
	}
	if (!part.side) return refuse('no-side');
	if (part.moderation.case.decision !== 'approved') return refuse('not-approved');
	if (part.consent.show !== true || (isNamed && part.consent.name !== true)) return refuse('not-consented');
	const ofSide = others.filter((each) => argue.parts[each.seat]?.side === part.side);
	if (ofSide.length >= mostShown) return refuse('full');
	const at = argue.shown.findIndex((each) => each.seat === seat);
	if (at === -1) argue.shown = [...others, { seat, isNamed }];
	else argue.shown[at] = { seat, isNamed };
	return ok(argue);
}

function decide(
	argue: Argue,
	{ seat, piece, decision, why, at }: Pick<OfArgue<'decided'>, 'seat' | 'piece' | 'decision' | 'why' | 'at'>
): void {
	const part = argue.parts[seat];
	if (!part) return;
	const moderation = part.moderation[piece];
	Object.assign(moderation, { decision, why, decidedAt: at, reports: [] });
	if (decision === 'returned') moderation.isHandedIn = false;
	// A safeguarding lead must see what was written then.
	if (decision === 'private') moderation.kept = [...(moderation.kept ?? []), ...textsOf(part, piece)];
	if (decision !== 'approved' && piece === 'case') {
		argue.shown = argue.shown.filter((each) => each.seat !== seat);
	}
	argue.log.push({ at, seat, piece, what: decision, why });
}
