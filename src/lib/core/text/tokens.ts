import type { Span } from './spans';

/** A word, a number or a single mark of a text. */
export type Token = Span & {
	text: string;
	/** In small letters, without a possessive ending, curly apostrophes made straight. */
	lower: string;
	kind: 'word' | 'number' | 'mark';
	/** Whether the first letter is a capital. */
	isCapital: boolean;
	/** Whether it ends with 's, or with the apostrophe of a plural. */
	isPossessive: boolean;
};

const pattern = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'&‑-][\p{L}\p{M}\p{N}]+)*|\S/gu;
const possessive = /['’]s$/i;
const capital = /^\p{Lu}/u;
const letter = /\p{L}/u;
const digit = /^[\p{N}]/u;

/** The words, numbers and marks of `text.slice(start, end)`, in reading order, with offsets into the whole text. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const token = tokenAt(match[0], start + match.index);
		const last = tokens.at(-1);
		// The apostrophe of "members' names" belongs to its word.
		if (last && isPluralPossessive(last, token, text)) {
			last.isPossessive = true;
			continue;
		}
		tokens.push(token);
	}
	return tokens;
}

function tokenAt(words: string, start: number): Token {
	const isWord = letter.test(words);
	return {
		start,
		end: start + words.length,
		text: words,
		lower: isWord ? words.replace(possessive, '').replace(/’/g, "'").toLowerCase() : words,
		kind: isWord ? (digit.test(words) ? 'number' : 'word') : digit.test(words) ? 'number' : 'mark',
		isCapital: capital.test(words),
		isPossessive: isWord && possessive.test(words)
	};
}

function isPluralPossessive(last: Token, { text: mark, start }: Token, text: string): boolean {
	return (
		(mark === '’' || mark === "'") &&
		last.end === start &&
		last.kind === 'word' &&
		last.lower.endsWith('s') &&
		/^\s/.test(text.slice(start + 1, start + 2))
	);
}
