/** The keys and places that lead from one node of a YAML file to a node inside it. */
export type Path = readonly (string | number)[];

/** A value together with where it and its parts stand, so that a check can name the line. */
export type Located<T> = {
	file: string;
	value: T;
	/** The line of the node at a path, or of the nearest node around it where there is none. */
	lineOf: (path: Path) => number;
};

/** The items of the list that stands under a key, each with its own place. */
export function itemsIn<V extends Record<K, readonly unknown[]>, K extends string>(
	around: Located<V>,
	key: K
): Located<V[K][number]>[] {
	return around.value[key].map((value, at) => ({
		file: around.file,
		value,
		lineOf: (path) => around.lineOf([key, at, ...path])
	}));
}
