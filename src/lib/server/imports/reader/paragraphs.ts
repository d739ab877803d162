import type { Span } from '../../../core/text/spans';
import { oneLine } from './one-line';

/** As much of a DOM node as reading its text needs. */
type Node = { nodeType: number; nodeName: string; textContent: string | null; childNodes: ArrayLike<Node> };
type Element = Node & { getAttribute(name: string): string | null };

const elementNode = 1;
const textNode = 3;
const unread = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT DATALIST DIALOG'.split(
		' '
	)
);
const inline = new Set(
	'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
		' '
	)
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * The readable text below a node: every block a paragraph, "\n\n" between two, "\n" where a line was broken. What is
 * hidden and what runs is left out. Entities come decoded, quotation marks as they are.
 *
 * Walks with a stack of its own: a page may nest deeper than calls can.
 *
 * @returns the text, and where picture captions stand in it
 */
export function textBelow(root: Node): { text: string; captions: Span[] } {
	const paragraphs: { words: string; isCaption: boolean }[] = [];
	let words = '';
	let captionDepth = 0;

	function end(): void {
		for (const part of words.split(/\n[ \n]*\n/)) {
			const trimmed = part.replace(/ *\n */g, '\n').trim();
			if (trimmed !== '') paragraphs.push({ words: trimmed, isCaption: captionDepth > 0 });
		}
		words = '';
	}

	const stack: { node: Node; isLeaving: boolean }[] = [{ node: root, isLeaving: false }];
	for (let top = stack.pop(); top; top = stack.pop()) {
		const { node, isLeaving } = top;
		const name = node.nodeName.toUpperCase();
		if (isLeaving) {
			end();
			if (name === 'FIGCAPTION') captionDepth--;
		} else if (node.nodeType === textNode) {
			words += oneLine(node.textContent ?? '');
		} else if (name === 'BR') {
			words += '\n';
		} else if (!isUnread(node, name)) {
			if (!inline.has(name)) {
				end();
				if (name === 'FIGCAPTION') captionDepth++;
				stack.push({ node, isLeaving: true });
			}
			// Asked for once: linkedom makes the list anew each time.
			for (const child of Array.from(node.childNodes).reverse())
				stack.push({ node: child, isLeaving: false });
		}
	}
	end();
	return joined(paragraphs);
}

function isUnread(node: Node, name: string): boolean {
	if (unread.has(name)) return true;
	if (!isElement(node)) return false;
	return (
		node.getAttribute('hidden') !== null ||
		node.getAttribute('aria-hidden') === 'true' ||
		hiddenStyle.test(node.getAttribute('style') ?? '')
	);
}

function isElement(node: Node): node is Element {
	return node.nodeType === elementNode;
}

function joined(paragraphs: { words: string; isCaption: boolean }[]): { text: string; captions: Span[] } {
	const captions: Span[] = [];
	let length = 0;
	for (const { words, isCaption } of paragraphs) {
		if (isCaption) captions.push({ start: length, end: length + words.length });
		length += words.length + 2;
	}
	return { text: paragraphs.map(({ words }) => words).join('\n\n'), captions };
}
