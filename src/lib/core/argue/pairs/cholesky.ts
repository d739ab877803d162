/**
 * The diagonal of the inverse of a symmetric, positive definite matrix, by way of its lower triangle (Cholesky).
 *
 * @param matrix - row after row; what is on and below its diagonal is read, and it is left as it was
 * @throws RangeError when the matrix is not positive definite: a caller's bug
 */
export function inverseDiagonalOf(matrix: Float64Array, size: number): Float64Array {
	const lower = choleskyOf(matrix, size);
	const diagonal = new Float64Array(size);
	// One column of the triangle's inverse at a time; the squares of a column add up to an entry.
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

/** The lower triangle that times its own transpose is the matrix; what is above its diagonal is 0. */
function choleskyOf(matrix: Float64Array, size: number): Float64Array {
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

function dot(values: Float64Array, a: number, b: number, length: number): number {
	let sum = 0;
	for (let k = 0; k < length; k++) sum += at(values, a + k) * at(values, b + k);
	return sum;
}

/** For indices that are known to be there. */
function at(values: Float64Array, index: number): number {
	return values[index] as number;
}
