import type { ArguePersonView } from '../../../core/argue/round/host-view';

/** Everybody's points for being picked, as a view held them. */
export type PeerScores = readonly Pick<ArguePersonView, 'seat' | 'name' | 'own'>[];

/** Whose points for being picked changed between two views, in whole points; null: not counted. */
export function peerChanges(
	before: PeerScores,
	after: PeerScores
): { seat: number; name: string; was: number | null; is: number | null }[] {
	return after.flatMap((person) => {
		const was = peerOf(before.find(({ seat }) => seat === person.seat));
		const is = peerOf(person);
		return was === is ? [] : [{ seat: person.seat, name: person.name, was, is }];
	});
}

function peerOf(person: PeerScores[number] | undefined): number | null {
	const peer = person?.own?.score?.peer ?? null;
	return peer === null ? null : Math.round(peer);
}
