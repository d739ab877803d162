import type { Deck } from '../deck/deck';
import type { ScoreWhy } from './rules';
import { contentWordsOf, runsOf, wordsOf } from './words';

/** What a text of one's own has at least, and what share of its four-word runs may be somebody else's at most. */
export const ownTextLimits = { words: 8, contentWords: 4, knownRuns: 0.35 } as const;

/** Whether a text is its writer's own, as far as that can be counted. */
export type OwnText = { isOwn: boolean; words: number; why: ScoreWhy | null };

/** What can be copied: until the cases are closed, and after everybody has read the examples too. */
export type KnownRuns = { early: ReadonlySet<string>; late: ReadonlySet<string> };

/** A deck never changes once it is made, and phones ask about the same one every two seconds. */
const knownOfDeck = new WeakMap<Deck, KnownRuns>();

/** Every run of four words that a player can have copied from the cards, the digest, the motion and the examples. */
export function knownRunsOf(deck: Deck): KnownRuns {
	const known = knownOfDeck.get(deck) ?? runsOfDeck(deck);
	knownOfDeck.set(deck, known);
	return known;
}

/**
 * Whether a text is a sentence of one's own: at least 8 words, of them 4 different ones that say something, and at
 * most 35 % of its four-word runs found in what the player could copy. Whether it says anything true or clever can't
 * be told from this, in no language.
 *
 * @param known - from {@link knownRunsOf}
 * @param least - how many words it needs at least
 */
export function ownText(
	text: string,
	known: ReadonlySet<string>,
	least: number = ownTextLimits.words
): OwnText {
	const words = wordsOf(text);
	const why = whyNotOwn(words, known, least);
	return { isOwn: why === null, words: words.length, why };
}

function runsOfDeck({ cards, digest, motion, exemplars }: Deck): KnownRuns {
	const early = runsIn([
		...cards.map(({ text }) => text),
		...digest.map(({ fact }) => fact),
		motion.question,
		...motion.sides.map(({ line }) => line)
	]);
	const examples = exemplars.flatMap(({ case: { claim, evidence, answer } }) => [
		claim,
		...evidence.map(({ reason }) => reason),
		answer.reply
	]);
	return { early, late: new Set([...early, ...runsIn(examples)]) };
}

function runsIn(texts: readonly string[]): Set<string> {
	return new Set(texts.flatMap((text) => runsOf(wordsOf(text))));
}

function whyNotOwn(words: readonly string[], known: ReadonlySet<string>, least: number): ScoreWhy | null {
	if (words.length === 0) return 'blank';
	if (words.length < least) return 'too-short';
	if (contentWordsOf(words).size < ownTextLimits.contentWords) return 'few-words';
	const runs = runsOf(words);
	const copied = runs.filter((run) => known.has(run)).length;
	return copied / runs.length > ownTextLimits.knownRuns ? 'copied-card' : null;
}
