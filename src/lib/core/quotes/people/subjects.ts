import { clauseOpeners, prepositions } from '../grammar/closed-words';
import { cueOf } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import { sentenceStart } from '../grammar/sentences';
import { isAfterPreposition } from '../grammar/words';
import type { Mention } from './mention';
import { isBodyNoun, isPersonNoun } from './nouns';

/** So many tokens at most stand between a verb and the name after it: "noted the Lantern's Dov Ellery". */
const longestInversion = 6;

const noTokens: readonly FrameToken[] = [];

/**
 * Marks the subjects among the mentions of a paragraph: the first mention of a sentence that is not inside a
 * phrase with a preposition, and whoever follows a verb of saying at its end.
 */
export function markSubjects(mentions: readonly Mention[], frames: readonly Frame[]): void {
	let sentence = -1;
	for (const mention of mentions) {
		const tokens = frames[mention.frame]?.tokens ?? noTokens;
		if (isInverted(tokens, mention)) mention.isSubject = mention.isSpeaking = true;
		const own = tokens[mention.first]?.sentence ?? -1;
		if (own === sentence || !canBeSubject(tokens, mention)) continue;
		mention.isSubject = true;
		sentence = own;
	}
}

function canBeSubject(tokens: readonly FrameToken[], mention: Mention): boolean {
	if (mention.isPossessive || isAttributive(tokens, mention)) return false;
	if (isAfterPreposition(tokens, mention.first) && !isTopic(tokens, mention.first)) return false;
	return !isInOpeningClause(tokens, mention.first);
}

/** "For NAME, the loss is personal": the sentence is about somebody all the same. */
function isTopic(tokens: readonly FrameToken[], first: number): boolean {
	return (
		tokens[first - 1]?.lower === 'for' && tokens[first - 2]?.sentence !== (tokens[first]?.sentence ?? -1)
	);
}

/** "Quill campaign spokesman Owen Reece": a name that only describes the noun after it. */
function isAttributive(tokens: readonly FrameToken[], { last, isRole }: Mention): boolean {
	const next = tokens[last + 1];
	return (
		!isRole &&
		next !== undefined &&
		next.quote === -1 &&
		!next.isCapital &&
		(isPersonNoun(next.lower) || isBodyNoun(next.lower))
	);
}

/** "While NAME had many, that is not so for …": a clause before the main one. */
function isInOpeningClause(tokens: readonly FrameToken[], at: number): boolean {
	const start = sentenceStart(tokens, at);
	if (!clauseOpeners.has(tokens[start]?.lower ?? '')) return false;
	const sentence = tokens[at]?.sentence;
	for (let i = start; tokens[i]?.sentence === sentence; i++) if (tokens[i]?.text === ',') return at < i;
	return false;
}

/** "…, noted the Lantern's Dov Ellery." */
function isInverted(tokens: readonly FrameToken[], { first, last }: Mention): boolean {
	const after = tokens[last + 1];
	if (after !== undefined && after.text !== '.' && after.text !== ',') return false;
	for (let i = first - 1; i >= first - longestInversion; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || prepositions.has(token.lower)) return false;
		if (token.kind === 'mark' && token.text !== '/') return false;
		const cue = token.isCapital ? null : cueOf(token.lower);
		if (cue) return cue.strength === 'speech' && cue.form === 'finite' && cue.base !== 'tell';
	}
	return false;
}
