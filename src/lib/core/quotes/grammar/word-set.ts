/** The words of a list, for looking up. @param list - words with white space between them */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
