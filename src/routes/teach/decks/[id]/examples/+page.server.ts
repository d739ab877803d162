import { cardsIn } from '$lib/core/argue/deck/pool';
import { changeDeck, ownDeck, undoChange } from '../../change';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const own = await ownDeck(locals, params.id);
	const { cards, exemplars } = own.deck;
	const isHere = (id: string) => cards.some((card) => card.id === id);
	return {
		own,
		stock: locals.examples.exemplars.filter(
			(example) => cardsIn(example).every(isHere) && !exemplars.some(({ id }) => id === example.id)
		)
	};
};

export const actions: Actions = { change: changeDeck, undo: undoChange };
