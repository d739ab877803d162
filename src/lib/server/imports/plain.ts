import { ok, refuse, type Result } from '../../core/kit/result';
import { longestText } from './limits';

export type PlainRefusal = 'empty' | 'binary' | 'too-long';

// Tab, line feed, vertical tab, form feed and carriage return are white space in a text; no other control is. Those
// from 80 to 9f are left in: they are what other encodings wrote there.
const control = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;
const replacement = /\ufffd/g;
/** One letter in so many that could not be decoded: then it was no text to begin with. */
const mostReplaced = 1 / 100;
const marksAtStart = /^\ufeff+/;

/**
 * A text as it will be stored: as it was given, but for byte order marks before its first character.
 *
 * What is refused is what no article is: nothing, a file's bytes pasted as text, more than {@link longestText}.
 */
export function plainText(given: string): Result<string, PlainRefusal> {
	const text = given.replace(marksAtStart, '');
	if (text.length > longestText) return refuse('too-long');
	if (text.trim() === '') return refuse('empty');
	if (control.test(text)) return refuse('binary');
	const replaced = text.match(replacement)?.length ?? 0;
	return replaced > 3 && replaced > text.length * mostReplaced ? refuse('binary') : ok(text);
}

const pageStart =
	/^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype html|html|head|body|article|main|section|header|div|p|h[1-6]|meta|title|link|script|style|table|ul|ol|span|blockquote|figure|a|br)\b[^>]*>/i;

/** Whether a text is HTML: it begins with a tag that a page or a copied piece of one begins with. */
export function isHtml(text: string): boolean {
	return pageStart.test(text.slice(0, 4_000));
}
