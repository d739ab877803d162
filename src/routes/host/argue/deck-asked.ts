import { error } from '@sveltejs/kit';
import type { Deck } from '$lib/core/argue/deck/deck';
import { shippedDeck } from '$lib/core/argue/deck/make-deck';
import { isPlayable } from '$lib/core/argue/own-deck/own-deck';
import type { Corpus } from '$lib/core/quotes/corpus';
import { contentNotesOf } from '$lib/core/questions/content-notes';
import { argueDeckOf } from '$lib/server/db/argue-deck';

/** A deck to host: one of the teacher's own, or the project's own by its seed. */
export type Asked = { own: { id: string; title: string } | null; deck: Deck };

/** So many decks of the project's own are offered, by numbers that a teacher can note down. */
const seeds = 10_000;

/**
 * The deck that a form or an address asks for: `deck` is one of the teacher's own, `seed` one of the project's.
 * An own deck that is another's is the same 404 as none.
 */
export async function deckAsked(
	{ db, corpus, examples, player }: App.Locals,
	asked: URLSearchParams | FormData
): Promise<Asked> {
	const id = asked.get('deck');
	if (typeof id !== 'string' || id === '') {
		return { own: null, deck: shippedDeck(corpus, examples, seedIn(asked.get('seed'))) };
	}
	const own = player ? await argueDeckOf(db, player.id, id) : undefined;
	if (!own) error(404, 'There is no such deck on this device. Perhaps it was deleted.');
	return { own: { id: own.id, title: own.title }, deck: own.deck };
}

/** What a host sees of a deck before the round. */
export function deckToHost({ own, deck }: Asked, { articles }: Corpus) {
	const read = articles.filter(({ slug }) => deck.cards.some(({ article }) => article.slug === slug));
	return {
		own,
		seed: deck.seed,
		motion: deck.motion,
		balance: deck.balance,
		isPlayable: isPlayable(deck),
		cards: deck.cards.map(({ id, text, start, end, article, speaker, ground }) => ({
			...{ id, text, start, end, article, speaker, ground }
		})),
		offered: deck.offered,
		facts: deck.digest.length,
		examples: deck.exemplars.length,
		notes: contentNotesOf([...deck.cards, ...read].map(({ text }) => text))
	};
}

/** The seed of another deck of the project's own. */
export function seedAfter({ own, deck }: Asked): number {
	return own ? 1 : (deck.seed % seeds) + 1;
}

function seedIn(value: FormDataEntryValue | null): number {
	const seed = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
	return seed > 0 ? seed : 1;
}
