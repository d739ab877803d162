import type { ArgumentView, CardView } from '../../../core/argue/round/room-view';

/** An argument of so many characters stands beside another on a projector without scrolling. */
const fitting = 620;

/** Smaller than this nobody reads it from the last row. */
const smallest = 0.72;

/**
 * By how much the letters of arguments that stand beside each other are made smaller, so that the longest fits: 0.72
 * to 1. The same for both, for the smaller would look the weaker.
 */
export function fitOf(shown: readonly ArgumentView[], cards: readonly CardView[]): number {
	const longest = Math.max(fitting, ...shown.map((argument) => lengthOf(argument, cards)));
	// Half the characters take half the area: the letters go by the root of it.
	return Math.max(smallest, Math.sqrt(fitting / longest));
}

function lengthOf({ claim, card, reason, counter, reply }: ArgumentView, cards: readonly CardView[]): number {
	const quoted = [card, counter].map((id) => cards.find((each) => each.id === id)?.text ?? '');
	return [claim, reason ?? '', reply ?? '', ...quoted].join('').length;
}
