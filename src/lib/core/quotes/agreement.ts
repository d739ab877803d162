/**
 * Krippendorff's alpha for two coders and ordinal values: 1 is full agreement, 0 what chance would give.
 *
 * Source: K. Krippendorff, Content Analysis (2004), chapter 11: 1 - observed / expected disagreement, with the
 * squared number of cases between two ranks as their distance.
 *
 * @param pairs - for each unit the two values, as ranks
 * @returns at most 1; 1 also when every value is the same, where nothing could disagree
 */
export function ordinalAlpha(pairs: readonly (readonly [number, number])[]): number {
	const values = pairs.flat();
	const ranks = [...new Set(values)].sort((a, b) => a - b);
	const counts = new Map(ranks.map((rank) => [rank, values.filter((value) => value === rank).length]));
	const countOf = (rank: number) => counts.get(rank) ?? 0;
	const distance = (a: number, b: number) => {
		const between = ranks
			.filter((rank) => rank >= Math.min(a, b) && rank <= Math.max(a, b))
			.reduce((sum, rank) => sum + countOf(rank), 0);
		return (between - (countOf(a) + countOf(b)) / 2) ** 2;
	};
	const observed = pairs.reduce((sum, [a, b]) => sum + 2 * distance(a, b), 0) / values.length;
	const expected =
		ranks
			.flatMap((a) => ranks.map((b) => countOf(a) * countOf(b) * distance(a, b)))
			.reduce((sum, d) => sum + d, 0) /
		(values.length * (values.length - 1));
	return expected === 0 ? 1 : 1 - observed / expected;
}
