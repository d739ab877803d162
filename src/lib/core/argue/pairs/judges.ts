import { medianOf } from '../../kit/median';
import { countedJudgements, sideOfArgument } from '../scoring/peers';
import { carefulMs } from '../scoring/fairness';
import type { Judgement, ScoreRows } from '../scoring/rows';
import { chanceOf, strengthsOf, usualLambda } from './bradley-terry';
import { isRight } from './check-pair';

/** What makes a judge who disagrees with the others worth a look. */
export const judgeSigns = ['quick', 'same-button', 'check-missed'] as const;
export type JudgeSign = (typeof judgeSigns)[number];

/** A judge, for the teacher's eyes only: who may leave the comparisons out, and sees what that changes. */
export type JudgeCheck = { judge: number; infit: number; signs: JudgeSign[]; isFlagged: boolean };

/** Mean squares from 0.5 to 1.5 are productive for measurement (Linacre, Rasch Measurement Transactions 16(2), 2002). */
const mostInfit = 1.5;
const samePresses = 6;

/**
 * Judges who are worth a look, and those who are left out. One is flagged only who both disagrees with the others
 * (infit above 1.5) and was quick, always pressed the same button or missed the check pair: with six comparisons,
 * infit alone would flag every fourteenth honest pupil. It never changes a score.
 */
export function judgeChecks(rows: ScoreRows): JudgeCheck[] {
	const judges = [...new Set(rows.judgements.map(({ judge }) => judge))].toSorted((a, b) => a - b);
	return judges.flatMap((judge) => {
		const signs = signsOf(rows.judgements.filter((each) => each.judge === judge));
		const isLeftOut = rows.leftOut.includes(judge);
		if (signs.length === 0 && !isLeftOut) return [];
		const infit = infitOf(judge, rows);
		if (infit === null) return [];
		const isFlagged = signs.length > 0 && infit > mostInfit;
		return isFlagged || isLeftOut ? [{ judge, infit, signs, isFlagged }] : [];
	});
}

/**
 * How far a judge's comparisons are from what the others' would have one expect: the sum of `(y - p)²` over the sum of
 * `p (1 - p)`, with `p` from a fit without this judge. About 1 is usual, and more is surprising (infit mean square:
 * Wright and Masters, Rating Scale Analysis, 1982, chapter 5).
 *
 * @returns null for who has compared nothing that counts
 */
export function infitOf(judge: number, rows: ScoreRows): number | null {
	const own = rows.judgements.filter((each) => each.judge === judge && !each.isCheck);
	const others = countedJudgements(rows).filter((each) => each.judge !== judge);
	const strengthOf = strengthsFor(own, others, rows);
	const sums = own.reduce(
		(sum, { a, b, y }) => {
			const chance = chanceOf(strengthOf(a), strengthOf(b));
			return { surprise: sum.surprise + (y - chance) ** 2, expected: sum.expected + chance * (1 - chance) };
		},
		{ surprise: 0, expected: 0 }
	);
	return sums.expected === 0 ? null : sums.surprise / sums.expected;
}

/** How strong the others find what this judge has compared; one that nobody else has seen is average. */
function strengthsFor(
	own: readonly Judgement[],
	others: readonly Judgement[],
	rows: ScoreRows
): (id: string) => number {
	const sideOf = sideOfArgument(rows);
	const strengths = new Map<string, number>();
	for (const side of new Set(own.map(({ a }) => sideOf(a)))) {
		const ofSide = others.filter(({ a, b }) => sideOf(a) === side && sideOf(b) === side);
		const items = [...new Set(ofSide.flatMap(({ a, b }) => [a, b]))];
		const found = strengthsOf(items, ofSide, usualLambda);
		items.forEach((item, i) => strengths.set(item, found[i] ?? 0));
	}
	return (id) => strengths.get(id) ?? 0;
}

function signsOf(own: readonly Judgement[]): JudgeSign[] {
	const presses = own.filter(({ y }) => y !== 0.5);
	const isSame = presses.length >= samePresses && presses.every(({ y }) => y === presses[0]?.y);
	const isQuick = (medianOf(own.map(({ ms }) => ms)) ?? Infinity) < carefulMs;
	const hasMissed = own.some((each) => each.isCheck && !isRight(each));
	const found: [JudgeSign, boolean][] = [
		['quick', isQuick],
		['same-button', isSame],
		['check-missed', hasMissed]
	];
	return found.filter(([, isThere]) => isThere).map(([sign]) => sign);
}
