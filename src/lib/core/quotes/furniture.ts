import { paragraphsOf } from '../text/paragraphs';
import type { Span } from '../text/spans';
import type { Furniture } from './article';
import { furnitureRules } from './furniture-rules';

const appealCues =
	/\byour (support|donation|contribution|generosity|gift)\b|\b(please )?(consider |make |making )+(a |an |your )?(donat|contribut|gift)|\bdonate (now|today|here|to)\b|\bsupport (us|our|this paper|this site|independent|quality|local) ?(journalis|report|work|today|now|with|from|for|by)|\bsupport (the )?[A-Z][\p{L} ]{2,30} (from|for) (as little|just|only|£|\$|€)|\bfrom as little as\b|\bbecome a (supporter|member|patron)\b|\bfund(s|ing)? our (journalis|report)|\bour (journalis|report)[a-z]+ (free|open|independent|possible|going)\b|\b(paid for by those|free from paywalls|without (a )?paywalls?|with paywalls)\b/iu;
const weSpeak = /\b(we|us|our)\b/i;
const credits =
	/\b(said|says|told|tells|added|adds|asked|wrote|tweeted|insisted|replied|argued|warned|claimed)\b/i;
const doubleMark = /["“”«»„]/;
const anyMark = /["“”«»„]|[‘’'](?=[^‘’']*[‘’'])/;
const quotedWords = /"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})/gu;
/** How many paragraphs an appeal may go on without asking for anything. */
const appealGap = 4;
const longestAppeal = 1_500;
const bylinePlace = 6;
const byline =
	/^(by|words by|report by|exclusive by) (\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+(( and|,|\||,? in|,? for) [^.?!"“”]{2,60})?$/iu;
const datedStart = /^\s*date[: ]\s*\d{4}-\d{2}-\d{2}\s+/i;
/** A short sentence with the next one glued to it: where a page's own line has lost its end. */
const gluedSentence = /^[^.?!"“”]{10,120}[.?!](?=[\p{Lu}"“])/u;

/**
 * Paragraphs that are no words of the article but of the page around it: appeals for money, adverts, links to
 * other articles, newsletter sign-ups, share lines, picture credits, time stamps, bylines.
 *
 * Precision goes before recall: quoted words beside a verb of saying are never furniture, and what only might be
 * furniture stays in the article. Linear in the length of the text.
 *
 * @param text - any text; not changed
 * @param paragraphs - its paragraphs, where the caller cuts them in another way than by lines
 * @returns whole paragraphs in reading order; neighbours of one sort come as one span. Less than a paragraph are
 * only a date before the first word, and an appeal that has an article's sentence glued to its end
 */
export function furnitureIn(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): Furniture[] {
	const pieces = paragraphs.flatMap((paragraph) => unglued(text, paragraph));
	// A rule sees one line, also where the paragraph is hard-wrapped.
	const words = pieces.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
	const kinds = words.map(kindOf);
	bridgeAppeals(kinds, words);
	return [...datedStartOf(text, kinds[0] ?? null), ...joined(kinds, pieces)];
}

function unglued(text: string, { start, end }: Span): Span[] {
	const sentence = gluedSentence.exec(text.slice(start, Math.min(end, start + 160)))?.[0];
	if (sentence === undefined || !isAppeal(sentence)) return [{ start, end }];
	const middle = start + sentence.length;
	return [
		{ start, end: middle },
		{ start: middle, end }
	];
}

function kindOf(paragraph: string, at: number): string | null {
	if (paragraph.length > longestAppeal) return null;
	const isSpeech = credits.test(paragraph) && doubleMark.test(paragraph);
	const rule = furnitureRules.find(
		({ looks, longest, mayQuote }) =>
			paragraph.length <= longest && !(mayQuote ? isSpeech : anyMark.test(paragraph)) && looks.test(paragraph)
	);
	if (rule) return rule.what;
	if (at < bylinePlace && paragraph.length < 120 && byline.test(paragraph)) return 'byline';
	return isAppeal(paragraph) ? 'donation appeal' : null;
}

/** The page asks for money in its own voice: outside of every quotation, and as "we". */
function isAppeal(paragraph: string): boolean {
	const own = paragraph.replace(quotedWords, '');
	return (own.length < 90 || weSpeak.test(own)) && appealCues.test(own) && !credits.test(own);
}

/** An appeal seldom asks in each of its paragraphs: those between two that do belong to it if "we" speak there. */
function bridgeAppeals(kinds: (string | null)[], words: string[]): void {
	let last = -1;
	kinds.forEach((kind, at) => {
		if (kind !== 'donation appeal') return;
		const between = words.slice(last + 1, at);
		const isOne = last !== -1 && between.length <= appealGap && between.every(isPagesOwn);
		if (isOne) kinds.fill('donation appeal', last, at);
		last = at;
	});
}

function isPagesOwn(paragraph: string): boolean {
	const own = paragraph.replace(quotedWords, '');
	return weSpeak.test(own) && !credits.test(own) && paragraph.length <= longestAppeal;
}

function datedStartOf(text: string, firstKind: string | null): Furniture[] {
	const stamp = firstKind === null ? datedStart.exec(text)?.[0] : undefined;
	return stamp === undefined ? [] : [{ start: 0, end: stamp.length, what: 'date stamp' }];
}

function joined(kinds: (string | null)[], paragraphs: readonly Span[]): Furniture[] {
	const furniture: Furniture[] = [];
	paragraphs.forEach(({ start, end }, at) => {
		const what = kinds[at] ?? null;
		const before = furniture.at(-1);
		if (what === null) return;
		if (before && what === kinds[at - 1]) before.end = end;
		else furniture.push({ start, end, what });
	});
	return furniture;
}
