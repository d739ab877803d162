import { functionWords, personalPronouns } from './closed-words';
import { cueOf } from './cues';
import type { FrameToken } from './frame';
import { titles } from './titles';
import { wordSet } from './word-set';

/** Words that a stop belongs to, besides titles and single letters. */
const abbreviations = wordSet(
	`jr sr st vs inc ltd co corp no etc eg ie al ave blvd dept univ d r jan feb mar apr jun jul aug sept oct nov dec
	mass calif penn wis ill fla tex ariz colo conn`
);

/** So many words at most a name has before its verb: "“Why?” Harbour Master Dov Ellery asked." */
const longestCreditName = 5;

/** Gives every token of a paragraph the index of its sentence. A quotation is a part of one, and can end it. */
export function numberSentences(tokens: FrameToken[]): void {
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		token.sentence = sentence;
		if (token.kind === 'mark' && endsSentence(tokens, i)) sentence++;
	}
}

/** The index of the first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly FrameToken[], at: number): number {
	const sentence = tokens[at]?.sentence;
	let first = at;
	while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
	return first;
}

function endsSentence(tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next) return false;
	if (token.quote !== -1) return quoteEndsSentence(tokens, i);
	if (!/^[.?!…]$/.test(token.text)) return false;
	const before = tokens[i - 1];
	if (token.text === '.' && before && isAbbreviation(before) && !functionWords.has(next.lower)) return false;
	// The stop of 3.2 has no space after it.
	return next.isCapital || next.quote !== -1 || (next.kind === 'number' && next.start > token.end);
}

function isAbbreviation({ text, lower }: FrameToken): boolean {
	return /^\p{Lu}$/u.test(text) || titles.has(lower) || abbreviations.has(lower) || lower.endsWith('.');
}

/** A quotation that ends with a full stop ends the sentence unless small letters, or its credit, go on with it. */
function quoteEndsSentence(tokens: readonly FrameToken[], i: number): boolean {
	const next = tokens[i + 1];
	const last = tokens[i]?.text.at(-1) ?? '';
	if (!next) return false;
	if (next.quote !== -1) return /[.?!…]/.test(last);
	if (/^[.?!…]$/.test(next.text) || !next.isCapital || next.kind !== 'word') return false;
	return /[.…?!]/.test(last) && !creditsAtOnce(tokens, i + 1);
}

/** Whether a name and a verb of saying follow at once: "“Why?” Ellery asked." */
function creditsAtOnce(tokens: readonly FrameToken[], from: number): boolean {
	for (let i = from; i < Math.min(from + longestCreditName, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1) return false;
		if (i > from && cueOf(token.lower)?.strength === 'speech' && !token.isCapital) {
			const after = tokens[i + 1];
			return after === undefined || /^[.,;]$/.test(after.text);
		}
		if (!token.isCapital && !/^(?:the|a|an)$/.test(token.lower)) return false;
		if (i === from && !personalPronouns.has(token.lower) && functionWords.has(token.lower)) return false;
	}
	return false;
}
