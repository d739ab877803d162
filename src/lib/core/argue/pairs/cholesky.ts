/**
 * A symmetric, positive definite matrix as the product of a lower triangle and its transpose.
 * Matrices are stored row after row.
 *
 * @param matrix - its lower triangle is read; it is left as it was
 * @returns the lower triangle; what is above its diagonal is 0
 * @throws RangeError when the matrix is not positive definite: a caller's bug
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array {
	const lower = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) {
			const rest = at(matrix, row * size + column) - dot(lower, row * size, column * size, column);
			if (row === column && !(rest > 0)) throw new RangeError('not a positive definite matrix');
			lower[row * size + column] =
				row === column ? Math.sqrt(rest) : rest / at(lower, column * size + column);
		}
	}
	return lower;
}

/**
 * The x for which the matrix times x is `right`.
 *
 * @param lower - of the matrix, from {@link choleskyOf}
 */
export function solve(lower: Float64Array, right: Float64Array): Float64Array {
	const size = right.length;
	const x = right.slice();
	for (let row = 0; row < size; row++) {
		for (let k = 0; k < row; k++) x[row] = at(x, row) - at(lower, row * size + k) * at(x, k);
		x[row] = at(x, row) / at(lower, row * size + row);
	}
	for (let row = size - 1; row >= 0; row--) {
		x[row] = at(x, row) / at(lower, row * size + row);
		for (let k = 0; k < row; k++) x[k] = at(x, k) - at(lower, row * size + k) * at(x, row);
	}
	return x;
}

/**
 * The diagonal of the matrix's inverse.
 *
 * @param lower - of the matrix, from {@link choleskyOf}
 */
export function inverseDiagonalOf(lower: Float64Array, size: number): Float64Array {
	const diagonal = new Float64Array(size);
	// One column of the lower triangle's inverse at a time; the squares of a column add up to an entry.
	const column = new Float64Array(size);
	for (let start = 0; start < size; start++) {
		let sum = 0;
		for (let row = start; row < size; row++) {
			let rest = row === start ? 1 : 0;
			for (let k = start; k < row; k++) rest -= at(lower, row * size + k) * at(column, k);
			column[row] = rest / at(lower, row * size + row);
			sum += at(column, row) ** 2;
		}
		diagonal[start] = sum;
	}
	return diagonal;
}

function dot(values: Float64Array, a: number, b: number, length: number): number {
	let sum = 0;
	for (let k = 0; k < length; k++) sum += at(values, a + k) * at(values, b + k);
	return sum;
}

/** For indices that are known to be there. */
function at(values: Float64Array, index: number): number {
	return values[index] as number;
}
