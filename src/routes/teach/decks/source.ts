import { motionsOf } from '$lib/core/checking/publishing';
import { withOwn } from '$lib/core/checking/own-corpus';
import { cardsOf } from '$lib/core/argue/deck/card';
import type { Card, Deck } from '$lib/core/argue/deck/deck';
import type { Corpus, Motion } from '$lib/core/quotes/corpus';
import { partOf } from '$lib/core/quotes/part';
import { ownArticles } from '../../publish';

/** What is needed of a request to look articles up. */
export type Maker = Pick<App.Locals, 'db' | 'corpus' | 'player' | 'examples'>;

/** What a deck can be made of. */
export type DeckSource = {
	/** The articles as they are now: own ones by what has been checked in them. */
	corpus: Corpus;
	/** The different questions that they are tagged for; a deck can be about one. */
	motions: Motion[];
};

/** The articles with these slugs that this device may use, as one corpus. */
export async function deckSource(locals: Maker, slugs: readonly string[]): Promise<DeckSource> {
	const own = await ownArticles(locals, { articles: [...slugs] });
	const project = partOf(locals.corpus, slugs);
	const motions = motionsOf(own, project);
	const motion = motions[0] ?? locals.corpus.motion;
	return { corpus: withOwn({ ...project, motion }, own), motions };
}

/** Cards that a deck does not hold, of the articles that it was made from. */
export function spareCards({ corpus }: DeckSource, deck: Pick<Deck, 'cards'>): Card[] {
	return cardsOf(corpus).filter(({ id }) => !deck.cards.some((card) => card.id === id));
}
