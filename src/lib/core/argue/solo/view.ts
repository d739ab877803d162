import { drawBelow, chanceFrom } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import { emptyCase, type Case, type Steelman } from '../case';
import { opposite, type Card } from '../deck/deck';
import { exampleCase } from '../pairs/check-pair';
import { viewCase } from '../round/argument-view';
import { closeAfterMs } from '../round/judging';
import type { QuotingHint } from '../round/me-view';
import type { CardView, ArgumentView } from '../round/room-view';
import { sideAt } from '../round/lots';
import { viewCard } from '../round/view-room';
import { isFaithful, quotesOfField, typedQuotes, type TypedQuote } from '../scoring/quoting';
import type { ScoreLine } from '../scoring/rows';
import { steelmanTicks, ticksOf, type CasePart, type PartTick } from '../scoring/ticks';
import { handOf, steelmanHandOf } from './hands';
import { soloPairs } from './pairs';
import { nextStepsOf, scoredCase, scoreOfSolo, type SoloScore } from './score';
import type { Exchange, OpenExchange, Solo } from './solo';
import { exchanges as mostExchanges } from './solo';

/** A part of a case or of a steelman, and whether it is there. */
export type SoloTick = PartTick<CasePart | 'steelman-card' | 'steelman-text'>;

/** What somebody says who plays one's own case back. */
export type OwnCase = { claim: string; card: CardView | null; reason: string };

type Common = {
	side: Side;
	/** Which side is named first, by lot. */
	firstSide: Side;
	/** Whether the two sides have changed their hues and shapes, by lot. */
	isSwapped: boolean;
	ticks: SoloTick[];
	/** `nearest` holds the words of the card that comes nearest. */
	hints: QuotingHint[];
	/** Every card that is named below. */
	cards: CardView[];
};

/** What the page shows of an exercise; how far a card helps a side is told at its end alone. */
export type SoloView = Common &
	(
		| { phase: 'build'; hand: string[]; claim: string; evidence: Case['evidence'] }
		| {
				phase: 'exchange';
				number: number;
				of: number;
				open: OpenExchange;
				last: Exchange | null;
				hand: string[];
				claim: string;
		  }
		| { phase: 'steelman'; hand: string[]; steelman: Steelman }
		| { phase: 'turned'; own: OwnCase; text: string }
		| {
				phase: 'judge';
				number: number;
				of: number;
				pairSide: Side;
				left: ArgumentView;
				right: ArgumentView;
				/** From when "too close" may be said; null: it has been used. */
				closeFrom: number | null;
		  }
		| { phase: 'compare'; own: Case; examples: Case[] }
		| {
				phase: 'over';
				score: SoloScore;
				nextSteps: ScoreLine[];
				own: Case;
				exchanges: Exchange[];
				steelman: Steelman;
				turned: string;
				lacks: CasePart[];
		  }
	);

/** What the page shows of an exercise. */
export function viewSolo(solo: Solo): SoloView {
	const { deck, side } = solo;
	const chance = chanceFrom(deck.seed + 2);
	const stage = stageOf(solo);
	const common: Common = {
		side,
		firstSide: sideAt(deck.motion, drawBelow(chance, 2)),
		isSwapped: drawBelow(chance, 2) === 1,
		...helpFor(solo),
		cards: deck.cards.map(viewCard)
	};
	return { ...common, ...stage };
}

type Stage = SoloView extends infer V ? (V extends SoloView ? Omit<V, keyof Common> : never) : never;

function stageOf(solo: Solo): Stage {
	switch (solo.phase) {
		case 'build':
			return { phase: 'build', hand: handOf(solo), claim: solo.claim, evidence: solo.evidence };
		case 'exchange':
			return exchangeOf(solo);
		case 'steelman':
			return { phase: 'steelman', hand: steelmanHandOf(solo), steelman: solo.steelman };
		case 'turned':
			return { phase: 'turned', own: ownCaseOf(solo), text: solo.turned };
		case 'judge':
			return pairOf(solo);
		case 'compare':
			return { phase: 'compare', own: scoredCase(solo), examples: examplesFor(solo) };
		case 'over':
			return overOf(solo);
	}
}

function exchangeOf({ side, deck, exchanges, open, claim }: Extract<Solo, { phase: 'exchange' }>): Stage {
	const spare = deck.cards.filter(({ reach }) => reach[opposite(side)] > 0).length;
	return {
		phase: 'exchange',
		number: exchanges.length + 1,
		of: Math.min(mostExchanges, spare),
		open,
		last: exchanges.at(-1) ?? null,
		hand: handOf({ deck, side }),
		claim
	};
}

function pairOf({ deck, side, judgements, since }: Extract<Solo, { phase: 'judge' }>): Stage {
	const pairs = soloPairs(deck, side);
	const pair = pairs[judgements.length];
	const read = (id: 'a' | 'b') => {
		const written = pair && exampleCase(deck.exemplars, pair[id]);
		return viewCase(deck, written ?? emptyCase, true);
	};
	return {
		phase: 'judge',
		number: judgements.length + 1,
		of: pairs.length,
		pairSide: pair?.side ?? side,
		left: read('a'),
		right: read('b'),
		closeFrom: judgements.some(({ y }) => y === 0.5) ? null : since + closeAfterMs
	};
}

/** The examples of the player's own side that have just been compared. */
function examplesFor({ deck, side }: Solo): Case[] {
	const pair = soloPairs(deck, side).find((each) => each.side === side && !each.isCheck);
	return pair ? [pair.a, pair.b].flatMap((id) => exampleCase(deck.exemplars, id) ?? []) : [];
}

function overOf(solo: Extract<Solo, { phase: 'over' }>): Stage {
	const score = scoreOfSolo(solo);
	const { exchanges, steelman, turned, lacks } = solo;
	return {
		phase: 'over',
		score,
		nextSteps: nextStepsOf(score),
		own: scoredCase(solo),
		exchanges,
		steelman,
		turned,
		lacks
	};
}

function ownCaseOf({ deck, claim, evidence }: Solo): OwnCase {
	const use = evidence.find(({ reason }) => reason.trim() !== '') ?? evidence[0];
	const card = deck.cards.find(({ id }) => id === use?.card);
	return { claim, card: card ? viewCard(card) : null, reason: use?.reason ?? '' };
}

/** Ticks and hints for what is being written: ticks, and no points. */
function helpFor(solo: Solo): { ticks: SoloTick[]; hints: QuotingHint[] } {
	const { deck, side, claim, evidence } = solo;
	if (solo.phase === 'build') {
		const written = { ...emptyCase, claim, evidence };
		return {
			ticks: ticksIn(solo, written, ['claim', 'card-1', 'card-2', 'range', 'reason-1', 'reason-2']),
			hints: hintsIn(typedQuotes(written, deck), deck.cards)
		};
	}
	if (solo.phase === 'exchange') {
		const { card, reply, move, backing } = solo.open;
		const written = { ...emptyCase, answer: { counter: card, reply, move, backing } };
		return {
			ticks: ticksIn(solo, written, ['reply', 'move', 'backing']),
			hints: hintsIn(quotesOfField(deck, { field: 'reply', index: 0, text: reply }), deck.cards)
		};
	}
	if (solo.phase === 'steelman') {
		const quotes = quotesOfField(deck, { field: 'steelman', index: 0, text: solo.steelman.text });
		return {
			ticks: steelmanTicks(solo.steelman, opposite(side), deck),
			hints: hintsIn(quotes, deck.cards)
		};
	}
	return { ticks: [], hints: [] };
}

function ticksIn({ deck, side }: Solo, written: Case, parts: readonly CasePart[]): SoloTick[] {
	return ticksOf(written, side, deck).filter(({ part }) => parts.includes(part));
}

function hintsIn(quotes: readonly TypedQuote[], cards: readonly Card[]): QuotingHint[] {
	return quotes
		.filter((quote) => !isFaithful(quote))
		.map(({ field, index, typed, words, isWrongSpeaker, nearest }) => {
			const text = cards.find(({ id }) => id === nearest)?.text ?? null;
			return { field, index, typed, words, isWrongSpeaker, nearest: text };
		});
}
