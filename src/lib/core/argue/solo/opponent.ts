import { chanceFrom, shuffled } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import { clashOf } from '../deck/clash';
import { opposite, type Card, type Deck } from '../deck/deck';
import { contentWordsOf, wordsOf } from '../scoring/words';
import type { Exchange, FollowUp, Reply } from './solo';

/** What the opponent knows when it is its turn. */
type Turn = {
	deck: Deck;
	/** The player's. */
	side: Side;
	/** The cards of the player's case. */
	own: readonly string[];
	/** What the opponent has spoken so far, in order. */
	spoken: readonly string[];
};

/**
 * The card that the opponent speaks next, word for word: of those that help its side and are in nobody's hands yet,
 * the one with the highest 3·clash + 2·[ground not met yet] + strength − 4·[the same speaker as last time]. The clash
 * is the hardest with any card of the player's. Which of several alike is drawn by the deck's seed.
 *
 * @returns null where nothing is left to say
 */
export function nextOpposing({ deck, side, own, spoken }: Turn): Card | null {
	const past = spoken.flatMap((id) => deck.cards.find((card) => card.id === id) ?? []);
	const left = deck.cards.filter(
		({ id, reach }) => reach[opposite(side)] > 0 && !own.includes(id) && !spoken.includes(id)
	);
	const weightOf = (card: Card) =>
		3 * Math.max(0, ...own.map((id) => clashOf(deck, id, card.id))) +
		2 * Number(past.every(({ ground }) => ground !== card.ground)) +
		card.strength -
		4 * Number(past.at(-1)?.speaker.id === card.speaker.id);
	const drawn = shuffled(chanceFrom(deck.seed), left).map((card) => ({ card, weight: weightOf(card) }));
	return drawn.sort((a, b) => b.weight - a.weight)[0]?.card ?? null;
}

/**
 * What the opponent asks after a reply: which quote backs it where none does, which part of the quote it answers where
 * the two share no word that says something, and for another move where the last reply made the same.
 */
export function followUpsTo(given: Reply, card: Card | null, last: Exchange | null): FollowUp[] {
	const asked: Record<FollowUp, boolean> = {
		'no-quote': given.backing === null,
		'which-part': card !== null && !shareSubject(given.reply, card.text),
		'same-move': given.move !== null && given.move === last?.move
	};
	return (Object.keys(asked) as FollowUp[]).filter((each) => asked[each]);
}

function shareSubject(reply: string, quote: string): boolean {
	const said = subjectOf(quote);
	return [...subjectOf(reply)].some((word) => said.has(word));
}

/** Words that say something, as far as a plural or another ending does not tell them apart. */
function subjectOf(text: string): Set<string> {
	const words = [...contentWordsOf(wordsOf(text))];
	return new Set(words.map((word) => (word.length > 4 ? word.replace(/(?:'s|ing|ed|es|s)$/, '') : word)));
}
