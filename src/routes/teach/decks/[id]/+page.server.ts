import { contentNotesOf } from '$lib/core/questions/content-notes';
import { changeDeck, ownDeck, undoChange } from '../change';
import { deckSource, spareCards } from '../source';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const own = await ownDeck(locals, params.id);
	const source = await deckSource(locals, own.articles);
	return {
		own,
		spare: spareCards(source, own.deck),
		articles: source.corpus.articles.map(({ slug, title, date }) => ({ slug, title, date })),
		gone: own.articles.length - source.corpus.articles.length,
		notes: contentNotesOf(own.deck.cards.map(({ text }) => text))
	};
};

export const actions: Actions = { change: changeDeck, undo: undoChange };
