import { adjectives, auxiliaries, functionWords, prepositions } from '../grammar/closed-words';
import { cueOf } from '../grammar/cues';
import type { FrameToken } from '../grammar/frame';
import { titles } from '../grammar/titles';
import type { Capitals } from './capitals';
import { isGiven } from './given';
import { nameFrom, type Name } from './name';
import { endOfName } from './name-parts';
import { isBodyNoun } from './nouns';

/** Endings of words that open sentences and are no names: "Campaigners", "Residents", "Speaking". */
const noNameEnding = /(?:ing|ed|ly|ers|ans|ists|ees|ors|ents)$/;

/**
 * The names in a frame, in reading order.
 *
 * @param capitals - how the article writes its words: a capital at the start of a sentence makes no name
 */
export function namesIn(tokens: readonly FrameToken[], capitals: Capitals): Name[] {
	const names: Name[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!canBegin(tokens, i, capitals)) continue;
		const last = endOfName(tokens, i);
		const name = nameFrom(tokens, i, last);
		if (name) names.push(name);
		i = last;
	}
	return names;
}

function canBegin(tokens: readonly FrameToken[], i: number, capitals: Capitals): boolean {
	const token = tokens[i];
	if (!token?.isCapital || token.quote !== -1 || token.kind !== 'word' || token.lower === 'i') return false;
	const next = tokens[i + 1];
	const goesOn = next !== undefined && next.isCapital && next.quote === -1;
	if (adjectives.has(token.lower) && !goesOn && isDescribed(next)) return false;
	const opens = opensSentence(tokens, i);
	// "Will Marsh" inside a sentence is somebody.
	if (functionWords.has(token.lower) && !(token.lower === 'will' && goesOn && !opens)) return false;
	if (!opens || goesOn || token.isPossessive) return true;
	if (titles.has(token.lower) || isGiven(token.lower) || isBodyNoun(token.lower)) return true;
	return isNameAtStart(token, next, capitals);
}

/** A word that opens a sentence is a name where the article writes it like one elsewhere, or a verb follows it. */
function isNameAtStart(
	{ lower }: FrameToken,
	next: FrameToken | undefined,
	{ small, midSentence }: Capitals
): boolean {
	if (small.has(lower)) return false;
	const after = next?.lower ?? '';
	// "Crews were": several of something.
	if (lower.endsWith('s') && /^(?:were|are|have)$/.test(after)) return false;
	if (midSentence.has(lower)) return true;
	const isFollowedAsName = after === ',' || cueOf(after) !== null || auxiliaries.has(after);
	return isFollowedAsName && !noNameEnding.test(lower);
}

/** Whether a small word follows that an adjective of party or people describes: "Labour voters". */
function isDescribed(next: FrameToken | undefined): boolean {
	if (!next || next.quote !== -1 || next.kind !== 'word' || next.isCapital) return false;
	return (
		cueOf(next.lower) === null &&
		!auxiliaries.has(next.lower) &&
		!prepositions.has(next.lower) &&
		!/^(?:and|or|also|then)$/.test(next.lower)
	);
}

function opensSentence(tokens: readonly FrameToken[], i: number): boolean {
	const before = tokens[i - 1];
	return !before || before.sentence !== tokens[i]?.sentence || before.text === ':';
}
