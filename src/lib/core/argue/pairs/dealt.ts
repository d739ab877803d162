import type { Side } from '../../quotes/codebook';
import type { ArgumentId } from '../scoring/rows';

/** An argument that may be compared. An exemplar has neither crew nor seat. */
export type PoolEntry = { id: ArgumentId; side: Side; crew: number | null; seat: number | null };

/** A pair that was dealt to a judge, whether or not it has been judged; `a` stood on the left. */
export type Dealt = { judge: number; a: ArgumentId; b: ArgumentId; isCheck: boolean };

/** The pairs of one judge, in the order of dealing. */
export function dealtTo(dealt: readonly Dealt[], judge: number): Dealt[] {
	return dealt.filter((pair) => pair.judge === judge);
}

/** How often each argument has been dealt, check pairs apart; those that never were are not in it. */
export function viewsIn(dealt: readonly Dealt[]): Map<ArgumentId, number> {
	const views = new Map<ArgumentId, number>();
	for (const { a, b, isCheck } of dealt) {
		if (isCheck) continue;
		views.set(a, (views.get(a) ?? 0) + 1);
		views.set(b, (views.get(b) ?? 0) + 1);
	}
	return views;
}

/** How often each two arguments have been dealt together, by {@link pairKey}. */
export function usesIn(dealt: readonly Dealt[]): Map<string, number> {
	const uses = new Map<string, number>();
	for (const { a, b } of dealt) uses.set(pairKey(a, b), (uses.get(pairKey(a, b)) ?? 0) + 1);
	return uses;
}

/** The same for both orders. */
export function pairKey(a: ArgumentId, b: ArgumentId): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** How much more often an argument stood on the left than on the right. */
export function leftnessOf(dealt: readonly Dealt[], id: ArgumentId): number {
	return dealt.reduce((sum, { a, b }) => sum + Number(a === id) - Number(b === id), 0);
}
