import type { Side } from '../../quotes/codebook';
import type { Steelman } from '../case';
import type { Deck } from '../deck/deck';
import type { Scores } from '../scoring/rows';
import { scoreOf } from './score-of';
import { fewestDoubleVoters, type Tally } from '../votes/ballot';
import type { Argue } from './argue';
import { argumentView } from './argument-view';
import { partOf } from './part';
import { isPlaying, isWritten, mayGoToProjector } from './pool';
import type { ArgumentView } from './room-view';

/** So many best reasons for a side are shown together: a wall of them would be read by nobody. */
const mostSteelmen = 3;

/** So many of a side's cards are named at the end. */
const mostNamed = 2;

/**
 * The arguments of a side that the class sees, in the order in which the host has put them there: only what is
 * approved, and whose writers agree to it and were not sent out.
 */
export function shownOf(argue: Argue, side: Side): Argue['shown'] {
	return argue.shown.filter(({ seat }) => {
		const { side: own, moderation, consent } = partOf(argue, seat);
		const mayShow = mayGoToProjector(moderation.case) && consent.show === true;
		return own === side && mayShow && isPlaying(argue, seat);
	});
}

/**
 * Whether a writer is asked at the reveal if the class may see the argument, on the projector and in the map: whoever
 * has an approved one, so that being asked tells nothing about how it was picked.
 */
export function isAskedToShow(argue: Argue, seat: number): boolean {
	return argue.phase === 'reveal' && isReadable(argue, seat);
}

/** Whether an argument is one that the class could gain from seeing together. */
export function isWorthShowing(argue: Argue, seat: number, scores: Scores | null): boolean {
	const { side } = partOf(argue, seat);
	if (side === null || !isReadable(argue, seat)) return false;
	const canTell = scores !== null && scores.reliability[side].word !== 'not-used';
	return !canTell || scoreOf(scores, seat)?.isOftenPicked === true;
}

/** Whether somebody has written an argument that the teacher lets the class see. */
function isReadable(argue: Argue, seat: number): boolean {
	const { role, side, case: written, moderation } = partOf(argue, seat);
	return role === 'arguer' && side !== null && isWritten(written) && mayGoToProjector(moderation.case);
}

/** What of them is read, by everybody. */
export function viewShown(argue: Argue): Record<Side, ArgumentView[]> {
	return ofBoth((side) => shownOf(argue, side).map(({ seat }) => viewOnProjector(argue, seat)));
}

/** Beside them the names: only where writer and host both want that. For the host's screens alone. */
export function shownNames(argue: Argue): Record<Side, (string | null)[]> {
	return ofBoth((side) =>
		shownOf(argue, side).map(({ seat, isNamed }) => {
			const mayName = isNamed && partOf(argue, seat).consent.name === true;
			return mayName ? (argue.seats[seat]?.name ?? null) : null;
		})
	);
}

/** The best reasons for each side that the teacher has approved last. */
export function steelmenShown(argue: Argue): Record<Side, Steelman[]> {
	return ofBoth((side) =>
		argue.parts
			.filter((part, seat) => {
				const isFit = mayGoToProjector(part.moderation.steelman) && !part.isStruck;
				const isThere = isPlaying(argue, seat) && part.steelman.text.trim() !== '';
				return part.steelmanFor === side && isFit && isThere;
			})
			.sort((a, b) => (b.moderation.steelman.decidedAt ?? 0) - (a.moderation.steelman.decidedAt ?? 0))
			.slice(0, mostSteelmen)
			.map(({ steelman }) => steelman)
	);
}

/**
 * The cards of each side that most named as the one that made them think, the most named first. As everything that
 * ballots hold it is told only of a group large enough that nobody can be picked out.
 */
export function namedCards({ offered }: Pick<Deck, 'offered'>, { cards }: Tally): Record<Side, string[]> {
	const all = Object.values(cards).reduce((sum, times) => sum + times, 0);
	if (all < fewestDoubleVoters) return { enforcement: [], routes: [] };
	const times = (card: string) => (Object.hasOwn(cards, card) ? (cards[card] ?? 0) : 0);
	return ofBoth((side) =>
		offered[side]
			.filter((card) => times(card) > 0)
			.sort((a, b) => times(b) - times(a))
			.slice(0, mostNamed)
	);
}

/** On the projector nothing is read that the teacher has not seen, whatever may go to phones. */
function viewOnProjector(argue: Argue, seat: number): ArgumentView {
	const view = argumentView(argue, `seat:${seat}`);
	const hasReply = mayGoToProjector(partOf(argue, seat).moderation.reply);
	return hasReply ? view : { ...view, counter: null, reply: null, move: null };
}

function ofBoth<T>(what: (side: Side) => T): Record<Side, T> {
	return { enforcement: what('enforcement'), routes: what('routes') };
}
