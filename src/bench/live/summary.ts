import { quantileOf } from '../spread';

/** What matters of many measurements, in milliseconds. */
export type Summary = { n: number; p50: number; p99: number; max: number };

export function summaryOf(values: readonly number[]): Summary {
	if (values.length === 0) return { n: 0, p50: NaN, p99: NaN, max: NaN };
	return {
		n: values.length,
		p50: quantileOf(values, 0.5),
		p99: quantileOf(values, 0.99),
		max: values.reduce((a, b) => Math.max(a, b))
	};
}
