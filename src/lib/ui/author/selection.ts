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
	const start = startOf(first) + (isWordsOf(first, range.startContainer) ? range.startOffset : 0);
	const length = last.textContent?.length ?? 0;
	const end = startOf(last) + (isWordsOf(last, range.endContainer) ? range.endOffset : length);
	return start < end ? { start, end } : null;
}

/** In words an offset counts characters; in an element it counts what stands in it. */
function isWordsOf(piece: HTMLElement, node: Node): boolean {
	return node.nodeType === Node.TEXT_NODE && piece.contains(node);
}

function startOf(piece: HTMLElement): number {
	return Number(piece.dataset.start);
}
