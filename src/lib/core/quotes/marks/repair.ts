import type { Span } from '../../text/spans';
import type { Mark } from './mark';

const tail =
	/[,.?!…]["”’']?\s+(?:(?:he|she|they|it|who|(?:\p{Lu}[\p{L}'’.-]+\s+){1,4})\s*(?:then\s+|later\s+|also\s+)?(?:said|says|added|adds|told|asked|wrote|explained)\b|(?:said|says|added|adds|wrote|asked)\s+(?:\p{Lu}\p{L}|(?:the|a|an|one|her|his)\b))/u;

/** The end of a sentence with the start of another after it. */
const sentenceEnd = /[.?!]["”’]?\s+(?=[\p{Lu}])/gu;

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
 * Where a quotation whose opening mark is missing begins: with the paragraph, or after a quotation before it with
 * the last sentence.
 *
 * @param before - the paragraph up to the closing mark
 * @param lastEnd - where the quotation before it ends; null for none
 * @returns null where the words before the mark are no quotation: too few, or not ended as one
 */
export function unopenedStart(text: string, before: Span, lastEnd: number | null): number | null {
	const from = lastEnd ?? before.start;
	const words = text.slice(from, before.end);
	if (lastEnd === null) return hasTwoWords(words) ? from : null;
	if (!/[.?!,]$/.test(words)) return null;
	let start: number | null = null;
	for (const { 0: end, index } of words.matchAll(sentenceEnd)) start = from + index + end.length;
	return start;
}

/** In two looks, each linear: one expression for letters on both sides of white space is not. */
function hasTwoWords(words: string): boolean {
	const first = words.search(/\p{L}/u);
	const last = words.search(/\p{L}\P{L}*$/u);
	return first !== -1 && /\s/.test(words.slice(first, last));
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

/** Whether a paragraph without marks reads as somebody speaking: in the first person, with nobody credited. */
export function soundsSpoken(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end);
	return /\b(?:I|we|my|our|me|us|you)\b/i.test(words) && !/\b(?:said|says|added|told|wrote)\b/.test(words);
}

function couldBePossessive(text: string, mark: Mark): boolean {
	return text[mark.start - 1] === 's' && /^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + 3));
}
