import type { Span } from '../../text/spans';
import { tokensIn, type Token } from '../../text/tokens';
import type { MarkedSpan } from '../marks/scan';
import { functionWords } from '../people/closed-words';
import { titles } from '../people/nouns';
import { cueOf } from './cues';

/** A word of the article's own sentences, or one quotation standing for all of its words. */
export type FrameToken = Token & {
	/** The index of the quotation that it stands for; -1 for a word of the article. */
	quote: number;
	/** The index of its sentence within the paragraph. */
	sentence: number;
};

/** A paragraph with its quotations folded to one token each: what is left is the article's own grammar. */
export type Frame = Span & { paragraph: number; tokens: FrameToken[]; isHeading: boolean };

const quoteMarks = /^["“”„‟«»＂]$/;
const abbreviations = new Set(
	'jr sr st vs inc ltd co corp no etc eg ie al ave blvd dept univ d r jan feb mar apr jun jul aug sept oct nov dec mass calif penn wis ill fla tex ariz colo conn'.split(
		' '
	)
);

/** Folds the quotations of every paragraph. @param spans - in reading order, their index is the quote's */
export function framesOf(text: string, paragraphs: readonly Span[], spans: readonly MarkedSpan[]): Frame[] {
	const byParagraph = new Map<number, { span: MarkedSpan; quote: number }[]>();
	for (const [quote, span] of spans.entries()) {
		const list = byParagraph.get(span.paragraph);
		if (list) list.push({ span, quote });
		else byParagraph.set(span.paragraph, [{ span, quote }]);
	}
	return paragraphs.map((paragraph, i) => {
		const tokens = foldedTokens(text, paragraph, byParagraph.get(i) ?? []);
		numberSentences(text, tokens);
		return {
			...paragraph,
			paragraph: i,
			tokens,
			isHeading: isHeading(text, paragraph, { tokens, paragraph: i })
		};
	});
}

function foldedTokens(
	text: string,
	paragraph: Span,
	quotes: readonly { span: MarkedSpan; quote: number }[]
): FrameToken[] {
	const tokens: FrameToken[] = [];
	let at = paragraph.start;
	const edges = new Set(quotes.flatMap(({ span }) => [span.start - 1, span.end]));
	const pushWords = (end: number) => {
		for (const token of tokensIn(text, { start: at, end })) {
			const isMark =
				token.kind === 'mark' &&
				(quoteMarks.test(token.text) || (edges.has(token.start) && /^['‘’]$/.test(token.text)));
			if (!isMark) tokens.push(folded(token, -1));
		}
	};
	for (const { span, quote } of quotes) {
		pushWords(Math.max(at, span.start));
		const { start, end } = span;
		const words = text.slice(start, end);
		tokens.push(
			folded(
				{ start, end, text: words, lower: '', kind: 'mark', isCapital: false, isPossessive: false },
				quote
			)
		);
		at = span.end;
	}
	pushWords(paragraph.end);
	return tokens;
}

/** Named one by one: spreading a token costs a tenth of the extractor's time. */
function folded(
	{ start, end, text, lower, kind, isCapital, isPossessive }: Token,
	quote: number
): FrameToken {
	return { start, end, text, lower, kind, isCapital, isPossessive, quote, sentence: 0 };
}

/** A line without a full stop at its end, short, and not a quotation: a headline or a crosshead. */
function isHeading(
	text: string,
	{ start, end }: Span,
	{ tokens, paragraph }: { tokens: readonly FrameToken[]; paragraph: number }
): boolean {
	const words = text.slice(start, end);
	const [first] = tokens;
	// A quotation with nothing but a name after it is no heading.
	if (first && first.quote !== -1 && first.text.split(/\s+/).length > 7) return false;
	if (first && first.quote !== -1 && /^[―—–-]$/.test(tokens[1]?.text ?? '')) return false;
	// A headline's full stop: some wires end their titles with one.
	if (paragraph === 0 && tokens.length < 22 && /['‘][^'‘’]+['’]/.test(words) && !/["“]/.test(words))
		return true;
	return tokens.length < 22 && !/[.!:,;…"”’'»]$/.test(words) && !tokens.some(isCueWord);
}

function isCueWord({ lower, quote }: FrameToken): boolean {
	return quote === -1 && (lower === 'said' || lower === 'says');
}

function numberSentences(text: string, tokens: FrameToken[]): void {
	let sentence = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const next = tokens[i + 1];
		if (token) token.sentence = sentence;
		if (token?.kind === 'mark' && next && endsSentence(text, tokens, i, next)) sentence++;
	}
}

function endsSentence(text: string, tokens: readonly FrameToken[], i: number, next: FrameToken): boolean {
	const token = tokens[i];
	if (!token) return false;
	if (token.quote !== -1) return quoteEndsSentence(text, tokens, i);
	if (token.kind !== 'mark' || !/^[.?!…]$/.test(token.text)) return false;
	const before = tokens[i - 1];
	if (token.text === '.' && before && isAbbreviation(before) && !functionWords.has(next.lower)) return false;
	return next.isCapital || next.quote !== -1 || next.kind === 'number';
}

function isAbbreviation({ text, lower }: FrameToken): boolean {
	return /^\p{Lu}$/u.test(text) || titles.has(lower) || abbreviations.has(lower) || lower.endsWith('.');
}

/** A quotation that ends with a full stop ends the sentence unless small letters go on with it. */
function quoteEndsSentence(text: string, tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next) return false;
	const last = token.text.at(-1) ?? '';
	if (next.quote !== -1) return /[.?!…]/.test(last);
	if (/^[.?!…]$/.test(next.text)) return false;
	if (!next.isCapital || next.kind !== 'word') return false;
	if (/[.…]/.test(last)) return !creditsAtOnce(tokens, i + 1);
	return /[?!]/.test(last) && !creditsAtOnce(tokens, i + 1);
}

/** Whether a name and a verb of saying follow at once: "“Why?” McArdle asked." */
function creditsAtOnce(tokens: readonly FrameToken[], from: number): boolean {
	for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1) return false;
		if (i > from && cueOf(token.lower)?.strength === 'speech' && !token.isCapital) {
			const after = tokens[i + 1];
			return after === undefined || /^[.,;]$/.test(after.text);
		}
		if (!token.isCapital && !/^(?:the|a|an)$/.test(token.lower)) return false;
		if (i === from && /^(?:he|she|they|it)$/.test(token.lower) === false && functionWords.has(token.lower))
			return false;
	}
	return false;
}
