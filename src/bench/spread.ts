export type Spread = { median: number; min: number; max: number };

/** Several measurements of one thing, to so many decimals. There is at least one. */
export function spreadOf(values: readonly number[], decimals = 0): Spread {
	return {
		median: rounded(quantileOf(values, 0.5), decimals),
		min: rounded(Math.min(...values), decimals),
		max: rounded(Math.max(...values), decimals)
	};
}

export function medianOf(values: readonly number[], decimals = 0): number {
	return rounded(quantileOf(values, 0.5), decimals);
}

/** The value that `share` (0 to 1) of the values don't exceed; between two, the one in proportion. */
export function quantileOf(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? NaN;
	const above = sorted[Math.ceil(place)] ?? NaN;
	return below + (above - below) * (place % 1);
}

export function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
