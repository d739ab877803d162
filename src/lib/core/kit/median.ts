/** The middle of some numbers, half-way between the two middle ones of an even count; null where there are none. */
export function medianOf(numbers: readonly number[]): number | null {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
