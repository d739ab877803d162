import { adverbs, nounOpeners, plainPrepositions, prepositions } from './closed-words';
import type { FrameToken } from './frame';

/** A token's words without a possessive ending. */
export function bare(token: FrameToken | undefined): string {
	return token ? token.text.replace(/['’]s$/i, '') : '';
}

/** Whether a token can stand between a subject and its verb as an adverb: "then", "angrily". */
export function isAdverb(token: FrameToken | undefined): boolean {
	return (
		token !== undefined &&
		token.quote === -1 &&
		token.kind === 'word' &&
		(adverbs.has(token.lower) || (!token.isCapital && token.lower.endsWith('ly')))
	);
}

/** Whether a noun phrase stands after a preposition, so that it is no subject: "at the quay". */
export function isAfterPreposition(tokens: readonly FrameToken[], first: number): boolean {
	const before = beforeOpeners(tokens, first);
	return before !== undefined && before.quote === -1 && prepositions.has(before.lower);
}

/** Whether a token stands in a phrase with a preposition that begins no clause, in the same sentence. */
export function isInPhrase(tokens: readonly FrameToken[], at: number): boolean {
	let i = at - 1;
	while (i >= 0 && isDemonstrativeOrOpener(tokens[i])) i--;
	const before = tokens[i];
	return (
		before !== undefined &&
		before.sentence === tokens[at]?.sentence &&
		before.quote === -1 &&
		plainPrepositions.has(before.lower)
	);
}

function beforeOpeners(tokens: readonly FrameToken[], first: number): FrameToken | undefined {
	let i = first - 1;
	while (i >= 0 && nounOpeners.has(tokens[i]?.lower ?? '')) i--;
	return tokens[i];
}

function isDemonstrativeOrOpener(token: FrameToken | undefined): boolean {
	const lower = token?.lower ?? '';
	return nounOpeners.has(lower) || lower === 'this' || lower === 'that';
}
