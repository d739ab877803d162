import type { Span } from '../../core/text/spans';

/**
 * What is selected in the article, as offsets into its text. Every piece of it says in `data-start` where it
 * begins; a selection that begins or ends between pieces counts from the nearest one inside.
 *
 * @returns null where nothing of the article is selected
 */
export function selectedSpan(article: Element): Span | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const pieces = [...article.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
		range.intersectsNode(piece)
	);
	const [first] = pieces;
	const last = pieces.at(-1);
	if (!first || !last) return null;
	const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
	const length = last.textContent?.length ?? 0;
	const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : length);
	return start < end ? { start, end } : null;
}

function startOf(piece: HTMLElement): number {
	return Number(piece.dataset.start);
}
