import {
	adverbs,
	auxiliaries,
	conjunctions,
	determiners,
	personalPronouns,
	prepositions
} from '../grammar/closed-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { endOfPhrase } from './phrase-end';
import { mentioned, phrase, pronounAt, type Stretch, type Subject } from './subject';

/** Words that open a phrase for a thing, not for somebody. */
const noSpeakerOpeners = wordSet(`this that these those all no in it's`);

/** The phrase that begins at `first`, as after a verb: "said Dov Ellery", "said a harbour pilot". */
export function beginningAt(cast: Cast, frame: Frame, first: number): Subject | null {
	const { tokens } = frame;
	const opener = tokens[first];
	if (!opener || opener.quote !== -1 || opener.kind === 'mark') return null;
	if (personalPronouns.has(opener.lower)) return pronounAt(frame, first);
	if (prepositions.has(opener.lower) || conjunctions.has(opener.lower) || auxiliaries.has(opener.lower))
		return null;
	const last = endOfPhrase(cast, frame, first);
	const head = tokens[last]?.lower ?? '';
	const named = lastNamed(cast, frame, { first, last });
	if (named && !isOwned(named, last, head)) return mentioned(named);
	const beside = named ? null : nameAfterComma(cast, frame, last);
	if (beside) return mentioned(beside);
	return canOpen(opener, head) ? phrase(frame, { first, last }) : null;
}

/** "Ada Quill's aide", "the Harbour Office report": the name only says whose aide or report it is. */
function isOwned(named: Mention, last: number, head: string): boolean {
	return named.last < last && (isWriting(head) || isPersonNoun(head) || isBodyNoun(head));
}

function canOpen(opener: FrameToken, head: string): boolean {
	if (adverbs.has(opener.lower) || noSpeakerOpeners.has(opener.lower)) return false;
	return opener.isCapital || determiners.has(opener.lower) || isPersonNoun(head);
}

/** "her former vicar, the Rev Owen Reece": a role with its name in apposition. */
function nameAfterComma(cast: Cast, { tokens, paragraph }: Frame, last: number): Mention | null {
	const comma = tokens[last + 1];
	if (comma?.text !== ',' || comma.sentence !== tokens[last]?.sentence) return null;
	const first = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
	const mention = cast.at(paragraph, first);
	if (!mention || mention.first !== first) return null;
	return mention.isRole || mention.isPronoun || mention.isPossessive ? null : mention;
}

/** The last mention within a stretch that is not possessive, the longest of those that end there. */
function lastNamed(cast: Cast, { paragraph }: Frame, { first, last }: Stretch): Mention | null {
	let named: Mention | null = null;
	for (const mention of cast.byFrame[paragraph] ?? []) {
		if (mention.first < first || mention.last > last || mention.isPossessive) continue;
		if (!named || mention.last > named.last) named = mention;
	}
	return named;
}
