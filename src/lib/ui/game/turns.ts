import type { HostView } from '../../core/game/host-view';

/** What this screen knows of the turns at one question: who answered on it, and who was passed over for now. */
export type Turns = { number: number; done: readonly number[]; later: readonly number[] };

/** Nobody's turn was taken yet at this question. */
export function turnsAt(number: number): Turns {
	return { number, done: [], later: [] };
}

/**
 * Who may take the device now, in order: those without an answer, then those who were passed over. With every question
 * somebody else begins, and it goes round from there; whoever comes before the one whose turn it is has answered.
 */
export function inTurn({ people, turn }: Pick<HostView, 'people' | 'turn'>, turns: Turns): number[] {
	if (turn === null) return [];
	const first = (turns.number - 1) % people.length;
	const place = (seat: number) => (seat - first + people.length) % people.length;
	const left = people
		.filter(({ seat, status }) => status === 'in' && place(seat) >= place(turn) && !turns.done.includes(seat))
		.map(({ seat }) => seat)
		.sort((a, b) => place(a) - place(b));
	const later = turns.later.filter((seat) => left.includes(seat));
	return [...left.filter((seat) => !later.includes(seat)), ...later];
}
