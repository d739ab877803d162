import { expect, test } from 'vitest';
import { checkWith } from './class-fixtures';
import { copiesIn } from './copies';
import { ownWords, rowsOf, wholeCase, writerOf } from './fixtures';
import type { Score } from './rows';
import type { ScoreRule } from './rules';
import { scoresOf } from './scores';

const lineOf = (score: Score | undefined, rule: ScoreRule) => score?.lines.find((line) => line.rule === rule);

test('a steelman that copies a classmate’s case is no copy of the classmate', () => {
	const reason = wholeCase('routes', ownWords(1)).evidence[0]?.reason ?? '';
	const copier = writerOf(0, 'enforcement', { steelman: { side: 'routes', card: 'r1', text: reason } });
	const { scores } = scoresOf(rowsOf([copier, writerOf(1, 'routes')]));
	expect(lineOf(scores[0], 'steelman-text')?.why).toBe('like-classmate');
	expect(scores[1]?.evidence).toBe(50);
	expect(copiesIn([copier, writerOf(1, 'routes')])).toEqual([
		{ seats: [0, 1], boxes: ['steelman', 'reason 0'] }
	]);
});

test('of two texts that are alike, the one that was approved first is no copy', () => {
	const text = `Around ${ownWords(9)} every teacher would tell you how calm mornings changed lessons.`;
	const pair = (first: number | null, second: number | null) => {
		const writers = [first, second].map((at, seat) =>
			writerOf(seat, 'routes', {
				case: wholeCase('routes', ownWords(9)),
				steelman: { side: 'enforcement', card: 'e1', text },
				approvedAt: { case: at, reply: at, steelman: at }
			})
		);
		const { scores } = scoresOf(rowsOf(writers));
		return scores.map(({ evidence, lines }) => [
			evidence === 50,
			lines.find(({ rule }) => rule === 'steelman-text')?.why === null
		]);
	};
	const [own, copied] = [
		[true, true],
		[false, false]
	];
	expect(pair(1000, 2000)).toEqual([own, copied]);
	expect(pair(2000, 1000)).toEqual([copied, own]);
	expect(pair(null, 2000)).toEqual([copied, own]);
	expect(pair(0, 2000)).toEqual([own, copied]);
	expect(pair(1000, 1000)).toEqual([copied, copied]);
	expect(pair(null, null)).toEqual([copied, copied]);
});

test('a steelman that was approved first makes no copy of a case', () => {
	const reason = wholeCase('routes', ownWords(1)).evidence[0]?.reason ?? '';
	const copier = writerOf(0, 'enforcement', {
		steelman: { side: 'routes', card: 'r1', text: reason },
		approvedAt: { case: null, reply: null, steelman: 1000 }
	});
	const { scores } = scoresOf(rowsOf([copier, writerOf(1, 'routes')]));
	expect(lineOf(scores[0], 'steelman-text')?.why).toBe('like-classmate');
	expect(scores[1]?.evidence).toBe(50);
});

test('no teacher approves a check: one that is like a case leaves both copies', () => {
	const reason = wholeCase('routes', ownWords(1)).evidence[0]?.reason ?? '';
	const checker = writerOf(0, null, { role: 'checker', checks: [checkWith('r1', { reason })] });
	const approvedAt = { case: 1000, reply: null, steelman: null };
	const { scores } = scoresOf(rowsOf([checker, writerOf(1, 'routes', { approvedAt })]));
	expect(lineOf(scores[0], 'tag-reason')?.why).toBe('like-classmate');
	expect(scores[1]?.evidence).toBeLessThan(50);
});
