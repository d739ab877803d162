import type { Located } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';

/** A problem for each entry that has the same value under a key as an entry before it. */
export function checkUnique<K extends string>(
	entries: readonly Located<Record<K, string>>[],
	key: K
): CorpusProblem[] {
	const taken = new Map<string, string>();
	return entries.flatMap((entry) => {
		const value = entry.value[key];
		const first = taken.get(value);
		if (first) return [problemAt(entry, [key], `The ${key} ${shown(value)} is already taken at ${first}.`)];
		taken.set(value, `${entry.file}:${entry.lineOf([key])}`);
		return [];
	});
}
