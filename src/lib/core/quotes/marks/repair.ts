import type { Span } from '../../text/spans';
import type { Mark } from './mark';

const tail =
	/[,.?!…]["”’']?\s+(?:(?:he|she|they|it|who|(?:\p{Lu}[\p{L}'’.-]+\s+){1,4})\s*(?:then\s+|later\s+|also\s+)?(?:said|says|added|adds|told|asked|wrote|explained)\b|(?:said|says|added|adds|wrote|asked)\s+(?:\p{Lu}\p{L}|(?:the|a|an|one|her|his)\b))/u;

/** The end of a sentence with the start of another after it. */
const sentenceEnd = /[.?!]["”’]?\s+(?=[\p{Lu}])/gu;
const letter = /\p{L}/u;

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
 * Where a quotation begins that has lost its opening mark and follows another: with the last sentence between them.
 *
 * @param stretch - from the quotation before it up to its closing mark
 * @returns null where the words are no quotation: they have to end as one, and to begin a sentence
 */
export function lastSentenceStart(text: string, stretch: Span): number | null {
	const { start, end } = stretch;
	if (!/[.?!,]/.test(text[end - 1] ?? '')) return null;
	let last: number | null = null;
	for (const { 0: words, index } of text.slice(start, end).matchAll(sentenceEnd))
		last = start + index + words.length;
	return last;
}

/**
 * Whether a stretch that only ever grows has two words yet. It reads each character once: a broken text may hold
 * thousands of closing marks in a row, each of them asking.
 */
export class GrowingWords {
	#read: number;
	#state: 'nothing' | 'word' | 'gap' | 'two' = 'nothing';

	constructor(
		private readonly text: string,
		start: number
	) {
		this.#read = start;
	}

	/** @param end - where the stretch ends now; never before an earlier one */
	hasTwo(end: number): boolean {
		for (const character of this.text.slice(this.#read, end)) {
			if (this.#state === 'two') break;
			if (letter.test(character)) this.#state = this.#state === 'gap' ? 'two' : 'word';
			else if (this.#state === 'word' && /\s/.test(character)) this.#state = 'gap';
		}
		this.#read = end;
		return this.#state === 'two';
	}
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
