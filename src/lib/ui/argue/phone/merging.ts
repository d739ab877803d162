/** Whether two plain JSON values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
	}
	if (!isRecord(a) || !isRecord(b)) return false;
	return keysOf(a, b).every((key) => isSame(a[key], b[key]));
}

/**
 * What stands after two have changed the same plain JSON value: what is changed here wins, part by part, and the rest
 * is theirs. Lists are parts as a whole.
 *
 * @param base - what both began from
 */
export function merged<T>(base: T, mine: T, theirs: T): T {
	if (isSame(base, mine)) return theirs;
	if (!isRecord(mine) || !isRecord(theirs)) return mine;
	const from: Record<string, unknown> = isRecord(base) ? base : {};
	const parts = keysOf(mine, theirs)
		.map((key) => [key, merged(from[key], mine[key], theirs[key])] as const)
		.filter(([, part]) => part !== undefined);
	// The same keys as in the two, with values of theirs or mine.
	return Object.fromEntries(parts) as T;
}

function keysOf(a: object, b: object): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
