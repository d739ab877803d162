import type { Frame, FrameToken } from '../attribution/frame';
import type { Cast, Mention } from './cast';
import { cueOf } from '../attribution/cues';
import {
	adverbs,
	auxiliaries,
	conjunctions,
	determiners,
	irregularPasts,
	prepositions
} from './closed-words';
import { genderOfNoun, isBodyNoun, isKinNoun, isDocument, isPersonNoun, isWriting } from './nouns';

/** How far before its noun a phrase may begin: "a retired Conservative party press officer". */
const longestPhrase = 7;

/**
 * The places where a frame speaks of somebody without a name: "a Home Office spokesman", "the union". A role
 * beside a name belongs to that name and is no mention of its own.
 */
export function roleMentionsIn(
	text: string,
	frame: Frame,
	{ cast, names }: { cast: Cast; names: readonly Mention[] }
): Mention[] {
	const mentions: Mention[] = [];
	for (const [i, token] of frame.tokens.entries()) {
		if (!isHead(frame.tokens, i) || names.some(({ first, last }) => first <= i && i <= last)) continue;
		const first = startOfPhrase(frame.tokens, i);
		if (!opensPhrase(frame.tokens, first, i)) continue;
		if (/^(?:is|was|were|are|be|been|become|became|as|being)$/.test(frame.tokens[first - 1]?.lower ?? ''))
			continue;
		const owner = nameBeside(frame, { first, last: i, names });
		if (owner) {
			describe(cast, owner, { frame, first, last: i });
			continue;
		}
		const source = isWriting(token.lower)
			? sourceOf(frame, { last: i, mentions: [...names, ...mentions] })
			: undefined;
		const member = source?.member ?? memberFor(text, cast, { frame, first, last: i });
		const start = frame.tokens[first]?.start ?? token.start;
		mentions.push({
			member,
			frame: frame.paragraph,
			first,
			last: i,
			start,
			end: token.end - (token.isPossessive ? 2 : 0),
			isFull: /^(?:a|an|one|another)$/.test(frame.tokens[first]?.lower ?? ''),
			isIntroduction: false,
			isRole: true,
			isSubject: false,
			isPossessive: token.isPossessive,
			isSpeaking: false,
			isPronoun: false
		});
	}
	return mentions;
}

/** Whether a phrase speaks of several: by its first word or the ending of its noun. */
export function isPluralPhrase(opener: string, noun: string): boolean {
	return (
		/^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|some|all|these|those|other|most|few)$/.test(
			opener
		) || /(?:[^s']s|men|people|police|insiders)$/.test(noun)
	);
}

/** A noun for a person or body that no further noun follows. */
function isHead(tokens: readonly FrameToken[], i: number): boolean {
	const token = tokens[i];
	if (!token || token.quote !== -1 || token.kind !== 'word') return false;
	if (!isPersonNoun(token.lower) && !isBodyNoun(token.lower) && !isDocument(token.lower)) return false;
	const next = tokens[i + 1];
	return !next || next.sentence !== token.sentence || token.isPossessive || !isNounAfter(next);
}

/** Whether a word after a noun goes on with the phrase, so that its head comes later: "police officers". */
function isNounAfter({ lower, kind, isCapital, quote }: FrameToken): boolean {
	if (kind !== 'word' || quote !== -1) return false;
	if (isPersonNoun(lower) || isBodyNoun(lower)) return true;
	if (
		isCapital ||
		prepositions.has(lower) ||
		conjunctions.has(lower) ||
		auxiliaries.has(lower) ||
		determiners.has(lower) ||
		adverbs.has(lower)
	)
		return false;
	return !/(?:ed|ing|ly|s)$/.test(lower) && !irregularPasts.has(lower) && cueOf(lower) === null;
}

/** The first token of the noun phrase that ends at a token. */
export function startOfPhrase(tokens: readonly FrameToken[], last: number): number {
	let first = last;
	for (let i = last - 1; i >= 0 && i > last - longestPhrase; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[last]?.sentence) break;
		if (token.kind === 'mark' && token.text !== '&' && token.text !== '.') break;
		if (token.text === '.' && (tokens[i - 1]?.text.length ?? 9) > 4) break;
		if (prepositions.has(token.lower) || (conjunctions.has(token.lower) && token.text !== 'and')) break;
		if (token.text === 'and' || auxiliaries.has(token.lower)) break;
		if (cueOf(token.lower)?.form === 'finite' && !token.isCapital && !isPersonNoun(token.lower)) break;
		if (/^(?:he|she|it|they|we|i|you|who)$/.test(token.lower)) break;
		if (determiners.has(token.lower)) return i;
		first = i;
	}
	return first;
}

function opensPhrase(tokens: readonly FrameToken[], first: number, last: number): boolean {
	const opener = tokens[first];
	if (!opener) return false;
	if (determiners.has(opener.lower) || opener.isPossessive) return true;
	const before = tokens[first - 1];
	const opensSentence = !before || before.sentence !== opener.sentence;
	return opener.isCapital && (opensSentence || first < last || isBodyNoun(opener.lower));
}

/** The name that a role stands beside: "chief executive Gwenda Adair", "his daughter, Inés". */
function nameBeside(
	{ tokens }: Frame,
	{ first, last, names }: { first: number; last: number; names: readonly Mention[] }
): Mention | undefined {
	const after = tokens[last + 1];
	if (tokens[last]?.isPossessive) return undefined;
	const article = tokens[last + 2]?.lower === 'the' ? 1 : 0;
	const comma = after?.text === ',' ? last + 1 : commaAfterPhrase(tokens, last);
	const next = names.find(
		(name) =>
			name.first === last + 1 ||
			(comma !== -1 && name.first === comma + 1 + (comma === last + 1 ? article : 0))
	);
	if (next && tokens[next.first]?.sentence === tokens[last]?.sentence) {
		if (next.first === last + 1) return next;
		const beyond = tokens[next.last + 1];
		if (!next.isPossessive && beyond?.text === ',') return next;
	}
	const second =
		tokens[last + 1]?.text === 'and'
			? names.find((name) => name.first >= last + 2 && name.first < last + 7)
			: undefined;
	// "Home Secretary and Bromsgrove MP NAME"
	if (second && tokens.slice(last + 2, second.last).some(({ lower }) => isPersonNoun(lower))) return second;
	const opening = /^(?:now|then|once|formerly|also|currently)$/.test(tokens[first - 1]?.lower ?? '')
		? first - 2
		: first - 1;
	return names.find(
		(name) =>
			endOfName(tokens, name.last) === opening - 1 &&
			tokens[opening]?.text === ',' &&
			!name.isPossessive &&
			closes(tokens, last)
	);
}

/** The comma after "her neighbour of 20 years": a phrase with a preposition may hang on the noun; -1 for none. */
function commaAfterPhrase(tokens: readonly FrameToken[], last: number): number {
	if (!/^(?:of|for|at|in|from)$/.test(tokens[last + 1]?.lower ?? '')) return -1;
	for (let i = last + 2; i < last + 8; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[last]?.sentence) return -1;
		if (token.text === ',') return i;
	}
	return -1;
}

/** "A statement from the crew": whose writing it is. */
function sourceOf(
	frame: Frame,
	{ last, mentions }: { last: number; mentions: readonly Mention[] }
): Mention | undefined {
	const { tokens } = frame;
	if (!/^(?:from|by)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
	const named = mentions.find(({ first }) => first === last + 2 || first === last + 3);
	return named;
}

/** The end of a name with what stands in brackets after it: "NAME (D-Ohio)". */
function endOfName(tokens: readonly FrameToken[], last: number): number {
	if (tokens[last + 1]?.text !== '(') return last;
	const close = tokens.findIndex((token, i) => i > last && token.text === ')');
	return close === -1 || close > last + 8 ? last : close;
}

/** Whether an apposition ends soon after its noun: "…, director of the trust, said". */
function closes(tokens: readonly FrameToken[], last: number): boolean {
	for (let i = last + 1; i < Math.min(last + 30, tokens.length); i++) {
		if (tokens[i]?.sentence !== tokens[last]?.sentence) return false;
		if (tokens[i]?.text === ',' || tokens[i]?.text === '.') return true;
	}
	return false;
}

function describe(
	cast: Cast,
	owner: Mention,
	{ frame, first, last }: { frame: Frame; first: number; last: number }
): void {
	const member = cast.members[owner.member];
	const noun = frame.tokens[last]?.lower ?? '';
	if (!member || (member.kind === 'body' && isPersonNoun(noun))) return;
	if (isPersonNoun(noun) && member.kind === 'unknown') member.kind = 'person';
	member.gender ??= genderOfNoun(noun);
	if (isPersonNoun(noun)) {
		member.noun ??= noun;
		for (let i = first; i <= last; i++) member.roleWords.add(frame.tokens[i]?.lower ?? '');
	}
	const start = frame.tokens[first]?.start;
	const end = frame.tokens[last]?.end;
	if (member.role === null && start !== undefined && end !== undefined && isPersonNoun(noun))
		member.role = { start, end };
}

function memberFor(
	text: string,
	cast: Cast,
	{ frame, first, last }: { frame: Frame; first: number; last: number }
): number {
	const { tokens } = frame;
	const noun = tokens[last]?.lower ?? '';
	const opener = tokens[first]?.lower ?? '';
	const isDefinite = opener === 'the' || opener === 'that' || opener === 'this';
	if (isDefinite) {
		const modifiers = tokens.slice(first + 1, last).map(({ lower }) => lower);
		const known = cast.lastByNoun(noun, { frame: frame.paragraph, token: first }, modifiers);
		if (known !== -1) return known;
	}
	const name = text
		.slice(tokens[first]?.start, tokens[last]?.end)
		.replace(/\s+/g, ' ')
		.replace(/['’]s?$/, '');
	const kind = isPersonNoun(noun) || isKinNoun(noun) ? 'person' : 'body';
	return cast.unnamed(name, {
		noun,
		gender: genderOfNoun(noun),
		kind,
		isPlural: isPluralPhrase(opener, noun)
	});
}
