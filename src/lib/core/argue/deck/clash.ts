import { chanceFrom, shuffled } from '../../kit/chance';
import type { Ground, Side } from '../../quotes/codebook';
import { isFunctionWord } from '../../quotes/telling-words';
import { tokensIn } from '../../text/tokens';
import { isOwnOf, leanOf } from './card';
import { opposite, type Card, type Clash, type Deck } from './deck';

/** Grounds that pull against one another: whoever argues from one has to answer the other. */
const opposed: readonly (readonly [Ground, Ground])[] = [
	['duty', 'control'],
	['duty', 'deterrence'],
	['duty', 'fairness'],
	['safety', 'deterrence'],
	['family', 'control'],
	['capacity', 'fairness'],
	['capacity', 'local']
];

/** So many words of substance two cards share that speak of the same thing. */
const sharedWords = 2;

/** Every pair of cards that help opposite sides and speak to one another, in the order of the cards. */
export function clashesOf(cards: readonly Card[]): Clash[] {
	const read = cards.map((card) => ({ card, words: wordsOf(card.text) }));
	return read.flatMap((a, at) =>
		read.slice(at + 1).flatMap((b) => {
			const weight = weightOf(a, b);
			return weight === 0 ? [] : [{ cards: [a.card.id, b.card.id] as [string, string], weight }];
		})
	);
}

/** How hard two cards of a deck clash, in whichever order they are named: 0 (not at all) to 3. */
export function clashOf({ clashes }: Pick<Deck, 'clashes'>, a: string, b: string): 0 | 1 | 2 | 3 {
	const clash = clashes.find(({ cards }) => cards.includes(a) && cards.includes(b) && a !== b);
	return clash?.weight ?? 0;
}

/**
 * The card of the other side that clashes most with somebody's own cards; which of several that clash alike is
 * drawn, for each seat by itself.
 *
 * @param ownCards - ids; none yet: any card of the other side
 * @returns null where the deck holds nothing for the other side
 */
export function counterFor(
	deck: Deck,
	side: Side,
	ownCards: readonly string[],
	{ seed, seat }: { seed: number; seat: number }
): Card | null {
	const opposing = deck.cards.filter((card) => isOwnOf(card, opposite(side)) && !ownCards.includes(card.id));
	const hardest = (card: Card) => ownCards.reduce((sum, own) => sum + clashOf(deck, own, card.id), 0);
	const drawn = shuffled(chanceFrom(seed + Math.imul(seat + 1, 0x9e3779b1)), opposing);
	return drawn.sort((a, b) => hardest(b) - hardest(a))[0] ?? null;
}

type ReadCard = { card: Card; words: ReadonlySet<string> };

/**
 * The same ground counts 2, the same article, the same subject or grounds that pull against one another 1; cards
 * that don't help opposite sides 0.
 */
function weightOf(a: ReadCard, b: ReadCard): 0 | Clash['weight'] {
	const leans = [leanOf(a.card), leanOf(b.card)];
	if (leans.includes(null) || leans[0] === leans[1]) return 0;
	const isSameGround = a.card.ground !== null && a.card.ground === b.card.ground;
	const shared = [...a.words].filter((word) => b.words.has(word)).length;
	const isNear = a.card.article.slug === b.card.article.slug || shared >= sharedWords;
	if (isSameGround) return isNear ? 3 : 2;
	return isNear || areOpposed(a.card.ground, b.card.ground) ? 1 : 0;
}

function areOpposed(a: Ground | null, b: Ground | null): boolean {
	return opposed.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** Words of substance, as far as a plural or another ending does not tell them apart. */
function wordsOf(text: string): Set<string> {
	const words = tokensIn(text, { start: 0, end: text.length })
		.filter(({ kind, lower }) => kind === 'word' && lower.length > 3 && !isFunctionWord(lower))
		.map(({ lower }) => lower.replace(/(?:ing|ed|es|s)$/, ''));
	return new Set(words);
}
