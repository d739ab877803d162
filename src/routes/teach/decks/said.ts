import type { DeckStep } from '$lib/core/argue/own-deck/own-deck';

/** What was just done to a deck. */
export const saidWords: Record<DeckStep['type'] | 'undone', string> = {
	'card-put-in': 'Put in. The figures are counted anew.',
	'card-taken-out': 'Taken out. The figures are counted anew.',
	'example-put-in': 'The example is in the deck.',
	'example-taken-out': 'The example is out of the deck.',
	'fact-put-in': 'The fact is in the deck.',
	'fact-taken-out': 'The fact is out of the deck.',
	undone: 'Undone.'
};
