import type { Furniture } from '../../core/quotes/article';
import { paragraphsOf } from '../../core/text/paragraphs';
import { dateIn } from './dates';

const longestTitle = 160;
const credits = /\b(said|says|told|added)\b/;

/** What a plain text says of itself at its top: a headline, a byline, a time stamp. */
export function textFacts(text: string, furniture: Furniture[]) {
	const of = (what: string) => furniture.filter((piece) => piece.what === what);
	const wordsOf = (piece: Furniture | undefined) => (piece ? text.slice(piece.start, piece.end) : null);
	const stamp = wordsOf(of('date stamp')[0]) ?? wordsOf(of('time stamp')[0]);
	return {
		title: headlineOf(text, furniture),
		author: authorIn(wordsOf(of('byline')[0])),
		date: stamp === null ? null : dateIn(stamp)
	};
}

/** The first line, if it is short and no sentence, and a longer text follows. */
function headlineOf(text: string, furniture: Furniture[]): string | null {
	const [first, second] = paragraphsOf(text);
	if (!first || !second || furniture.some(({ start, end }) => start <= first.start && first.end <= end))
		return null;
	const line = text.slice(first.start, first.end);
	const isHeadline = line.length <= longestTitle && !/[.:;,…]["”’']?$/.test(line) && !credits.test(line);
	return isHeadline ? line : null;
}

function authorIn(byline: string | null): string | null {
	const [, name] = /^(?:words |report |exclusive )?by ([^,|]+)/i.exec(byline ?? '') ?? [];
	return name?.replace(/ (in|for|and) .*$/, '').trim() ?? null;
}
