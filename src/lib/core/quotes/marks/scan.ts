import type { Span } from '../../text/spans';
import type { ExtractionFlag } from '../extraction';
import { marksIn, type MarkLevel } from './mark';
import { ParagraphScan } from './paragraph-scan';

/** Words between marks, one paragraph long at most. */
export type MarkedSpan = Span & {
	/** The index of the paragraph that it stands in. */
	paragraph: number;
	/** The paragraph before left its quotation open, and this piece goes on with it. */
	goesOn: boolean;
	/** Whether the marks are of the level that the article uses for its quotations. */
	isPrimary: boolean;
	flags: ExtractionFlag[];
};

/**
 * Pairs the marks of one level, paragraph by paragraph. A quotation over several paragraphs opens each of them
 * and closes only the last; missing marks are put right and flagged.
 *
 * @param paragraphs - all paragraphs of the text
 * @param isFurniture - for each paragraph whether it is none of the article's own words
 */
export function scanMarks(
	text: string,
	paragraphs: readonly Span[],
	{ level, isFurniture }: { level: MarkLevel; isFurniture: readonly boolean[] }
): MarkedSpan[] {
	const spans: MarkedSpan[] = [];
	const own = paragraphs.map((_, i) => i).filter((i) => !isFurniture[i]);
	const marks = own.map((i) => marksIn(text, paragraphs[i] ?? { start: 0, end: 0 }, level));
	let isLeftOpen = false;
	let isFramed = false;
	for (const [at, i] of own.entries()) {
		const paragraph = paragraphs[i];
		if (!paragraph) continue;
		const scan: ParagraphScan = new ParagraphScan(text, paragraph, {
			marks: marks[at] ?? [],
			level,
			isFramed
		});
		if (isLeftOpen) {
			const next = marks[at + 1]?.[0];
			// Whether the paragraph after this one begins with a mark, or closes what it did not open.
			const opensNext =
				next && (next.start === paragraphs[own[at + 1] ?? -1]?.start || next.shape === 'close');
			scan.goOn(opensNext ?? false);
		}
		scan.run();
		isLeftOpen = scan.isLeftOpen;
		isFramed = scan.isFramed;
		for (const { start, end, goesOn, flags } of scan.spans)
			spans.push({ start, end, goesOn, flags, paragraph: i, isPrimary: true });
	}
	return spans;
}
