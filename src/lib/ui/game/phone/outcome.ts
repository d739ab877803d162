import type { MeView } from '../../../core/game/player-view';
import type { RoomView } from '../../../core/game/room-view';
import { formatList, formatNumber } from '../../kit/format';

type RevealedRoom = Extract<RoomView, { phase: 'revealed' }>;

/** How an answer turned out, in a word. */
export function verdictOf({ answer, result }: Pick<MeView, 'answer' | 'result'>): string {
	if (!answer || !result) return 'No answer';
	if (result.isRight) return 'Right';
	return result.share > 0 ? 'Partly right' : 'Not right';
}

/** "+1,000 points", "−200 points". */
export function pointsLine(points: number): string {
	const sign = points > 0 ? '+' : points < 0 ? '−' : '';
	return `${sign}${formatNumber(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/** The options that count as right: the key, or what the host decided. Empty for a match-up. */
export function rightIn({ key, ruling }: Pick<RevealedRoom, 'key' | 'ruling'>): number[] {
	if (typeof key !== 'number') return [];
	return ruling?.is === 'key' ? ruling.right : [key];
}

/** What the host decided about the question; null: nothing. */
export function rulingLine({ ruling, question }: Pick<RevealedRoom, 'ruling' | 'question'>): string | null {
	if (!ruling) return null;
	if (ruling.is === 'dropped') return 'The host left this question out: it counts for nobody.';
	const right = ruling.right.map((option) => question.options[option]?.text ?? '');
	return `The host looked at it again: ${formatList(right)} ${right.length === 1 ? 'is' : 'are'} right.`;
}
