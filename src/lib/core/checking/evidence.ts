import { paragraphsOf } from '../text/paragraphs';
import type { Span } from '../text/spans';
import type { CheckedSpeaker } from './checking';

/** Farther apart, a name and a role may belong to two people, in characters. */
const farthest = 60;

/**
 * The words of an article that say what somebody is: from the name to the role, or the other way round, near
 * each other in one paragraph.
 *
 * @returns null where the article does not say it in these words
 */
export function evidenceFor(
	text: string,
	{ name, isBody }: Pick<CheckedSpeaker, 'name' | 'isBody'>,
	role: string
): Span | null {
	const names = isBody ? [name] : [name, ...name.split(' ').slice(-1)];
	for (const { start, end } of paragraphsOf(text)) {
		const words = text.slice(start, end);
		const said = placeOf(words, role);
		const named = said && names.map((each) => placeOf(words, each)).find((place) => place !== null);
		if (!named) continue;
		const span = { start: Math.min(said.start, named.start), end: Math.max(said.end, named.end) };
		const gap = span.end - span.start - (said.end - said.start) - (named.end - named.start);
		if (gap <= farthest) return { start: start + span.start, end: start + span.end };
	}
	return null;
}

/** Where a phrase first stands as whole words, whatever its capitals. */
function placeOf(words: string, phrase: string): Span | null {
	const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
	const match = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(words);
	return match && { start: match.index, end: match.index + match[0].length };
}
