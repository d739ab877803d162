import { contains, overlaps, type Span } from '../../text/spans';
import { scanMarks, type MarkedSpan } from './scan';

/**
 * The quotations of a text by their marks. Where an article encloses its quotations in single marks, those
 * are its primary ones; a pair inside another pair is part of it.
 *
 * @param isFurniture - for each paragraph whether it is none of the article's own words
 * @returns spans in reading order, never overlapping
 */
export function markedSpans(
	text: string,
	paragraphs: readonly Span[],
	isFurniture: readonly boolean[]
): MarkedSpan[] {
	const doubles = scanMarks(text, paragraphs, { level: 'double', isFurniture });
	const singles = scanMarks(text, paragraphs, { level: 'single', isFurniture });
	const freeSingles = outside(singles, doubles);
	const isSingle = freeSingles.length > 1 && freeSingles.length > 2 * outside(doubles, singles).length;
	const [primary, secondary] = isSingle ? [singles, doubles] : [doubles, singles];
	const others = secondary
		.filter((span) => !span.goesOn && !primary.some((each) => overlaps(each, span)))
		.map((span) => ({ ...span, isPrimary: false }));
	return [...primary, ...others].sort((a, b) => a.start - b.start);
}

function outside(inner: readonly MarkedSpan[], outer: readonly MarkedSpan[]): MarkedSpan[] {
	return inner.filter((span) => !outer.some((each) => contains(each, span)));
}
