import type { FrameToken } from './frame';

/** So many tokens a heading stays below. */
const longestHeading = 22;

/** A quotation of more words than this that opens a line is somebody's statement. */
const longestOpeningQuote = 7;

/**
 * Whether a paragraph is a headline or a crosshead: short, without a full stop at its end, and no quotation.
 *
 * @param words - the paragraph's text
 * @param isFirst - whether the article begins with it
 */
export function isHeading(words: string, tokens: readonly FrameToken[], isFirst: boolean): boolean {
	if (tokens.length >= longestHeading) return false;
	const [first] = tokens;
	if (first && first.quote !== -1) {
		if (first.text.split(/\s+/).length > longestOpeningQuote) return false;
		// A quotation with nothing but a dash and a name after it is signed.
		if (/^[―—–-]$/.test(tokens[1]?.text ?? '')) return false;
	}
	// Some wires end their titles with a full stop: single marks alone show the headline.
	if (isFirst && /['‘][^'‘’]+['’]/.test(words) && !/["“]/.test(words))
		return !/[.?!…]['’]?$/.test(words) || !tokens.some(isSaid);
	return !/[.!:,;…"”’'»]$/.test(words) && !tokens.some(isSaid);
}

function isSaid({ lower, quote }: FrameToken): boolean {
	return quote === -1 && (lower === 'said' || lower === 'says');
}
