import type { Reliability } from '../scoring/rows';
import { fit, type Comparison } from './bradley-terry';

/** So many arguments of a side have to be compared, each so often, before its comparisons count. */
export const fewestScripts = 6;
export const fewestViews = 8;

/** Comparisons count from `rough`, and are called steady from `steady`. */
export const bounds = { rough: 0.5, steady: 0.7 } as const;

/** A weak pull towards the mean: a strong one would shrink the spread that reliability is about. */
const lambda = 0.1;

/**
 * Scale separation reliability: which share of the spread of the estimates is more than their error. After
 * Bramley (Techniques for monitoring the comparability of examination standards, 2007, chapter 7):
 * `(Var(theta) - mean(se²)) / Var(theta)`, with the variance of a sample. Of chance alone it is about 0, and may fall below.
 *
 * @returns at most 1; null for fewer than two items, or where nothing tells them apart
 */
export function separationOf(items: readonly string[], comparisons: readonly Comparison[]): number | null {
	if (items.length < 2) return null;
	const { theta, se } = fit(items, comparisons, lambda);
	// Over one less than there are: thetas are counted from their own mean.
	const spread = (meanSquareOf(theta) * items.length) / (items.length - 1);
	// Rounding leaves no clean zero.
	return spread < 1e-12 ? null : (spread - meanSquareOf(se)) / spread;
}

/**
 * How much weight the comparisons of one side can bear. Arguments that were compared too rarely are left out of
 * account: one that was taken away half-way must not cost everybody their points.
 *
 * @param views - how often each argument was compared
 */
export function reliabilityOf(
	views: ReadonlyMap<string, number>,
	comparisons: readonly Comparison[]
): Reliability {
	const items = [...views].filter(([, count]) => count >= fewestViews).map(([item]) => item);
	const ssr = separationOf(items, comparisons);
	return { ssr, word: items.length < fewestScripts ? 'not-used' : wordFor(ssr) };
}

/** @returns how often each item was compared; items that never were have 0 */
export function viewsOf(items: readonly string[], comparisons: readonly Comparison[]): Map<string, number> {
	const views = new Map(items.map((item) => [item, 0]));
	for (const { a, b } of comparisons) {
		for (const item of [a, b]) views.set(item, (views.get(item) ?? 0) + 1);
	}
	return views;
}

function wordFor(ssr: number | null): Reliability['word'] {
	if (ssr === null || ssr < bounds.rough) return 'not-used';
	return ssr < bounds.steady ? 'rough' : 'steady';
}

function meanSquareOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
}
