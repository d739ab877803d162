import { emptyCase } from '../case';
import type { Argue, Part } from '../round/argue';
import { isPlaying, mayGoToProjector } from '../round/pool';
import type { MapCase } from './map';

/**
 * The cases of a round that its host has approved and whose writers let the class see them; a reply only where it was
 * approved too. No name, no seat.
 */
export function approvedCases(argue: Argue): MapCase[] {
	return argue.parts.flatMap((part, seat) => (isPlaying(argue, seat) ? approvedCase(part) : []));
}

function approvedCase({ role, side, case: written, moderation, consent }: Part): MapCase[] {
	if (role !== 'arguer' || side === null || !mayGoToProjector(moderation.case)) return [];
	if (consent.show !== true) return [];
	const answer = mayGoToProjector(moderation.reply) ? written.answer : emptyCase.answer;
	return [{ side, case: { ...written, answer } }];
}
