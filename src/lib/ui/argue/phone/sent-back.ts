import { pieces, type Piece } from '../../../core/argue/round/argue';
import type { ArgueMeView, PieceView } from '../../../core/argue/round/me-view';
import type { ArguePhase } from '../../../core/argue/round/settings';

/** The phases after its own in which a text that came back is written anew, beside what the class does. */
const after: Record<Piece, readonly ArguePhase[]> = {
	case: ['answer', 'break', 'example', 'compare', 'reveal', 'switch', 'vote2'],
	reply: ['break', 'example', 'compare', 'reveal', 'switch', 'vote2'],
	steelman: ['vote2']
};

/** The texts that the teacher has sent back and that have no box of their own in a phase. */
export function sentBackIn(phase: ArguePhase, views: ArgueMeView['pieces']): Piece[] {
	return pieces.filter((piece) => views[piece].decision === 'returned' && after[piece].includes(phase));
}

/** Whether the time for a text is over in its own phase; for one that the teacher has sent back it is not. */
export function isOverFor({ decision }: Pick<PieceView, 'decision'>, isTimeUp: boolean): boolean {
	return isTimeUp && decision !== 'returned';
}
