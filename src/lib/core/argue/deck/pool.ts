import type { Side } from '../../quotes/codebook';
import type { Corpus } from '../../quotes/corpus';
import type { Quote } from '../../quotes/quote';
import { cardOf, farthestOf, leanOf } from './card';
import { clashesOf } from './clash';
import type { Card, Deck } from './deck';
import { partnersIn, readCard, type Partners, type ReadText } from './measure';
import { isContext, isForBoth } from './rules';

/** What a deck may be made of. */
export type Pool = {
	/** Cards that help one side more, in the order of the corpus. */
	cards: Card[];
	/** Offered to both sides. */
	both: Card[];
	context: Card[];
	partners: Partners;
	/** What makes a card, by its id, less clear by itself: each counts one. */
	doubts: ReadonlyMap<string, number>;
	/** Ids of cards that exemplars rest on. */
	wanted: ReadonlySet<string>;
	readOf: (card: Card) => ReadText;
};

/** Everything in a corpus that a deck may be made of. */
export function poolOf(corpus: Corpus, exemplars: Deck['exemplars']): Pool {
	const all = corpus.quotes.flatMap((quote) => {
		const card = cardOf(corpus, quote);
		return card ? [{ card, isClear: isClear(quote, card) }] : [];
	});
	const cards = all.map(({ card }) => card).filter((card) => leanOf(card) !== null);
	// A card for both or for neither is worth having only where nobody could dispute that it is one.
	const extra = all.filter(({ isClear }) => isClear).map(({ card }) => card);
	const read = new Map(cards.map((card) => [card.id, readCard(card)]));
	return {
		cards,
		both: extra.filter(isForBoth),
		context: extra.filter(isContext),
		partners: partnersIn(clashesOf(cards)),
		doubts: new Map(corpus.quotes.map((quote) => [quote.id, doubtsAbout(quote)])),
		wanted: new Set(exemplars.flatMap(cardsIn)),
		readOf: (card) => read.get(card.id) ?? readCard(card)
	};
}

/** The ids of all cards that an exemplar names. */
export function cardsIn({ case: { evidence, answer } }: Deck['exemplars'][number]): string[] {
	const named = [...evidence.map(({ card }) => card), answer.counter, answer.backing];
	return named.filter((id) => id !== null);
}

/** The cards of a pool that help a side directly (2) or by one step (1), and more than the other side. */
export function cardsFor({ cards }: Pool, side: Side, reach: 1 | 2): Card[] {
	return cards.filter((card) => leanOf(card) === side && farthestOf(card) === reach);
}

/**
 * A teacher could dispute its tag. It goes on from a paragraph that is not on the card, which counts thrice where it
 * has no reason of its own either ("He said so again"); or it is a piece of the reporter's sentence.
 */
function doubtsAbout(quote: Quote): number {
	const goesOn = quote.traps.includes('two-paragraphs');
	const saysLittle = quote.tags?.settled.strength === 1;
	const isPiece = quote.kind === 'partial';
	return Number(isDisputable(quote)) + (goesOn ? (saysLittle ? 3 : 1) : 0) + (isPiece ? 2 : 0);
}

function isDisputable({ tags }: Quote): boolean {
	return tags !== null && tags.disputable !== null;
}

function isClear(quote: Quote, { article }: Card): boolean {
	return !isDisputable(quote) && quote.tags?.settled.label !== 'OTHER' && article.date !== null;
}
