import type { Span } from '../../text/spans';

/** Double marks and guillemets enclose a quotation; single marks do in some papers, and stand inside doubles in others. */
export type MarkLevel = 'double' | 'single';

/** Whether a mark opens, closes, or can do either by what stands beside it. */
export type MarkShape = 'open' | 'close' | 'either';

/** A quotation mark in a text. */
export type Mark = Span & { shape: MarkShape; isStraight: boolean };

const doubles = /["“”„‟«»＂]/g;
const singles = /['‘’‚‹›]/g;

/** What a word begins with that has lost letters there: 'em, 'n', 'til, '90s. */
const shortened = /^(?:\d0s|em|n|til|till|cause|tis|twas|bout|round|cos|ere)(?![\p{L}\p{N}])/iu;

/** The quotation marks of one level in a stretch of text. Apostrophes are none. */
export function marksIn(text: string, { start, end }: Span, level: MarkLevel): Mark[] {
	const marks: Mark[] = [];
	// Two apostrophes stand for a double mark in old agency copy: single ones inside cannot be told from them.
	if (level === 'single' && text.slice(start, end).includes("''")) return marks;
	for (const match of text.slice(start, end).matchAll(level === 'double' ? doubles : singles)) {
		const at = start + match.index;
		const mark = markAt(text, { start: at, end: at + match[0].length }, { start, end });
		if (mark && !(level === 'single' && isApostrophe(text, at))) marks.push(mark);
	}
	return marks;
}

function markAt(text: string, at: Span, { start, end }: Span): Mark | null {
	const sign = text.slice(at.start, at.end);
	// The value of an attribute: <a rel="…">.
	if (text[at.start - 1] === '=') return null;
	const before = at.start === start ? '' : (text[at.start - 1] ?? '');
	const after = at.end >= end ? '' : (text[at.end] ?? '');
	const shape = shapeBetween(before, after);
	const isStraight = sign === '"' || sign === "'" || sign === '＂' || sign === "''";
	// 6'2" and a 5" pipe are measures.
	if (
		isStraight &&
		/\d/.test(before) &&
		shape !== 'open' &&
		/^\s*(?:x|by|pipe|high|tall|wide|long)\b/.test(text.slice(at.end, at.end + 8))
	)
		return null;
	if (isStraight) return { ...at, shape, isStraight };
	const drawn: MarkShape = /[“„‟‘‚«‹`]/.test(sign) ? 'open' : 'close';
	// A curly mark drawn the wrong way round is read by its neighbours; guillemets may have a space inside.
	const isContrary = shape !== 'either' && shape !== drawn && !/[«»‹›]/.test(sign);
	return { ...at, shape: isContrary ? 'either' : drawn, isStraight };
}

/** What a mark does by the characters beside it. */
function shapeBetween(before: string, after: string): MarkShape {
	const isFreeBefore = before === '' || /[\s([{—–/\-‘'“"]/.test(before);
	const isFreeAfter = after === '' || /[\s.,;:!?)\]}—–/\-…’'”"]/.test(after);
	if (isFreeBefore === isFreeAfter) return 'either';
	return isFreeBefore ? 'open' : 'close';
}

/** A single mark inside a word, or where letters are left out. */
function isApostrophe(text: string, at: number): boolean {
	const before = text[at - 1] ?? ' ';
	const after = text[at + 1] ?? ' ';
	const isInWord =
		/[\p{L}\p{N}.]/u.test(before) &&
		/[\p{L}\p{N}]/u.test(after) &&
		!(before === '.' && /\p{Lu}/u.test(after));
	return isInWord || (!/[\p{L}\p{N}.,!?]/u.test(before) && shortened.test(text.slice(at + 1, at + 8)));
}
