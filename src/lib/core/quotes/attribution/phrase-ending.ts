import { adverbs, determiners, nounOpeners } from '../grammar/closed-words';
import { cueOf } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import { isInPhrase } from '../grammar/words';
import type { Cast } from '../people/cast';
import { isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { startOfPhrase } from '../people/role-phrases';
import { mentioned, phrase, type Subject } from './subject';

/** Prepositions by which a phrase hangs on a noun: "a spokesman for the trust". */
const hanging = wordSet('of for at from in with on to against');

/**
 * The mention or phrase that ends at a token, stepping out of what hangs on it: of "a spokesman for the trust" the
 * spokesman.
 */
export function endingAt(cast: Cast, frame: Frame, last: number): Subject | null {
	const { tokens } = frame;
	const token = tokens[last];
	if (!token || token.quote !== -1) return null;
	if (token.text === ')') return beforeBracket(cast, frame, last);
	if (token.kind !== 'word') return null;
	const mention = cast.at(frame.paragraph, last);
	const first = mention ? mention.first : startOfPhrase(tokens, last);
	const outer = steppedOut(cast, frame, first);
	if (outer) return outer;
	if (isInPhrase(tokens, first)) return null;
	if (mention) return mentioned(mention, last);
	return canBePhrase(tokens[first], token) ? phrase(frame, { first, last }) : null;
}

function beforeBracket(cast: Cast, frame: Frame, close: number): Subject | null {
	for (let i = close - 1; i > 0; i--) if (frame.tokens[i]?.text === '(') return endingAt(cast, frame, i - 1);
	return null;
}

function canBePhrase(opener: FrameToken | undefined, head: FrameToken): boolean {
	if (!opener || adverbs.has(head.lower) || cueOf(head.lower)?.form === 'finite') return false;
	return (
		opener.isCapital || determiners.has(opener.lower) || isPersonNoun(head.lower) || isBodyNoun(head.lower)
	);
}

/** "members of the union", "director at Open Shore": the noun before the preposition, where it is somebody. */
function steppedOut(cast: Cast, frame: Frame, first: number): Subject | null {
	const { tokens } = frame;
	let i = first - 1;
	while (nounOpeners.has(tokens[i]?.lower ?? '')) i--;
	const preposition = tokens[i];
	const head = tokens[i - 1];
	if (!preposition || preposition.sentence !== tokens[first]?.sentence || !hanging.has(preposition.lower))
		return null;
	if (!head || head.quote !== -1 || head.sentence !== preposition.sentence) return null;
	const outer = cast.at(frame.paragraph, i - 1);
	// "gave it to the trust": a name before "to" is no role of the trust's.
	if (outer && !outer.isPossessive && (outer.isRole || preposition.lower !== 'to')) return mentioned(outer);
	const isSomebody = isPersonNoun(head.lower) || isBodyNoun(head.lower) || isWriting(head.lower);
	return isSomebody ? endingAt(cast, frame, i - 1) : null;
}
