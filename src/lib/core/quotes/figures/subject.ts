import type { Span } from '../../text/spans';
import type { Token } from '../../text/tokens';
import { auxiliaries, calendarWords, conjunctions, determiners, prepositions } from '../grammar/closed-words';
import { wordSet } from '../grammar/word-set';
import type { NumberAt } from './number';

/** What a figure counts, and the noun that is its unit where nothing else says. */
export type FigureSubject = Span & { unit: string | null };

/** Words that are no part of what is counted. */
const uncounted = wordSet(
	`a an the said says told ago later earlier more other others it he she they we you him her them this that so then now each
	both had year-old years-old`
);

/** So many words at most say what is counted. */
const longestSubject = 4;

/**
 * The words that say what a figure counts: "people" after "539", "crossings" after "100% of".
 *
 * @returns null where no noun stands near
 */
export function subjectAfter(tokens: readonly Token[], { last, unit }: NumberAt): FigureSubject | null {
	let i = last + 1;
	if (unit !== null && tokens[i]?.lower === 'of') i++;
	else if (unit !== null) return null;
	while (tokens[i] && determiners.has(tokens[i]?.lower ?? '')) i++;
	const first = i;
	while (i < first + longestSubject && isPart(tokens[i])) if (isPlural(tokens[i++])) break;
	const from = tokens[first];
	const to = tokens[i - 1];
	if (i === first || !from || !to) return null;
	return { start: from.start, end: to.end, unit: unit === null ? to.lower : null };
}

/** The plural ends what is counted: after "people" comes what they did. */
function isPlural(token: Token | undefined): boolean {
	return token !== undefined && /(?:[^s]s|people|men|women|children)$/.test(token.lower);
}

function isPart(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.isPossessive) return false;
	const { lower } = token;
	return (
		!prepositions.has(lower) &&
		!conjunctions.has(lower) &&
		!auxiliaries.has(lower) &&
		!calendarWords.has(lower) &&
		!uncounted.has(lower)
	);
}
