import { adverbs, auxiliaries, conjunctions, prepositions } from '../grammar/closed-words';
import { cueOf } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import type { Cast } from '../people/cast';
import { isPersonNoun } from '../people/nouns';

/** So many tokens a phrase has at most: "a senior official at the harbour office who asked not to be named". */
const longestPhrase = 12;

/** So far behind a name another may follow that the first only describes. */
const longestRole = 6;

/** The last token of the phrase that begins at a token: its name, or the last word before the verb. */
export function endOfPhrase(cast: Cast, frame: Frame, first: number): number {
	const { tokens, paragraph } = frame;
	const role = cast.byFrame[paragraph]?.find((mention) => mention.first === first && mention.isRole);
	let last = role?.last ?? first;
	for (let i = role ? role.last + 1 : first; i < Math.min(first + longestPhrase, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[first]?.sentence) break;
		const mention = cast.at(paragraph, i);
		if (mention && mention.first === i && !mention.isRole) {
			last = mention.last;
			if (!mention.isPossessive && !goesOnAsRole(cast, frame, last)) break;
			i = last;
			continue;
		}
		if (token.kind === 'mark' && !/^[.&/]$/.test(token.text)) break;
		if (i > first && (isVerb(token, { orCapital: false }) || isClosed(token))) break;
		if (token.kind === 'word') last = i;
	}
	return last;
}

/** "Harbour Office press secretary Owen Reece": a name that only begins the role of another. */
function goesOnAsRole(cast: Cast, { tokens, paragraph }: Frame, last: number): boolean {
	for (let i = last + 1; i <= last + longestRole; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.kind !== 'word' || token.sentence !== tokens[last]?.sentence)
			return false;
		const mention = cast.at(paragraph, i);
		if (mention?.first === i && !mention.isRole) return true;
		if (isClosed(token) || adverbs.has(token.lower) || isVerb(token, { orCapital: true })) return false;
	}
	return false;
}

function isVerb({ lower, isCapital }: FrameToken, { orCapital }: { orCapital: boolean }): boolean {
	return (orCapital || !isCapital) && cueOf(lower)?.form === 'finite' && !isPersonNoun(lower);
}

function isClosed({ lower }: FrameToken): boolean {
	return prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower);
}
