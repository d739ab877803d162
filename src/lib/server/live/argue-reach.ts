import type { Argue } from '../../core/argue/round/argue';
import type { ArgueEvent, ArgueHappening } from '../../core/argue/round/event';
import { seatOf } from '../../core/argue/pairs/check-pair';
import type { Reach } from './play';

/** Whose phone shows something else after an event. */
type Kind = {
	to: 'all' | 'seat' | 'nobody';
	/** When scores that were worked out before hold no longer: what players do counts with the next phase. */
	movesScores?: 'now' | 'next-phase';
};

const all: Kind = { to: 'all' };
const seat: Kind = { to: 'seat' };
const nobody: Kind = { to: 'nobody' };

/** What an event reaches as long as the round stays in its phase; where it moves on, that is everybody's. */
export const reaches: Record<ArgueHappening['type'], Kind> = {
	made: all,
	pinned: nobody,
	settled: { to: 'all', movesScores: 'next-phase' },
	locked: nobody,
	// Whoever takes a seat is shown the round as their screen comes to look at it.
	joined: { to: 'nobody', movesScores: 'next-phase' },
	connected: seat,
	disconnected: nobody,
	left: seat,
	approved: { to: 'seat', movesScores: 'next-phase' },
	approvedAll: { to: 'all', movesScores: 'next-phase' },
	kicked: { to: 'all', movesScores: 'now' },
	renamed: seat,
	timed: seat,
	wentOn: all,
	wentBack: all,
	paused: all,
	resumed: all,
	extended: all,
	ticked: nobody,
	restarted: all,
	ended: all,
	roleTaken: seat,
	redrawn: all,
	moved: { to: 'all', movesScores: 'now' },
	voted: seat,
	// The phone hears that it is stored, and knows the rest.
	drafted: { to: 'nobody', movesScores: 'next-phase' },
	checked: { to: 'nobody', movesScores: 'next-phase' },
	steelmanned: { to: 'nobody', movesScores: 'next-phase' },
	handedIn: seat,
	judged: { to: 'seat', movesScores: 'next-phase' },
	reported: { to: 'seat', movesScores: 'next-phase' },
	// Of two texts that are alike, the one approved first is no copy.
	cleanApproved: { to: 'all', movesScores: 'next-phase' },
	consented: seat,
	tagChallenged: seat,
	tagRuled: { to: 'seat', movesScores: 'now' },
	decided: { to: 'seat', movesScores: 'next-phase' },
	shown: all,
	judgeWeighed: { to: 'all', movesScores: 'now' },
	struck: { to: 'seat', movesScores: 'now' },
	marked: { to: 'seat', movesScores: 'now' },
	marksUsed: { to: 'all', movesScores: 'now' },
	votesShown: all,
	nudged: seat
};

/** These change nothing that all phones show alike, and come often. */
const leavesRoom = new Set<ArgueHappening['type']>([
	'connected',
	'disconnected',
	'drafted',
	'checked',
	'steelmanned',
	'handedIn',
	'judged',
	'ticked',
	'timed',
	'renamed',
	'nudged',
	'tagChallenged',
	'marked'
]);

const toAll: Reach = { phones: 'all', changesRoom: true, hosts: 'now' };

/** What others may change on a phone, taken before an event. */
export type Before = { pairs: readonly string[]; shown: string };

/** The pair that each seat has in front, and what stands on every phone at the reveal. */
export function beforeOf(argue: Argue): Before {
	return { pairs: pairsOf(argue), shown: JSON.stringify(argue.shown) };
}

/**
 * Whom an event reaches.
 *
 * @param argue - after the event
 * @param before - what stood on phones before it; null: the round has moved to another phase
 */
export function reachOf(event: ArgueEvent, argue: Argue, before: Before | null): Reach {
	const { to } = reaches[event.type];
	if (before === null || to === 'all' || isSeenByAll(event, argue, before)) return toAll;
	const own = to === 'seat' && 'seat' in event ? [event.seat] : [];
	const phones = [...new Set([...own, ...redealt(before.pairs, argue), ...readersOf(event, argue)])];
	return { phones, changesRoom: !leavesRoom.has(event.type), hosts: 'soon' };
}

/** What stands on every phone: arguments at the reveal, steelmen after the switch. */
function isSeenByAll(event: ArgueEvent, { phase, shown }: Argue, before: Before): boolean {
	if (JSON.stringify(shown) !== before.shown) return true;
	if (phase === 'reveal' && event.type === 'decided' && shown.some(({ seat }) => seat === event.seat)) {
		return true;
	}
	const isOfSteelman = event.type === 'struck' || (event.type === 'decided' && event.piece === 'steelman');
	return phase === 'switch' && isOfSteelman;
}

/** Those who were dealt another pair by it. */
function redealt(before: Before['pairs'], argue: Argue): number[] {
	return pairsOf(argue).flatMap((pair, seat) => (pair === (before[seat] ?? '') ? [] : [seat]));
}

function pairsOf({ phase, parts }: Argue): string[] {
	if (phase !== 'compare') return [];
	return parts.map(({ pair }) => (pair ? `${pair.number} ${pair.a} ${pair.b}` : ''));
}

/** Those who are just reading a text that was decided about, or reported: it may have to go. */
function readersOf(event: ArgueEvent, { parts, phase }: Argue): number[] {
	if (phase !== 'compare' || (event.type !== 'decided' && event.type !== 'reported')) return [];
	return parts.flatMap(({ pair }, seat) => {
		if (!pair) return [];
		const writers = [seatOf(pair.a), seatOf(pair.b)];
		const isRead =
			event.type === 'decided'
				? writers.includes(event.seat)
				: writers.some((each) => isReported(parts, each));
		return isRead ? [seat] : [];
	});
}

function isReported(parts: Argue['parts'], seat: number | null): boolean {
	return seat !== null && (parts[seat]?.moderation.case.reports.length ?? 0) > 0;
}
