import { paragraphsOf } from '../text/paragraphs';
import { contains, type Span } from '../text/spans';
import { attribute } from './attribution/attribute';
import type { Attribution } from './attribution/attribution';
import { confidenceOf, reviewCut } from './attribution/confidence';
import { framesOf } from './grammar/frame';
import { isWrittenHere } from './attribution/written';
import type { Extraction, ExtractionFlag, FoundQuote } from './extraction';
import { figuresIn } from './figures/figures';
import { figurePlaces } from './figures/places';
import { furnitureIn } from './furniture';
import { withEcho } from './headline';
import { kindOf, type KindContext } from './kinds';
import { markedSpans } from './marks/marked';
import type { MarkedSpan } from './marks/scan';
import { Cast } from './people/cast';
import { foundSpeakers } from './people/found-speakers';

/** Paragraphs of real articles are shorter. */
const longestParagraph = 4_000;
const sentenceEnds = ['.” ', '." ', '. ', '? ', '! '];

/** All that is known of one pair of marks. */
type Found = { span: MarkedSpan; attribution: Attribution | null; index: number };

/**
 * Finds the quotes of an article and whose they are, its speakers and its figures. Never throws, whatever the
 * text; linear in its length.
 *
 * @param text - as given: all offsets count in it, and nothing in it is changed
 */
export function extract(text: string): Extraction {
	const paragraphs = paragraphsOf(text).flatMap((paragraph) => cutLong(text, paragraph));
	const furniture = furnitureIn(text, paragraphs);
	const isFurniture = paragraphs.map((paragraph) => furniture.some((each) => contains(each, paragraph)));
	const spans = markedSpans(text, paragraphs, isFurniture);
	const frames = framesOf(text, paragraphs, { spans, isFurniture });
	const cast = new Cast(text, frames);
	const attributions = attribute(text, cast, spans);
	const found = spans.map((span, index): Found => ({
		span,
		index,
		attribution: attributions[index] ?? null
	}));
	const quotes = numbered(found.map((each) => quoteOf(text, cast, each)));
	const withEchoes = withEcho(
		quotes,
		spans.map(({ paragraph }) => frames[paragraph])
	);
	const figures = figuresIn(text, figurePlaces(cast, withEchoes));
	return {
		speakers: foundSpeakers(text, cast, { quotes: withEchoes, figures }),
		quotes: withEchoes,
		figures,
		furniture
	};
}

/**
 * What is worked out within a paragraph grows faster than its length, so a very long one, as of an article on one
 * line, is read in parts. They end with sentences.
 */
function cutLong(text: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	while (end - from > longestParagraph) {
		const words = text.slice(from, from + longestParagraph);
		const stop = Math.max(...sentenceEnds.map((mark) => words.lastIndexOf(mark)));
		const to = from + (stop < longestParagraph / 2 ? longestParagraph : stop + 1);
		parts.push({ start: from, end: to });
		from = to;
	}
	return [...parts, { start: from, end }];
}

function quoteOf(text: string, cast: Cast, { span, attribution, index }: Found): FoundQuote {
	const words = text.slice(span.start, span.end);
	const isTerm = cast.nicknames.has(index);
	const kind = isTerm ? 'term' : kindOf(words, contextOf(text, cast, { span, attribution, index }));
	const isCredited = kind !== 'term' && attribution !== null;
	const flags: ExtractionFlag[] = [...new Set([...span.flags, ...(attribution?.flags ?? [])])];
	const confidence = kind === 'term' ? 1 : attribution ? confidenceOf({ attribution, flags, cast, kind }) : 0;
	return {
		id: `q${index + 1}`,
		start: span.start,
		end: span.end,
		text: words,
		kind,
		run: null,
		speakers: isCredited ? membersOf(attribution).map((member) => `s${member + 1}`) : [],
		mention: isCredited ? placeOf(cast, attribution) : null,
		cue: isCredited ? cueOf(cast, attribution) : null,
		rule: isCredited ? attribution.rule : null,
		confidence,
		flags,
		needsReview: kind !== 'term' && (confidence < reviewCut || !isCredited)
	};
}

function contextOf(text: string, cast: Cast, { span, attribution, index }: Found): KindContext {
	const tokens = cast.frames[span.paragraph]?.tokens ?? [];
	const at = tokens.findIndex(({ quote }) => quote === index);
	const before = tokens[at - 1];
	const isSame = before !== undefined && before.sentence === tokens[at]?.sentence && before.quote === -1;
	return {
		before: isSame ? before.lower : '',
		isInside: isSame && before.kind === 'word',
		isCredited: attribution !== null,
		isWritten: attribution !== null && isWrittenHere(cast, attribution, span.paragraph)
	};
}

function membersOf({ member, also }: Attribution): number[] {
	return also === null || also === member ? [member] : [also, member];
}

function placeOf(cast: Cast, { subject }: Attribution): Span | null {
	const tokens = subject ? cast.frames[subject.frame]?.tokens : undefined;
	const first = subject && tokens?.[subject.first];
	const last = subject && tokens?.[subject.last];
	return first && last ? { start: first.start, end: last.end } : null;
}

function cueOf(cast: Cast, { cue }: Attribution): Span | null {
	const token = cue ? cast.frames[cue.frame]?.tokens[cue.token] : undefined;
	return token ? { start: token.start, end: token.end } : null;
}

/** Numbers the runs: pieces of one quotation, over paragraphs or around the words that credit it. */
function numbered(quotes: FoundQuote[]): FoundQuote[] {
	let run = 0;
	for (const [i, quote] of quotes.entries()) {
		const before = quotes[i - 1];
		const goesOn =
			quote.rule === 'run-goes-on' || quote.rule === 'same-paragraph' || before?.rule === 'run-goes-on';
		if (!before || !goesOn || before.speakers[0] !== quote.speakers[0] || quote.speakers.length === 0)
			continue;
		before.run ??= ++run;
		quote.run = before.run;
	}
	return quotes;
}
