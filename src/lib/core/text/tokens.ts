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

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const capital = /^\p{Lu}/u;
const joins = new Set(["'", '’', '&', '-', '‑']);

/** What a character is: 1 a letter, 2 a digit, 3 white space, 0 anything else. */
type CharKind = 0 | 1 | 2 | 3;
const ascii = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/**
 * The words, numbers and marks of `text.slice(start, end)`, in reading order, with offsets into the whole text.
 * A hyphen, an apostrophe and an ampersand inside a word belong to it, and so do the stops of U.S. and K.N.
 *
 * Written as a loop over characters: a regular expression over Unicode classes took half of the extractor's time.
 */
export function tokensIn(text: string, { start, end }: Span): Token[] {
	const tokens: Token[] = [];
	for (let at = start; at < end;) {
		const kind = kindAt(text, at);
		if (kind === 3) {
			at++;
			continue;
		}
		const stop = kind === 0 ? at + lengthAt(text, at) : endOfWord(text, at, end);
		const token = tokenAt(text.slice(at, stop), at, kind);
		at = stop;
		const last = tokens.at(-1);
		// The apostrophe of "members' names" belongs to its word.
		if (kind === 0 && last && isPluralPossessive(last, token, text)) last.isPossessive = true;
		else tokens.push(token);
	}
	return tokens;
}

function endOfWord(text: string, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const kind = kindAt(text, at);
		if (kind === 1 || kind === 2) at += lengthAt(text, at);
		else if (at + 1 < end && joins.has(text[at] ?? '') && isWordKind(kindAt(text, at + 1))) at++;
		else break;
	}
	return initialsEnd(text, start, { at, end });
}

/** U.S. and K.N.: single letters, each with a stop and none of them with a space. */
function initialsEnd(text: string, start: number, { at, end }: { at: number; end: number }): number {
	if (at !== start + 1 || text[at] !== '.') return at;
	let stop = at + 1;
	while (stop + 1 < end && kindAt(text, stop) === 1 && text[stop + 1] === '.') stop += 2;
	return stop > at + 1 ? stop : at;
}

function tokenAt(words: string, start: number, kind: CharKind): Token {
	const isWord = kind === 1 || (kind === 2 && letter.test(words));
	const isPossessive = isWord && words.length > 2 && /['’]s$/i.test(words);
	return {
		start,
		end: start + words.length,
		text: words,
		lower: isWord ? lowered(isPossessive ? words.slice(0, -2) : words) : words,
		kind: kind === 1 ? 'word' : kind === 2 ? 'number' : 'mark',
		isCapital: kind === 1 && isCapitalAt(words),
		isPossessive
	};
}

function lowered(words: string): string {
	const lower = words.toLowerCase();
	return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

function isCapitalAt(words: string): boolean {
	const code = words.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : capital.test(words);
}

function isPluralPossessive(last: Token, { text: mark, start }: Token, text: string): boolean {
	return (
		(mark === '’' || mark === "'") &&
		last.end === start &&
		last.kind === 'word' &&
		last.lower.endsWith('s') &&
		kindAt(text, start + 1) === 3
	);
}

function kindAt(text: string, at: number): CharKind {
	const code = text.charCodeAt(at);
	if (Number.isNaN(code)) return 0;
	return code < 128 ? (ascii[code] ?? 0) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function kindOf(character: string): CharKind {
	if (letter.test(character)) return 1;
	if (digit.test(character)) return 2;
	return /\s/.test(character) ? 3 : 0;
}

function isWordKind(kind: CharKind): boolean {
	return kind === 1 || kind === 2;
}

/** A character outside the first plane is two code units long. */
function lengthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
