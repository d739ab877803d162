import { deck, judgementOf, rowsOf, wholeCase, writerOf } from '../../lib/core/argue/scoring/fixtures';
import type { Case } from '../../lib/core/argue/case';
import { chanceFrom, drawBelow, shuffled } from '../../lib/core/kit/chance';
import type { Side } from '../../lib/core/quotes/codebook';
import type { ScoreRows } from '../../lib/core/argue/scoring/rows';
import { scoresOf } from '../../lib/core/argue/scoring/scores';
import { seatOf } from '../../lib/core/argue/pairs/check-pair';
import type { simulated } from '../../lib/core/argue/pairs/simulated-class';
import { medianOf } from '../spread';
import { timed } from './timed';

/** Milliseconds for all scores of a round in which everybody wrote a whole case. */
export function scoreMillis(round: ReturnType<typeof simulated>, runs: number): number {
	const rows = scoreRowsOf(round);
	const times = Array.from({ length: 2 * runs }, () => timed(() => scoresOf(rows)));
	return medianOf(times.slice(-runs), 1);
}

function scoreRowsOf({ judges, judged }: ReturnType<typeof simulated>): ScoreRows {
	const writers = judges.map(({ seat, side, crew }) =>
		writerOf(seat, side, { crew, case: writtenBy(seat, side) })
	);
	const judgements = judged.map(({ judge, a, b }, i) =>
		judgementOf(judge, seatOf(a) ?? 0, seatOf(b) ?? 0, { y: i % 3 === 0 ? 0 : 1 })
	);
	return rowsOf(writers, { judgements });
}

/** A whole case in words of the deck, in an order that nobody else has. */
function writtenBy(seat: number, side: Side | null): Case {
	const words = deck.cards.flatMap(({ text }) => text.split(' '));
	const chance = chanceFrom(seat);
	const sentence = (count: number) => shuffled(chance, words).slice(0, count).join(' ');
	const whole = wholeCase(side ?? 'enforcement');
	return {
		claim: sentence(12),
		evidence: whole.evidence.map(({ card }) => ({ card, reason: sentence(15 + drawBelow(chance, 25)) })),
		answer: { ...whole.answer, reply: sentence(15 + drawBelow(chance, 25)) }
	};
}
