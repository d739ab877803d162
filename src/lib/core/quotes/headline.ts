import type { Frame } from './grammar/frame';
import type { FoundQuote } from './extraction';
import { precisionOf } from './attribution/confidence';

/** More headings than an article has would be looked up for nothing. */
const mostHeadings = 40;

/**
 * Credits the words that a headline quotes where the article credits the same words; what it does not repeat
 * word for word stays a term.
 *
 * @param frames - for each quote the paragraph that it stands in
 */
export function withEcho(quotes: FoundQuote[], frames: readonly (Frame | undefined)[]): FoundQuote[] {
	let headings = 0;
	return quotes.map((quote, i) => {
		const frame = frames[i];
		if (quote.speakers.length > 0 || !frame?.isHeading || frame.tokens.at(-1)?.text === '.') return quote;
		if (++headings > mostHeadings) return quote;
		const echo = quotes.find(
			(other) => other.speakers.length > 0 && other.start > quote.end && hasWords(other.text, quote.text)
		);
		if (!echo) return { ...quote, flags: [...quote.flags, 'headline'] };
		const confidence = precisionOf['headline-echo'] * echo.confidence;
		return {
			...quote,
			kind: 'partial',
			speakers: echo.speakers,
			rule: 'headline-echo',
			confidence,
			flags: [...quote.flags, 'headline'],
			needsReview: true
		};
	});
}

function hasWords(words: string, part: string): boolean {
	const at = words.indexOf(part);
	if (at === -1) return false;
	const beside = (words[at - 1] ?? ' ') + (words[at + part.length] ?? ' ');
	return !/[\p{L}\p{N}]/u.test(beside);
}
