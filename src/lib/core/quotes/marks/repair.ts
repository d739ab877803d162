import type { Span } from '../../text/spans';
import type { Mark } from './mark';

const tail =
	/[,.?!…]["”’']?\s+(?:(?:he|she|they|it|who|(?:\p{Lu}[\p{L}'’.-]+\s+){1,4})\s*(?:then\s+|later\s+|also\s+)?(?:said|says|added|adds|told|asked|wrote|explained)\b|(?:said|says|added|adds|wrote|asked)\s+(?:\p{Lu}|the|a|an|one|her|his)\b)/u;

/**
 * Where a quotation whose closing mark is missing gives way to the words that credit it: ", he said".
 *
 * @returns the end of its words, or null where nothing credits it
 */
export function attributionTail(text: string, { start, end }: Span): number | null {
	const match = tail.exec(text.slice(start, end));
	if (!match) return null;
	return start + match.index + 1;
}

/**
 * The index of the single mark that closes a quotation, from the first that could: the possessive of a plural
 * ("the workers' demands") looks the same, but words follow it and a better mark comes later.
 */
export function closingOf(text: string, marks: readonly Mark[], from: number): number {
	for (let i = from; i < marks.length; i++) {
		const mark = marks[i];
		if (!mark || mark.shape === 'open') break;
		if (!couldBePossessive(text, mark)) return i;
	}
	return from;
}

function couldBePossessive(text: string, mark: Mark): boolean {
	return text[mark.start - 1] === 's' && /^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + 3));
}
