import { changeDeck, ownDeck, undoChange } from '../../change';
import { deckSource } from '../../source';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const own = await ownDeck(locals, params.id);
	const { corpus } = await deckSource(locals, own.articles);
	return { own, articles: corpus.articles.map(({ slug, title, date }) => ({ slug, title, date })) };
};

export const actions: Actions = { change: changeDeck, undo: undoChange };
