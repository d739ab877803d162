import { pieces, type Argue, type Piece } from './argue';
import { isFinished } from './deciding';
import type { QueueItem } from './host-view';
import { partOf, textOf } from './part';
import { isPlaying } from './pool';

/** So many decided texts are sent along: all of a class, and not all of three hundred players with every change. */
const mostDecided = 120;

/**
 * The texts that the teacher looks at: held ones first, then reported ones, those worth a look, those that are handed
 * in, and the rest; last what is decided, the latest first. A text waits once it is handed in or its time is over.
 */
export function queueOf(argue: Argue): QueueItem[] {
	const items = argue.parts.flatMap((_, seat) => pieces.flatMap((piece) => itemOf(argue, seat, piece) ?? []));
	items.sort((a, b) => rankOf(a) - rankOf(b) || (b.decidedAt ?? 0) - (a.decidedAt ?? 0));
	return items.slice(0, items.filter(isWaiting).length + mostDecided);
}

/** How many of them wait, and how many of those for a reason. */
export function waitingIn(queue: readonly QueueItem[]): { all: number; flagged: number } {
	const waiting = queue.filter(isWaiting);
	return {
		all: waiting.length,
		flagged: waiting.filter(({ flag, reports }) => flag !== 'clean' || reports > 0).length
	};
}

function itemOf(argue: Argue, seat: number, piece: Piece): QueueItem | null {
	const part = partOf(argue, seat);
	const name = argue.seats[seat]?.name ?? '';
	const { reports, ...moderation } = part.moderation[piece];
	const isDecided = moderation.decision !== null;
	// What somebody wrote who was sent out goes nowhere; what was decided about it is kept.
	const isHere = isDecided
		? textOf(part, piece) !== ''
		: isPlaying(argue, seat) && isFinished(argue, seat, piece);
	if (!isHere) return null;
	return {
		seat,
		name,
		piece,
		side: piece === 'steelman' ? part.steelmanFor : part.side,
		...moderation,
		reports: reports.length,
		case: piece === 'steelman' ? null : part.case,
		steelman: piece === 'steelman' ? part.steelman : null
	};
}

function rankOf(item: QueueItem): number {
	const { flag, reports, isHandedIn } = item;
	if (!isWaiting(item)) return 5;
	if (flag === 'hold') return 0;
	if (reports > 0) return 1;
	if (flag === 'look') return 2;
	return isHandedIn ? 3 : 4;
}

/** A report of what was approved asks the teacher to look again. */
function isWaiting({ decision, reports }: QueueItem): boolean {
	return decision === null || (decision === 'approved' && reports > 0);
}
