import { expect, test } from 'vitest';
import { checkOf, judgementOf, rowsOf, writerOf } from '../scoring/fixtures';
import type { Judgement, ScoreRows } from '../scoring/rows';
import { infitOf, judgeChecks } from './judges';

const writers = Array.from({ length: 16 }, (_, seat) =>
	writerOf(seat, seat % 2 === 0 ? 'enforcement' : 'routes')
);
const routesSeats = [1, 3, 5, 7, 9, 11, 13, 15];

/** Enforcement's eight judges agree that the higher seat is better, nine times of ten. */
const agreed = [0, 2, 4, 6, 8, 10, 12, 14].flatMap((judge) =>
	routesSeats.map((seat, i) => {
		const other = routesSeats[(i + 1 + (judge % 5)) % 8] ?? 1;
		const isRight = (judge + 3 * i) % 10 !== 0;
		return judgementOf(judge, seat, other, { y: seat > other === isRight ? 1 : 0 });
	})
);

const withJudge = (own: Judgement[], given: Partial<ScoreRows> = {}) =>
	rowsOf([...writers, writerOf(20, 'enforcement')], { judgements: [...agreed, ...own], ...given });

/** Six pairs in which the judge says the opposite of the others, the better one now left, now right. */
const contrary = [1, 3, 5, 7, 9, 11].map((seat, i) =>
	i % 2 === 0 ? judgementOf(20, seat, seat + 4, { y: 1 }) : judgementOf(20, seat + 4, seat, { y: 0 })
);
const agreeing = contrary.map((each) => ({ ...each, y: each.y === 1 ? (0 as const) : (1 as const) }));
const quickly = (rows: Judgement[]) => rows.map((each) => ({ ...each, ms: 2000 }));

test('who says what the others say has a small infit, and who says the opposite a large one', () => {
	expect(infitOf(20, withJudge(agreeing))).toBeLessThan(0.8);
	expect(infitOf(20, withJudge(contrary))).toBeGreaterThan(1.5);
	expect(infitOf(99, withJudge(contrary))).toBeNull();
});

test('what the judge said is no part of what the others say', () => {
	const often = Array.from({ length: 30 }, () => contrary).flat();
	expect(infitOf(20, withJudge(often))).toBeCloseTo(infitOf(20, withJudge(contrary)) ?? NaN, 10);
});

test('disagreeing alone flags nobody', () => {
	expect(judgeChecks(withJudge(contrary))).toEqual([]);
});

test('being quick alone flags nobody', () => {
	expect(judgeChecks(withJudge(quickly(agreeing)))).toEqual([]);
});

test('disagreeing in a second, with one button, or beside a missed check is shown to the teacher', () => {
	const oneButton = contrary.map((each) =>
		each.y === 1 ? each : { ...each, a: each.b, b: each.a, y: 1 as const }
	);
	const signsOf = (own: Judgement[]) =>
		judgeChecks(withJudge(own)).map(({ judge, signs }) => [judge, ...signs]);
	expect(signsOf(quickly(contrary))).toEqual([[20, 'quick']]);
	expect(signsOf(oneButton)).toEqual([[20, 'same-button']]);
	expect(signsOf([...contrary, checkOf(20, { y: 0 })])).toEqual([[20, 'check-missed']]);
	expect(signsOf([...contrary, checkOf(20)])).toEqual([]);
});

test('who is left out stays in the list, so that it can be taken back', () => {
	expect(judgeChecks(withJudge(agreeing, { leftOut: [20] }))).toMatchObject([
		{ judge: 20, signs: [], isFlagged: false }
	]);
});
