import {
	adverbs,
	auxiliaries,
	conjunctions,
	determiners,
	plainPrepositions,
	prepositions
} from '../grammar/closed-words';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { bare } from '../grammar/words';
import { isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { startOfPhrase } from '../people/role-phrases';
import { cueOf } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';

/** Words that name a speaker at one place: a pronoun, a mention of a member, or a phrase for nobody known yet. */
export type Subject =
	| { type: 'pronoun'; frame: number; first: number; last: number; word: string }
	| { type: 'mention'; frame: number; first: number; last: number; mention: Mention }
	| { type: 'phrase'; frame: number; first: number; last: number };

export const personalPronouns = new Set(['he', 'she', 'it', 'they']);
const relatives = new Set(['who', 'which', 'that']);

/** The subject of the verb at `verb`, or null where none can be told. */
export function subjectOf(cast: Cast, frame: Frame, verb: number): Subject | null {
	const { tokens } = frame;
	const sentence = tokens[verb]?.sentence;
	let i = verb - 1;
	for (;;) {
		while (i >= 0 && tokens[i]?.sentence === sentence && isBetween(tokens[i])) i--;
		const skipped = beforeAside(tokens, i);
		if (skipped === i) break;
		i = skipped;
	}
	const token = tokens[i];
	if (!token || token.sentence !== sentence) return null;
	if (token.quote !== -1) return null;
	if (personalPronouns.has(token.lower)) return pronounAt(frame, i);
	if (relatives.has(token.lower)) return antecedentOf(cast, frame, i);
	if (/^(?:and|but|then|or)$/.test(token.lower)) return mainSubject(cast, frame, verb);
	if (token.lower === 'to' || token.lower === 'by') return mainSubject(cast, frame, verb);
	if (/^[,)—–-]$/.test(token.text)) return acrossCommas(cast, frame, i) ?? mainSubject(cast, frame, verb);
	if (token.kind !== 'word' || prepositions.has(token.lower)) return mainSubject(cast, frame, verb);
	return endingAt(cast, frame, i) ?? mainSubject(cast, frame, verb);
}

/** The first thing in the sentence before `before` that can be its subject. */
export function mainSubject(cast: Cast, frame: Frame, before: number): Subject | null {
	const { tokens } = frame;
	const sentence = tokens[before]?.sentence;
	let fallback: Subject | null = null;
	for (let i = 0; i < before; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== sentence || token.quote !== -1) continue;
		const isAfterPrep = isInPhrase(tokens, i);
		if (personalPronouns.has(token.lower) && !isAfterPrep && !isInLeadingClause(tokens, i, before))
			return pronounAt(frame, i);
		const mention = cast.at(frame.paragraph, i);
		if (!mention || mention.first !== i) continue;
		if (mention.isPossessive) continue;
		const subject = withNounAfter(frame, mention);
		fallback ??= subject;
		if (!isAfterPrep && !isInLeadingClause(tokens, i, before)) return subject;
		i = mention.last;
	}
	return fallback;
}

/** "A Government Accountability Office report": the name only says whose report it is. */
function withNounAfter(frame: Frame, mention: Mention): Subject {
	const { first, last } = mention;
	const next = frame.tokens[last + 1];
	if (next && next.quote === -1 && isWriting(next.lower)) {
		const start = determiners.has(frame.tokens[first - 1]?.lower ?? '') ? first - 1 : first;
		return { type: 'phrase', frame: frame.paragraph, first: start, last: last + 1 };
	}
	return { type: 'mention', frame: frame.paragraph, first, last, mention };
}

/** The phrase that begins at `first`, as after a verb: "said Barry Sugden", "said a traffic constable". */
export function beginningAt(cast: Cast, frame: Frame, first: number): Subject | null {
	const { tokens } = frame;
	const opener = tokens[first];
	if (!opener || opener.quote !== -1 || opener.kind === 'mark') return null;
	if (personalPronouns.has(opener.lower)) return pronounAt(frame, first);
	if (prepositions.has(opener.lower) || conjunctions.has(opener.lower) || auxiliaries.has(opener.lower))
		return null;
	const last = endOfPhrase(cast, frame, first);
	const named = namedIn(cast, frame, { first, last });
	const head = tokens[last]?.lower ?? '';
	const isOwned =
		named !== null && named.last < last && (isWriting(head) || isPersonNoun(head) || isBodyNoun(head));
	if (named && !isOwned) return named;
	const beside = named === null ? nameAfterComma(cast, frame, last) : null;
	if (beside) return beside;
	if (!determiners.has(opener.lower) && !opener.isCapital && !isPersonNoun(tokens[last]?.lower ?? ''))
		return null;
	if (adverbs.has(opener.lower) || /^(?:this|that|these|those|all|no|in|it's)$/.test(opener.lower))
		return null;
	return { type: 'phrase', frame: frame.paragraph, first, last };
}

/** "her former vicar, the Rev Aldous Wray": a role with its name in apposition. */
function nameAfterComma(cast: Cast, frame: Frame, last: number): Subject | null {
	const { tokens } = frame;
	if (tokens[last + 1]?.text !== ',' || tokens[last + 1]?.sentence !== tokens[last]?.sentence) return null;
	const first = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
	const mention = cast.at(frame.paragraph, first);
	if (!mention || mention.first !== first || mention.isRole || mention.isPronoun || mention.isPossessive)
		return null;
	return { type: 'mention', frame: frame.paragraph, first, last: mention.last, mention };
}

/** What the words of a mention or phrase say, without a possessive ending. */
export function wordsOf(
	text: string,
	frame: Frame,
	{ first, last }: { first: number; last: number }
): string {
	const from = frame.tokens[first];
	const to = frame.tokens[last];
	if (!from || !to) return '';
	return text.slice(from.start, to.start + bare(to).length).replace(/\s+/g, ' ');
}

/** Skips "(D-Ohio)" and "in 2010" backwards. */
function beforeAside(tokens: readonly FrameToken[], i: number): number {
	const token = tokens[i];
	if (token?.text === ')') {
		const open = tokens.findLastIndex(
			(each, j) => j < i && each.text === '(' && each.sentence === token.sentence
		);
		return open === -1 ? i : open - 1;
	}
	if (
		/^(?:week|month|year|night|summer|winter|spring|autumn|weekend|morning|evening|afternoon)$/.test(
			token?.lower ?? ''
		) &&
		/^(?:last|this|next|that)$/.test(tokens[i - 1]?.lower ?? '')
	)
		return i - 2;
	if (
		/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(token?.lower ?? '') &&
		tokens[i - 1]?.lower === 'on'
	)
		return i - 2;
	if (token?.kind === 'number' && /^(?:in|since|by)$/.test(tokens[i - 1]?.lower ?? '')) return i - 2;
	return i;
}

function pronounAt(frame: Frame, i: number): Subject {
	return { type: 'pronoun', frame: frame.paragraph, first: i, last: i, word: frame.tokens[i]?.lower ?? '' };
}

function isBetween(token: FrameToken | undefined): boolean {
	return (
		token !== undefined &&
		token.quote === -1 &&
		token.kind === 'word' &&
		(adverbs.has(token.lower) ||
			auxiliaries.has(token.lower) ||
			(/ly$/.test(token.lower) && !token.isCapital) ||
			/^(?:himself|herself|itself|themselves)$/.test(token.lower))
	);
}

/** "…, who runs the group, said": the one whom a relative clause is about. */
function antecedentOf(cast: Cast, frame: Frame, relative: number): Subject | null {
	if (frame.tokens[relative - 1]?.text === ',')
		return acrossCommas(cast, frame, relative - 1) ?? endingAt(cast, frame, relative - 2);
	return endingAt(cast, frame, relative - 1);
}

/** Jumps over appositions, ages and relative clauses: "NAME, 58, a retired driver from X, said". */
function acrossCommas(cast: Cast, frame: Frame, comma: number): Subject | null {
	const { tokens } = frame;
	const sentence = tokens[comma]?.sentence;
	let best: Subject | null = null;
	let named: Subject | null = null;
	let end = comma;
	for (let i = comma - 1; i >= -1; i--) {
		const token = tokens[i];
		const isEdge =
			!token ||
			token.sentence !== sentence ||
			token.text === ',' ||
			token.quote !== -1 ||
			/^[(—–]$/.test(token?.text ?? '');
		if (!isEdge) continue;
		const segment = { first: i + 1, last: end - 1 };
		const subject = segmentSubject(cast, frame, segment);
		if (subject) {
			// "The factory's owner, NAME, blamed": a role before a bare name leaves the name the subject.
			if (named && !isNameSubject(subject)) return named;
			best = subject;
			if (subject.type !== 'phrase' && !isApposition(cast, frame, segment)) {
				if (!isBareName(subject, segment) || !token || token.sentence !== sentence) return subject;
				named = subject;
			} else if (named) return named;
		}
		if (!token || token.sentence !== sentence) break;
		end = i;
	}
	return named ?? best;
}

function isNameSubject(subject: Subject): boolean {
	return subject.type === 'mention' && !subject.mention.isRole;
}

/** Whether a name is all that stands between two commas. */
function isBareName(subject: Subject, { first, last }: { first: number; last: number }): boolean {
	return isNameSubject(subject) && subject.first <= first + 1 && subject.last === last;
}

function segmentSubject(
	cast: Cast,
	frame: Frame,
	{ first, last }: { first: number; last: number }
): Subject | null {
	const { tokens } = frame;
	const opener = tokens[first];
	if (!opener || last < first) return null;
	if (
		/^(?:who|whose|which|where|when|whom|along|including|with|of|for|in|at|on|from|as|after|while|speaking|asked|according|like|such|not|but|and)$/.test(
			opener.lower
		)
	) {
		if (!/^(?:but|and)$/.test(opener.lower)) return null;
	}
	return endingAt(cast, frame, last) ?? pronounIn(frame, { first, last });
}

function pronounIn(frame: Frame, { first, last }: { first: number; last: number }): Subject | null {
	return first === last && personalPronouns.has(frame.tokens[first]?.lower ?? '')
		? pronounAt(frame, first)
		: null;
}

/** "a retired bus driver from Fleetmouth" describes the name before it. */
function isApposition(cast: Cast, frame: Frame, { first, last }: { first: number; last: number }): boolean {
	const opener = frame.tokens[first];
	const before = frame.tokens[first - 1];
	if (!opener || before?.text !== ',') return false;
	const mention = cast.at(frame.paragraph, last);
	return !opener.isCapital || !mention || mention.isRole;
}

/** The mention or phrase that ends at a token, stepping out of what hangs on it: "a spokesman for the trust". */
function endingAt(cast: Cast, frame: Frame, last: number): Subject | null {
	const { tokens } = frame;
	const token = tokens[last];
	if (!token || token.quote !== -1) return null;
	if (token.text === ')') {
		const open = tokens.findLastIndex((each, i) => i < last && each.text === '(');
		return open > 0 ? endingAt(cast, frame, open - 1) : null;
	}
	if (token.kind !== 'word') return null;
	const mention = cast.at(frame.paragraph, last);
	const first = mention ? mention.first : startOfPhrase(tokens, last);
	const outer = steppedOut(cast, frame, first);
	if (outer) return outer;
	if (isInPhrase(tokens, first)) return null;
	if (mention) return { type: 'mention', frame: frame.paragraph, first, last, mention };
	const opener = tokens[first];
	if (
		!opener ||
		(!determiners.has(opener.lower) &&
			!opener.isCapital &&
			!isPersonNoun(token.lower) &&
			!isBodyNoun(token.lower))
	)
		return null;
	if (adverbs.has(token.lower) || cueOf(token.lower)?.form === 'finite') return null;
	return { type: 'phrase', frame: frame.paragraph, first, last };
}

/** "members of the union", "director at X": the noun before the preposition, where it is a person or body. */
function steppedOut(cast: Cast, frame: Frame, first: number): Subject | null {
	const { tokens } = frame;
	let i = first - 1;
	while (/^(?:the|a|an|his|her|its|their)$/.test(tokens[i]?.lower ?? '')) i--;
	const preposition = tokens[i];
	if (
		!preposition ||
		preposition.sentence !== tokens[first]?.sentence ||
		!/^(?:of|for|at|from|in|with|on|to|against)$/.test(preposition.lower)
	)
		return null;
	const head = tokens[i - 1];
	if (!head || head.quote !== -1 || head.sentence !== preposition.sentence) return null;
	const outer = cast.at(frame.paragraph, i - 1);
	if (outer && !outer.isPossessive && (outer.isRole || preposition.lower !== 'to'))
		return { type: 'mention', frame: frame.paragraph, first: outer.first, last: outer.last, mention: outer };
	if (isPersonNoun(head.lower) || isBodyNoun(head.lower) || isWriting(head.lower))
		return endingAt(cast, frame, i - 1);
	return null;
}

function endOfPhrase(cast: Cast, frame: Frame, first: number): number {
	const { tokens } = frame;
	const role = cast.byFrame[frame.paragraph]?.find((mention) => mention.first === first && mention.isRole);
	let last = role?.last ?? first;
	for (let i = role ? role.last + 1 : first; i < Math.min(first + 12, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[first]?.sentence) break;
		const mention = cast.at(frame.paragraph, i);
		if (mention && mention.first === i && !mention.isRole) {
			last = mention.last;
			if (!mention.isPossessive && !goesOnAsRole(cast, frame, last)) break;
			i = last;
			continue;
		}
		if (token.kind === 'mark' && !/^[.&/]$/.test(token.text)) break;
		if (i > first && !token.isCapital && cueOf(token.lower)?.form === 'finite' && !isPersonNoun(token.lower))
			break;
		if (
			i > first &&
			(prepositions.has(token.lower) || conjunctions.has(token.lower) || auxiliaries.has(token.lower))
		)
			break;
		if (token.kind === 'word') last = i;
	}
	return last;
}

/** "White House press secretary Josh Earnest": a name that only begins the role of another. */
function goesOnAsRole(cast: Cast, frame: Frame, last: number): boolean {
	const { tokens } = frame;
	for (let i = last + 1; i < Math.min(last + 7, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.kind !== 'word' || token.sentence !== tokens[last]?.sentence)
			return false;
		const mention = cast.at(frame.paragraph, i);
		if (mention?.first === i && !mention.isRole) return true;
		if (
			prepositions.has(token.lower) ||
			conjunctions.has(token.lower) ||
			auxiliaries.has(token.lower) ||
			adverbs.has(token.lower)
		)
			return false;
		if (cueOf(token.lower)?.form === 'finite' && !isPersonNoun(token.lower)) return false;
	}
	return false;
}

/** The last mention in a stretch that is not possessive. */
function namedIn(cast: Cast, frame: Frame, { first, last }: { first: number; last: number }): Subject | null {
	const mention = (cast.byFrame[frame.paragraph] ?? [])
		.filter((each) => each.first >= first && each.last <= last && !each.isPossessive)
		.sort((a, b) => b.last - a.last || a.first - b.first)[0];
	return mention
		? { type: 'mention', frame: frame.paragraph, first: mention.first, last: mention.last, mention }
		: null;
}

function isInPhrase(tokens: readonly FrameToken[], i: number): boolean {
	let j = i - 1;
	while (j >= 0 && /^(?:the|a|an|his|her|its|their|this|that)$/.test(tokens[j]?.lower ?? '')) j--;
	const before = tokens[j];
	return (
		before !== undefined &&
		before.sentence === tokens[i]?.sentence &&
		before.quote === -1 &&
		plainPrepositions.has(before.lower)
	);
}

/** Whether a token stands in a clause before the main one: "Asked whether she would go, …", "When he came, …". */
function isInLeadingClause(tokens: readonly FrameToken[], i: number, before: number): boolean {
	const sentence = tokens[i]?.sentence;
	const start = tokens.findIndex((token) => token.sentence === sentence);
	const opener = tokens[start];
	if (!opener || opener.quote !== -1) return false;
	const isLeading =
		/^(?:when|while|as|after|although|though|if|because|since|before|whereas|despite|once|until)$/.test(
			opener.lower
		) ||
		(/(?:ing|ed)$/.test(opener.lower) && opener.lower !== 'during');
	if (!isLeading) return false;
	const comma = tokens.findIndex(
		(token, j) => j > start && token.text === ',' && token.sentence === sentence
	);
	return comma !== -1 && i < comma && comma < before;
}
