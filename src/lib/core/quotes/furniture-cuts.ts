import { paragraphsOf } from '../text/paragraphs';
import { overlaps, type Span } from '../text/spans';
import type { Furniture } from './article';

/** A paragraph, or a part of one; `furniture` says what it is where it is none of the article's own words. */
export type CutParagraph = Span & { furniture: string | null };

/** The paragraphs of a text, split where site furniture begins or ends inside one. */
export function paragraphsCutAt(text: string, furniture: readonly Furniture[]): CutParagraph[] {
	return paragraphsOf(text).flatMap((paragraph) => {
		const edges = furniture
			.flatMap(({ start, end }) => [start, end])
			.filter((edge) => edge > paragraph.start && edge < paragraph.end);
		const cuts = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b);
		return cuts.slice(1).map((end, i) => {
			const span = { start: cuts[i] ?? paragraph.start, end };
			return { ...span, furniture: furniture.find((each) => overlaps(each, span))?.what ?? null };
		});
	});
}
