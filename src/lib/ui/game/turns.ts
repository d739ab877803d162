import type { HostView } from '../../core/game/host-view';

/** What this screen knows of the turns at one question: who answered on it, and who was passed over for now. */
export type Turns = { number: number; done: readonly number[]; later: readonly number[] };

/** Nobody's turn was taken yet at this question. */
export function turnsAt(number: number): Turns {
	return { number, done: [], later: [] };
}

/** Who may take the device now: the first who has no answer and was not passed over; then those who were. */
export function inTurn(
	{ people, turn }: Pick<HostView, 'people' | 'turn'>,
	{ done, later }: Turns
): number[] {
	if (turn === null) return [];
	// The server names the first without an answer: everybody before has one.
	const left = people
		.filter(({ seat, status }) => status === 'in' && seat >= turn && !done.includes(seat))
		.map(({ seat }) => seat)
		.sort((a, b) => a - b);
	return [...left.filter((seat) => !later.includes(seat)), ...later.filter((seat) => left.includes(seat))];
}
