import type { Side } from '../../quotes/codebook';
import type { Card, Deck } from '../deck/deck';
import type { Scores } from '../scoring/rows';
import type { Tally } from '../votes/ballot';
import type { Argue, PhaseClock } from './argue';
import { viewCase } from './argument-view';
import { isTimed } from './clock';
import { exampleOf } from './example';
import { sideAt } from './lots';
import type { ArgueRoomCommon, ArgueRoomStage, ArgueRoomView, CardView, PhaseClockView } from './room-view';
import { namedCards, steelmenShown, viewShown } from './shown';
import { viewShift } from './view-shift';

/** What views need that is not in the round: the votes as counts, and the scores, which are for the reveal and later. */
export type WorkedOut = { tally: Tally; scores: Scores | null };

/**
 * What everybody in the room may see now: the same for all of them, so that it is encoded once.
 *
 * @param isInside - false for those who wait to be let in: they see no card
 */
export function viewArgueRoom(argue: Argue, workedOut: WorkedOut, isInside = true): ArgueRoomView {
	const stage: ArgueRoomStage = isInside ? viewStage(argue, workedOut) : { phase: 'lobby' };
	return { ...viewCommon(argue), ...stage };
}

/** Whether the app vouches for the balance of a deck: it meets every hard rule. */
export function isBalanced({ balance }: Pick<Deck, 'balance'>): boolean {
	return balance.every(({ isHard, isMet }) => isMet || !isHard);
}

function viewCommon({ title, deck, seed, settings, mode, phase }: Argue): ArgueRoomCommon {
	return {
		kind: 'argue',
		title,
		motion: deck.motion,
		isSwapped: seed % 2 === 1,
		phases: settings.phases,
		mode,
		isBalanced: isBalanced(deck),
		// AB, BA, AB from phase to phase. Its own bit of the seed: the hues are drawn by the lowest.
		firstSide: sideAt(deck.motion, (seed >>> 1) + settings.phases.indexOf(phase))
	};
}

function viewStage(argue: Argue, { tally, scores }: WorkedOut): ArgueRoomStage {
	if (!isTimed(argue)) return { phase: argue.phase };
	const { phase, deck } = argue;
	const clock = viewClock(argue.clock);
	if (phase === 'vote1') return { phase, clock, votes: votesIn(argue) };
	if (phase === 'read') return { phase, clock, facts: viewFacts(deck) };
	const common = { clock, cards: deck.cards.map(viewCard) };
	switch (phase) {
		case 'sides':
			return { phase, ...common, drawn: drawnIn(argue) };
		case 'example':
			return { phase, ...common, ...viewExample(argue) };
		case 'reveal':
			return { phase, ...common, reliability: reliabilityIn(scores), shown: viewShown(argue) };
		case 'switch':
			return { phase, ...common, steelmen: steelmenShown(argue) };
		case 'vote2':
			// Which of them made somebody think most is asked with the second ballot.
			return { phase, ...common, votes: votesIn(argue) };
		case 'debrief':
			return {
				phase,
				...common,
				named: namedCards(deck, tally),
				shift: argue.areVotesShown ? viewShift(argue, tally) : null
			};
		case 'build':
		case 'answer':
		case 'compare':
			return { phase, ...common };
	}
}

function viewClock({ startedAt, endsAt, pausedAt }: PhaseClock): PhaseClockView {
	const pausedWithMs = pausedAt === null ? null : Math.max(0, endsAt - pausedAt);
	return { startedAt, endsAt, pausedWithMs };
}

/** How many ballots were cast, whatever was on them. */
function votesIn({ parts, seats, phase }: Argue): number {
	const wave = phase === 'vote1' ? 0 : 1;
	return parts.filter(({ hasVoted }, seat) => hasVoted[wave] && seats[seat]?.status !== 'kicked').length;
}

function viewFacts({ digest, cards }: Deck) {
	const articles = new Map(cards.map(({ article }) => [article.slug, article]));
	return digest.map(({ fact, article, span }) => ({
		fact,
		article: articles.get(article) ?? { slug: article, title: article, outlet: null, date: null },
		span
	}));
}

/** How many argue for each side: never who. */
function drawnIn({ parts, seats }: Argue): Record<Side, number> {
	const drawn = { enforcement: 0, routes: 0 };
	parts.forEach(({ side }, seat) => {
		if (side && seats[seat]?.status === 'in') drawn[side] += 1;
	});
	return drawn;
}

/** A card without its tags: which side it helps is what players find out. */
export function viewCard({ id, text, start, end, article, speaker, ground }: Card): CardView {
	return { id, text, start, end, article, speaker, ground };
}

function viewExample(argue: Argue) {
	const { deck } = argue;
	const example = exampleOf(argue);
	if (!example) return { side: sideAt(deck.motion, argue.seed >>> 1), pair: null };
	const [left, right] = [example.left, example.right].map((each) => viewCase(deck, each.case, true));
	return { side: example.side, pair: left && right ? { left, right } : null };
}

function reliabilityIn(scores: Scores | null) {
	const word = (side: Side) => scores?.reliability[side].word ?? 'not-used';
	return { enforcement: word('enforcement'), routes: word('routes') };
}
