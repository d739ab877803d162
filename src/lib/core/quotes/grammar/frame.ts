import type { Span } from '../../text/spans';
import { tokensIn, type Token } from '../../text/tokens';
import type { MarkedSpan } from '../marks/scan';
import { isHeading } from './headings';
import { numberSentences } from './sentences';

/** A word of the article's own sentences, or one quotation standing for all of its words. */
export type FrameToken = Token & {
	/** The index of the quotation that it stands for; -1 for a word of the article. */
	quote: number;
	/** The index of its sentence within the paragraph. */
	sentence: number;
};

/** A paragraph with its quotations folded to one token each: what is left is the article's own grammar. */
export type Frame = Span & { paragraph: number; tokens: FrameToken[]; isHeading: boolean };

type Folded = { span: MarkedSpan; quote: number };

const doubleMark = /^["“”„‟«»＂]$/;
const singleMark = /^['‘’]$/;

/**
 * Folds the quotations of every paragraph. One that is none of the article's own words has no tokens: nobody is
 * spoken of in a picture's caption.
 *
 * @param spans - in reading order, their index is the quote's
 */
export function framesOf(
	text: string,
	paragraphs: readonly Span[],
	{ spans, isFurniture }: { spans: readonly MarkedSpan[]; isFurniture: readonly boolean[] }
): Frame[] {
	const byParagraph = new Map<number, Folded[]>();
	for (const [quote, span] of spans.entries()) {
		const list = byParagraph.get(span.paragraph);
		if (list) list.push({ span, quote });
		else byParagraph.set(span.paragraph, [{ span, quote }]);
	}
	return paragraphs.map(({ start, end }, paragraph) => {
		const isOwn = !isFurniture[paragraph];
		const tokens = isOwn ? foldedTokens(text, { start, end }, byParagraph.get(paragraph) ?? []) : [];
		numberSentences(tokens);
		const words = text.slice(start, end);
		return { start, end, paragraph, tokens, isHeading: !isOwn || isHeading(words, tokens, paragraph === 0) };
	});
}

function foldedTokens(text: string, { start, end }: Span, quotes: readonly Folded[]): FrameToken[] {
	const tokens: FrameToken[] = [];
	const edges = new Set<number>();
	for (const { span } of quotes) edges.add(span.start - 1).add(span.end);
	let at = start;
	for (const { span, quote } of quotes) {
		pushWords(text, { start: at, end: Math.max(at, span.start) }, { tokens, edges });
		tokens.push(quoteToken(text, span, quote));
		at = span.end;
	}
	pushWords(text, { start: at, end }, { tokens, edges });
	return tokens;
}

/** Adds the words of a stretch between quotations, without the marks around those. */
function pushWords(
	text: string,
	stretch: Span,
	{ tokens, edges }: { tokens: FrameToken[]; edges: ReadonlySet<number> }
): void {
	for (const token of tokensIn(text, stretch)) {
		const isQuoteMark =
			token.kind === 'mark' &&
			(doubleMark.test(token.text) || (edges.has(token.start) && singleMark.test(token.text)));
		if (!isQuoteMark) tokens.push(wordToken(token));
	}
}

/** Named one by one: spreading a token costs a tenth of the extractor's time. */
function wordToken({ start, end, text, lower, kind, isCapital, isPossessive }: Token): FrameToken {
	return { start, end, text, lower, kind, isCapital, isPossessive, quote: -1, sentence: 0 };
}

function quoteToken(text: string, { start, end }: Span, quote: number): FrameToken {
	return {
		start,
		end,
		text: text.slice(start, end),
		lower: '',
		kind: 'mark',
		isCapital: false,
		isPossessive: false,
		quote,
		sentence: 0
	};
}
