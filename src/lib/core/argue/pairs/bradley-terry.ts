import { choleskyOf, inverseDiagonalOf, solve } from './cholesky';

/** `y`: 1 when `a` was found better, 0 when `b` was, 0.5 for a tie. It counts `weight` times: once unless said. */
export type Comparison = { a: string; b: string; y: number; weight?: number };

/** In the order of the items: how strong each is, in logits around a mean of 0, and its standard error. */
export type Fit = { theta: number[]; se: number[] };

/** The strength of the pull towards the mean under which pick-chances are estimated. */
export const usualLambda = 1;

/** No step is longer than this, in logits: far from the end, Newton's steps overshoot. */
const longestStep = 1;
const smallEnough = 1e-8;
/** Never reached: from 0, ten or so suffice. */
const mostSteps = 100;

type Indexed = { a: number; b: number; y: number; weight: number };

/**
 * How strong each item is, from comparisons in pairs: the model of Bradley and Terry (Biometrika 39, 1952), in
 * which `a` beats `b` with the chance `1 / (1 + exp(theta_b - theta_a))`. Maximises the log likelihood, a tie
 * being half a win for each, less `lambda / 2` times the sum of the squared thetas, by damped Newton steps. The
 * penalty keeps items finite that won or lost throughout, or were never compared (Ford, American Mathematical
 * Monthly 64(8), 1957, says when there is no maximum without it).
 *
 * The standard errors are those of the *centred* thetas: the diagonal of `M inverse(H) M`, where `H` is the
 * negative Hessian and `M` takes the mean away.
 *
 * @param items - each once; comparisons of others, and of an item with itself, are passed over
 * @param lambda - greater than 0
 */
export function fit(items: readonly string[], comparisons: readonly Comparison[], lambda: number): Fit {
	if (!(lambda > 0)) throw new RangeError('lambda must be greater than 0');
	const size = items.length;
	const rows = indexed(items, comparisons);
	const theta = new Float64Array(size);
	for (let step = 0; step < mostSteps; step++) {
		if (moveOn(theta, rows, lambda) < smallEnough) break;
	}
	return { theta: [...centred(theta)], se: errorsOf(theta, rows, lambda) };
}

/** The chance that an item of strength `a` is found better than one of strength `b`. */
export function chanceOf(a: number, b: number): number {
	return 1 / (1 + Math.exp(b - a));
}

function indexed(items: readonly string[], comparisons: readonly Comparison[]): Indexed[] {
	const places = new Map(items.map((item, i) => [item, i]));
	return comparisons.flatMap(({ a, b, y, weight = 1 }) => {
		const [from, to] = [places.get(a), places.get(b)];
		return from === undefined || to === undefined || from === to ? [] : [{ a: from, b: to, y, weight }];
	});
}

/** Takes one step towards the maximum. @returns its length, in logits */
function moveOn(theta: Float64Array, rows: readonly Indexed[], lambda: number): number {
	const step = solve(
		choleskyOf(informationOf(theta, rows, lambda), theta.length),
		slopeOf(theta, rows, lambda)
	);
	const length = step.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
	const share = Math.min(1, longestStep / length);
	step.forEach((by, i) => add(theta, i, share * by));
	return length;
}

function slopeOf(theta: Float64Array, rows: readonly Indexed[], lambda: number): Float64Array {
	const slope = theta.map((value) => -lambda * value);
	for (const { a, b, y, weight } of rows) {
		const surprise = weight * (y - chanceBetween(theta, a, b));
		add(slope, a, surprise);
		add(slope, b, -surprise);
	}
	return slope;
}

/** The negative Hessian. */
function informationOf(theta: Float64Array, rows: readonly Indexed[], lambda: number): Float64Array {
	const size = theta.length;
	const matrix = new Float64Array(size * size);
	for (let i = 0; i < size; i++) add(matrix, i * size + i, lambda);
	for (const { a, b, weight } of rows) {
		const chance = chanceBetween(theta, a, b);
		const information = weight * chance * (1 - chance);
		add(matrix, a * size + a, information);
		add(matrix, b * size + b, information);
		add(matrix, a * size + b, -information);
		add(matrix, b * size + a, -information);
	}
	return matrix;
}

/**
 * Each row of the information adds up to lambda, so each row of its inverse adds up to 1 / lambda, and centring
 * takes 1 / (lambda · size) away from every entry.
 */
function errorsOf(theta: Float64Array, rows: readonly Indexed[], lambda: number): number[] {
	const size = theta.length;
	const variances = inverseDiagonalOf(choleskyOf(informationOf(theta, rows, lambda), size), size);
	return Array.from(variances, (variance) => Math.sqrt(Math.max(0, variance - 1 / (lambda * size))));
}

/** The penalty centres it already; this takes away what rounding left. */
function centred(theta: Float64Array): Float64Array {
	const mean = theta.reduce((sum, value) => sum + value, 0) / theta.length;
	return theta.map((value) => value - mean);
}

function chanceBetween(theta: Float64Array, a: number, b: number): number {
	return chanceOf(theta[a] as number, theta[b] as number);
}

function add(values: Float64Array, index: number, by: number): void {
	values[index] = (values[index] as number) + by;
}
