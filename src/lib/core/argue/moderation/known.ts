import type { Deck } from '../deck/deck';
import { quotedIn } from '../scoring/quoted';
import { knownRunsOf } from '../scoring/own-text';
import { runsOf, wordsOf } from '../scoring/words';
import { wordsIn } from './words';

/** What stands in the articles of a round: worked out once for a deck. */
export type Known = {
	/** The words of each text, in small letters, with a space before and after. */
	texts: string[];
	/** Every run of four words. */
	runs: ReadonlySet<string>;
	/** Every word, as names are compared. */
	words: ReadonlySet<string>;
	/** The names of those who speak in it, word by word. */
	speakers: string[][];
};

/**
 * What stands in the articles of a round.
 *
 * @param articles - whole texts, where they are at hand
 */
export function knownIn(deck: Deck, articles: readonly string[] = []): Known {
	const texts = [...deck.cards.map(({ text }) => text), ...deck.digest.map(({ fact }) => fact), ...articles];
	const about = [
		deck.motion.question,
		...deck.motion.sides.flatMap(({ name, line }) => [name, line]),
		...deck.cards.flatMap(({ article, speaker }) => [article.title, article.outlet ?? '', speaker.role ?? ''])
	];
	return {
		texts: texts.map((text) => ` ${wordsOf(text).join(' ')} `),
		runs: new Set([...knownRunsOf(deck).late, ...articles.flatMap((text) => runsOf(wordsOf(text)))]),
		words: new Set([...texts, ...about].flatMap((text) => wordsIn(text).map(({ folded }) => folded))),
		speakers: deck.cards.map(({ speaker }) => wordsIn(speaker.name).map(({ folded }) => folded))
	};
}

/** The text without what is quoted in it word for word: those words are the article's, and nobody here answers for them. */
export function withoutQuotes(text: string, { texts }: Pick<Known, 'texts'>): string {
	return quotedIn(text).reduceRight((rest, { words, start, end }) => {
		const quoted = ` ${wordsOf(words).join(' ')} `;
		const isKnown = quoted.trim() !== '' && texts.some((known) => known.includes(quoted));
		return isKnown ? `${rest.slice(0, start)}"…"${rest.slice(end)}` : rest;
	}, text);
}

/** Whether most of a text's runs of four words are somebody else's. Of a few words that says nothing. */
export function isCopied(text: string, { runs }: Pick<Known, 'runs'>): boolean {
	const own = runsOf(wordsOf(text));
	return own.length >= fewestRuns && own.filter((run) => runs.has(run)).length > own.length / 2;
}

const fewestRuns = 5;
