import { clauseOpeners, determiners, personalPronouns } from '../grammar/closed-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { sentenceStart } from '../grammar/sentences';
import { wordSet } from '../grammar/word-set';
import { isInPhrase } from '../grammar/words';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { isWriting } from '../people/nouns';
import { mentioned, phrase, pronounAt, type Subject } from './subject';

/** Prepositions that also begin a clause before the main one. */
const clausePrepositions = wordSet('as after before despite');

/**
 * The first thing in the sentence before `before` that can be its subject, in the main clause where there is one:
 * "Asked whether Ada Quill would go, Dov Ellery said" is about Dov Ellery.
 */
export function mainSubject(cast: Cast, frame: Frame, before: number): Subject | null {
	const { tokens } = frame;
	if (before >= tokens.length) return null;
	const start = sentenceStart(tokens, before);
	const mainClause = mainClauseAt(tokens, start, before);
	let fallback: Subject | null = null;
	for (let i = start; i < before; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1) continue;
		const isMain = i >= mainClause && !isInPhrase(tokens, i);
		if (isMain && personalPronouns.has(token.lower)) return pronounAt(frame, i);
		const mention = cast.at(frame.paragraph, i);
		if (!mention || mention.first !== i || mention.isPossessive) continue;
		const subject = withNounAfter(frame, mention);
		if (isMain) return subject;
		fallback ??= subject;
		i = mention.last;
	}
	return fallback;
}

/** Where the main clause begins: behind the comma of a clause before it, else at the start of the sentence. */
function mainClauseAt(tokens: readonly FrameToken[], start: number, before: number): number {
	if (!opensLeadingClause(tokens[start])) return start;
	for (let i = start + 1; i < before; i++) if (tokens[i]?.text === ',') return i;
	return start;
}

/** "When he came, …", "Asked whether she would go, …". */
function opensLeadingClause(opener: FrameToken | undefined): boolean {
	if (!opener || opener.quote !== -1) return false;
	const { lower } = opener;
	if (clauseOpeners.has(lower) || clausePrepositions.has(lower)) return true;
	return /(?:ing|ed)$/.test(lower) && lower !== 'during';
}

/** "A Harbour Office report": the name only says whose report it is. */
function withNounAfter(frame: Frame, mention: Mention): Subject {
	const { first, last } = mention;
	const next = frame.tokens[last + 1];
	if (!next || next.quote !== -1 || !isWriting(next.lower)) return mentioned(mention);
	const hasOpener = determiners.has(frame.tokens[first - 1]?.lower ?? '');
	return phrase(frame, { first: hasOpener ? first - 1 : first, last: last + 1 });
}
