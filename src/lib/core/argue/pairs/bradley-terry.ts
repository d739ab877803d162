import { inverseDiagonalOf } from './cholesky';
import { solve } from './conjugate-gradients';

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

/** A comparison by the places of its items. */
type Row = { a: number; b: number; y: number; weight: number };
/** How much is known about the difference of two items, from one comparison. */
type Link = { a: number; b: number; information: number };

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
	const rows = rowsOf(items, comparisons);
	const theta = maximum(items.length, rows, lambda);
	return { theta: [...theta], se: errorsOf(theta, rows, lambda) };
}

/** The thetas of {@link fit} alone, in half of the time. */
export function strengthsOf(
	items: readonly string[],
	comparisons: readonly Comparison[],
	lambda: number
): number[] {
	return [...maximum(items.length, rowsOf(items, comparisons), lambda)];
}

/** The chance that an item of strength `a` is found better than one of strength `b`. */
export function chanceOf(a: number, b: number): number {
	return 1 / (1 + Math.exp(b - a));
}

function rowsOf(items: readonly string[], comparisons: readonly Comparison[]): Row[] {
	const places = new Map(items.map((item, i) => [item, i]));
	return comparisons.flatMap(({ a, b, y, weight = 1 }) => {
		const [from, to] = [places.get(a), places.get(b)];
		return from === undefined || to === undefined || from === to ? [] : [{ a: from, b: to, y, weight }];
	});
}

function maximum(size: number, rows: readonly Row[], lambda: number): Float64Array {
	if (!(lambda > 0)) throw new RangeError('lambda must be greater than 0');
	const theta = new Float64Array(size);
	for (let step = 0; step < mostSteps; step++) {
		if (moveOn(theta, rows, lambda) < smallEnough) break;
	}
	// The penalty centres it already; this takes away what rounding left.
	const mean = theta.reduce((sum, value) => sum + value, 0) / size;
	return theta.map((value) => value - mean);
}

/** Takes one step towards the maximum. @returns how long it would have been undamped, in logits */
function moveOn(theta: Float64Array, rows: readonly Row[], lambda: number): number {
	const links = linksOf(theta, rows);
	const diagonal = diagonalOf(theta.length, links, lambda);
	const step = solve(
		(vector) => timesInformation(vector, links, lambda),
		diagonal,
		slopeOf(theta, rows, lambda)
	);
	const length = step.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
	const share = Math.min(1, longestStep / length);
	step.forEach((by, i) => add(theta, i, share * by));
	return length;
}

function slopeOf(theta: Float64Array, rows: readonly Row[], lambda: number): Float64Array {
	const slope = theta.map((value) => -lambda * value);
	for (const { a, b, y, weight } of rows) {
		const surprise = weight * (y - chanceBetween(theta, a, b));
		add(slope, a, surprise);
		add(slope, b, -surprise);
	}
	return slope;
}

function linksOf(theta: Float64Array, rows: readonly Row[]): Link[] {
	return rows.map(({ a, b, weight }) => {
		const chance = chanceBetween(theta, a, b);
		return { a, b, information: weight * chance * (1 - chance) };
	});
}

/** What the negative Hessian does to a vector. */
function timesInformation(vector: Float64Array, links: readonly Link[], lambda: number): Float64Array {
	const image = vector.map((value) => lambda * value);
	for (const { a, b, information } of links) {
		const flow = information * ((vector[a] as number) - (vector[b] as number));
		add(image, a, flow);
		add(image, b, -flow);
	}
	return image;
}

function diagonalOf(size: number, links: readonly Link[], lambda: number): Float64Array {
	const diagonal = new Float64Array(size).fill(lambda);
	for (const { a, b, information } of links) {
		add(diagonal, a, information);
		add(diagonal, b, information);
	}
	return diagonal;
}

/**
 * Each row of the information adds up to lambda, so each row of its inverse adds up to 1 / lambda, and centring
 * takes 1 / (lambda · size) away from every entry.
 */
function errorsOf(theta: Float64Array, rows: readonly Row[], lambda: number): number[] {
	const size = theta.length;
	const links = linksOf(theta, rows);
	const matrix = new Float64Array(size * size);
	diagonalOf(size, links, lambda).forEach((value, i) => add(matrix, i * size + i, value));
	for (const { a, b, information } of links) {
		add(matrix, a * size + b, -information);
		add(matrix, b * size + a, -information);
	}
	const variances = inverseDiagonalOf(matrix, size);
	return Array.from(variances, (variance) => Math.sqrt(Math.max(0, variance - 1 / (lambda * size))));
}

function chanceBetween(theta: Float64Array, a: number, b: number): number {
	return chanceOf(theta[a] as number, theta[b] as number);
}

function add(values: Float64Array, index: number, by: number): void {
	values[index] = (values[index] as number) + by;
}
