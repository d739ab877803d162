import type { AttributionRule } from '../extraction';
import type { Cast } from '../people/cast';
import { adverbs, auxiliaries, determiners } from '../grammar/closed-words';
import { isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { cueOf, isWeak, type Cue } from '../grammar/cues';
import { sayingNouns } from '../grammar/cue-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { beginningAt, mainSubject, personalPronouns, subjectOf, type Subject } from './subject';

/** Who is credited with a quote at one place, by which rule, and the word that does it. */
export type Credit = {
	subject: Subject;
	rule: AttributionRule;
	cue: number | null;
	strength: Cue['strength'] | null;
};

/**
 * Who the quote at token `at` is credited to by the words of its own sentence; null where they credit nobody.
 */
export function creditInSentence(cast: Cast, frame: Frame, at: number): Credit | null {
	const isInside = isInsideSentence(frame.tokens, at);
	return (
		creditJustBefore(cast, frame, at) ??
		creditClosing(cast, frame, at) ??
		(isInside ? creditBefore(cast, frame, at) : null) ??
		creditAfter(cast, frame, at) ??
		creditBefore(cast, frame, at) ??
		creditLate(cast, frame, at) ??
		accordingTo(cast, frame, at) ??
		possessiveBefore(cast, frame, at) ??
		passiveAfter(cast, frame, at)
	);
}

/** "“Q,” NAME reported.": the cue ends the sentence, or its part, so that it can govern nothing else. */
function creditClosing(cast: Cast, frame: Frame, at: number): Credit | null {
	if (!isClosedSpeech(frame.tokens[at])) return null;
	const credit = creditAfter(cast, frame, at);
	if (credit?.strength !== 'speech' || credit.cue === null) return null;
	const after = frame.tokens[Math.max(credit.cue, credit.subject.last) + 1];
	return after === undefined || after.sentence !== frame.tokens[at]?.sentence || /^[.,;]$/.test(after.text)
		? credit
		: null;
}

/** Whether the words quoted stand inside the reporter's own sentence: "called it “Q”". */
function isInsideSentence(tokens: readonly FrameToken[], at: number): boolean {
	const before = tokens[at - 1];
	return (
		before !== undefined &&
		before.sentence === tokens[at]?.sentence &&
		before.quote === -1 &&
		before.kind === 'word'
	);
}

/** "NAME said: “Q”", "NAME added, “Q”": the cue right before the quote wins over what follows it. */
function creditJustBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const mark = tokens[at - 1];
	const verb = tokens[at - 2];
	if (mark?.text !== ':' && mark?.text !== ',') return null;
	if (!verb || verb.sentence !== tokens[at]?.sentence) return null;
	if (mark.text === ',' && cueOf(verb.lower)?.strength !== 'speech') return null;
	return creditBefore(cast, frame, at);
}

/** "“Q,” said NAME", "“Q,” NAME said". */
export function creditAfter(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	let i = at + 1;
	if (tokens[i]?.text === ',' || /^[—–―-]$/.test(tokens[i]?.text ?? '')) {
		if (/^[―—–-]$/.test(tokens[i]?.text ?? '')) {
			const signed = signedBy(cast, frame, i + 1);
			if (signed) return signed;
		}
		i++;
	}
	if (tokens[i]?.sentence !== tokens[at]?.sentence) return null;
	while (tokens[i] && isLeadWord(tokens[i])) i++;
	return (
		verbThenName(cast, frame, i) ?? nameThenVerb(cast, frame, i, { isClosed: isClosedSpeech(tokens[at]) })
	);
}

/** "“Q” ― NAME" */
function signedBy(cast: Cast, frame: Frame, first: number): Credit | null {
	const subject = beginningAt(cast, frame, first);
	if (!subject || subject.type !== 'mention' || subject.mention.isRole) return null;
	const after = frame.tokens[subject.last + 1];
	if (after && after.kind === 'word' && after.sentence === frame.tokens[first]?.sentence) return null;
	return { subject, rule: 'verb-then-name', cue: null, strength: 'speech' };
}

function verbThenName(cast: Cast, frame: Frame, i: number): Credit | null {
	const { tokens } = frame;
	const cue = cueOf(tokens[i]?.lower ?? '');
	if (
		!cue ||
		cue.strength !== 'speech' ||
		cue.form !== 'finite' ||
		tokens[i]?.isCapital ||
		cue.base === 'tell'
	)
		return null;
	let first = i + 1;
	while (tokens[first] && isAdverb(tokens[first])) first++;
	const subject = beginningAt(cast, frame, first);
	return subject && { subject, rule: 'verb-then-name', cue: i, strength: cue.strength };
}

function nameThenVerb(
	cast: Cast,
	frame: Frame,
	i: number,
	{ isClosed }: { isClosed: boolean }
): Credit | null {
	const subject = beginningAt(cast, frame, i);
	if (!subject) return null;
	const verb = verbAfter(cast, frame, { from: subject.last + 1, first: i });
	if (verb === -1) return null;
	const token = frame.tokens[verb];
	const cue = cueOf(token?.lower ?? '');
	if (cue?.strength === 'speech' && cue.form !== 'gerund')
		return {
			subject: phraseUpTo(subject, verb),
			rule: 'name-then-verb-after',
			cue: verb,
			strength: 'speech'
		};
	if (!isClosed || !looksFinite(token)) return null;
	return { subject: phraseUpTo(subject, verb), rule: 'name-then-verb-after', cue: verb, strength: 'stance' };
}

/** A phrase that ran on into its verb ends before it. */
function phraseUpTo(subject: Subject, verb: number): Subject {
	return subject.type === 'phrase' && subject.last >= verb ? { ...subject, last: verb - 1 } : subject;
}

/** The verb of the subject that ends before `from`, over adverbs and an apposition between commas; -1 for none. */
function verbAfter(cast: Cast, frame: Frame, { from, first }: { from: number; first: number }): number {
	const { tokens } = frame;
	const sentence = tokens[first]?.sentence;
	for (let i = first + 1; i < from; i++) {
		const token = tokens[i];
		if (
			token &&
			!token.isCapital &&
			cueOf(token.lower)?.strength === 'speech' &&
			cueOf(token.lower)?.form === 'finite'
		)
			return i;
	}
	let i = from;
	if (tokens[i]?.text === '(') while (i < tokens.length && tokens[i++]?.text !== ')');
	while (isAdverb(tokens[i]) || auxiliaries.has(tokens[i]?.lower ?? '')) i++;
	if (
		tokens[i]?.text === ',' ||
		tokens[i]?.text === '(' ||
		/^(?:of|for|at|from|in|who)$/.test(tokens[i]?.lower ?? '')
	) {
		for (let j = i + 1; j < Math.min(i + 22, tokens.length); j++) {
			const token = tokens[j];
			if (!token || token.sentence !== sentence || (token.quote !== -1 && !cast.nicknames.has(token.quote)))
				return -1;
			const cue = cueOf(token.lower);
			if (cue?.strength === 'speech' && cue.form === 'finite' && !isWeak(cue)) {
				const before = tokens[j - 1];
				if (before?.text === ',' || isAdverb(before) || tokens[i]?.text !== ',') return j;
			}
		}
		return -1;
	}
	const token = tokens[i];
	return token && token.sentence === sentence && token.kind === 'word' ? i : -1;
}

function looksFinite(token: FrameToken | undefined): boolean {
	return (
		token !== undefined &&
		!token.isCapital &&
		/(?:ed|s|shot|hit|went|came|put|began|spoke|broke|took|cut|sent|swore|told|wrote|sang|wept|spat|drew|ran|got|made)$/.test(
			token.lower
		) &&
		token.lower.length > 2
	);
}

/** Whether a quotation ends as speech before its credit does: with a comma, a question or an exclamation. */
function isClosedSpeech(token: FrameToken | undefined): boolean {
	return token !== undefined && /[,?!—–-]$/.test(token.text);
}

/** The nearest cue before the quote in its sentence, with its subject. */
export function creditBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const sentence = tokens[at]?.sentence;
	let inner: Credit | null = null;
	for (let i = at - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) {
		const token = tokens[i];
		if (!token) continue;
		// Words of a quotation before this one belong to another clause, unless the two are joined.
		if (token.quote !== -1) {
			if (inner) break;
			continue;
		}
		const cue = token.isCapital ? null : cueOf(token.lower);
		if (!cue || !isVerbHere(tokens, i, cue) || (isWeak(cue) && at - i > 3)) continue;
		if (inner && !reportsClause(tokens, i)) continue;
		const credit = creditBy(cast, frame, { i, cue });
		if (!credit) continue;
		if (isJustBefore(tokens, i, at)) return credit;
		inner = credit;
	}
	return inner;
}

/** The credit that one cue before the quote gives. */
function creditBy(cast: Cast, frame: Frame, { i, cue }: { i: number; cue: Cue }): Credit | null {
	const { tokens } = frame;
	if (isPassive(tokens, i)) {
		const agent = agentAfter(cast, frame, { from: i + 1, to: tokens.length });
		return agent && { subject: agent, rule: 'name-then-verb-before', cue: i, strength: cue.strength };
	}
	const isGerund = cue.form === 'gerund' && !isProgressive(tokens, i);
	const subject = isGerund ? gerundSubject(cast, frame, i) : subjectOf(cast, frame, i);
	return (
		subject && {
			subject,
			rule: isGerund ? 'gerund' : 'name-then-verb-before',
			cue: i,
			strength: cue.strength
		}
	);
}

/** "said, “Q”", "calling it: “Q”": nothing but a mark stands between. */
function isJustBefore(tokens: readonly FrameToken[], i: number, at: number): boolean {
	return i === at - 2 && tokens[at - 1]?.kind === 'mark';
}

const reporting = new Set(
	'said says say saying told tells tell telling claimed claims added adds wrote tweeted argued argues insisted insists noted notes warned warns explained acknowledged admitted suggested alleged asserted charged stated states maintained'.split(
		' '
	)
);

/** Whether a clause that somebody reports follows: "NAME said Clinton once described it as “Q”". */
function reportsClause(tokens: readonly FrameToken[], i: number): boolean {
	const next = tokens[i + 1];
	return (
		reporting.has(tokens[i]?.lower ?? '') && next?.text !== ',' && next?.text !== ':' && next?.quote === -1
	);
}

/** "footage of NAME asking": a name right before a gerund is its subject; else that of the main clause. */
function gerundSubject(cast: Cast, frame: Frame, i: number): Subject | null {
	const mention = cast.at(frame.paragraph, i - 1);
	const { tokens } = frame;
	const isStatement = mention?.isRole === true && isWriting(tokens[mention.last]?.lower ?? '');
	// "issued a statement calling it “Q”": whoever issued it calls.
	if (mention && !mention.isPossessive && !isStatement)
		return { type: 'mention', frame: frame.paragraph, first: mention.first, last: mention.last, mention };
	const before = tokens[i - 1];
	if (before && before.quote === -1 && /s$/.test(before.lower) && isPersonNoun(before.lower))
		return { type: 'phrase', frame: frame.paragraph, first: i - 1, last: i - 1 };
	// "…, he said, adding": the subject of the verb before.
	for (let j = i - 1; j >= 0 && tokens[j]?.sentence === tokens[i]?.sentence; j--) {
		const cue = tokens[j]?.quote === -1 && !tokens[j]?.isCapital ? cueOf(tokens[j]?.lower ?? '') : null;
		if (cue?.strength === 'speech' && cue.form === 'finite' && !isWeak(cue) && isVerbHere(tokens, j, cue))
			return subjectOf(cast, frame, j);
	}
	return mainSubject(cast, frame, i);
}

const surelyVerbs = new Set(
	'says tells adds asks writes argues insists warns believes admits thinks explains'.split(' ')
);

/** Whether a word that could be a noun is a verb at this place. */
function isVerbHere(tokens: readonly FrameToken[], i: number, cue: Cue): boolean {
	const before = tokens[i - 1];
	const same = before?.sentence === tokens[i]?.sentence ? before : undefined;
	if (!same) return cue.form !== 'base';
	if (determiners.has(same.lower) && !/^(?:all|both)$/.test(same.lower)) return false;
	if (same.isPossessive && same.quote === -1) return false;
	if (cue.form === 'base')
		return (
			same.lower === 'to' ||
			auxiliaries.has(same.lower) ||
			/^(?:they|we|you|i|who|also|often|and|or|not)$/.test(same.lower) ||
			/(?:s|people|police|men|women)$/.test(same.lower)
		);
	// "in remarks", "several tweets", "past references": many nouns in the plural look like verbs.
	const isPluralLike =
		tokens[i]?.lower.endsWith('s') && cue.form === 'finite' && !surelyVerbs.has(tokens[i]?.lower ?? '');
	if (isPluralLike) {
		const isSubjectLike =
			(same.isCapital && !same.isPossessive) ||
			personalPronouns.has(same.lower) ||
			/^(?:who|which|and|also|that)$/.test(same.lower) ||
			adverbs.has(same.lower) ||
			same.kind === 'mark';
		return isSubjectLike || isBodyNoun(same.lower) || isPersonNoun(same.lower) || isWriting(same.lower);
	}
	return (
		!/^(?:of|in|on|for|with|from|his|her|their|its|my|our|your)$/.test(same.lower) || cue.form === 'gerund'
	);
}

function isPassive(tokens: readonly FrameToken[], i: number): boolean {
	if (!/(?:ed|told|said|written|known|seen|shown|found|sung|read)$/.test(tokens[i]?.lower ?? ''))
		return false;
	let j = i - 1;
	while (isAdverb(tokens[j]) || tokens[j]?.lower === 'being' || tokens[j]?.lower === 'widely') j--;
	const before = tokens[j];
	return (
		before !== undefined &&
		before.sentence === tokens[i]?.sentence &&
		/^(?:is|are|was|were|been|be|being|'s|get|got)$/.test(before.lower)
	);
}

function isProgressive(tokens: readonly FrameToken[], i: number): boolean {
	let j = i - 1;
	while (isAdverb(tokens[j])) j--;
	const before = tokens[j];
	return (
		before !== undefined && (/^(?:is|are|was|were|been|be)$/.test(before.lower) || /['’]s$/.test(before.text))
	);
}

/** "by NAME" in a stretch. */
function agentAfter(cast: Cast, frame: Frame, { from, to }: { from: number; to: number }): Subject | null {
	const { tokens } = frame;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== tokens[from]?.sentence) break;
		if (token.lower !== 'by') continue;
		const subject = beginningAt(cast, frame, i + 1);
		if (subject && subject.type !== 'phrase') return subject;
	}
	return null;
}

function accordingTo(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	for (const [i, token] of tokens.entries()) {
		if (token.sentence !== tokens[at]?.sentence || !isAccording(tokens, i)) continue;
		const subject = beginningAt(cast, frame, token.lower === 'per' ? i + 1 : i + 2);
		if (subject) return { subject, rule: 'according-to', cue: i, strength: 'speech' };
	}
	return null;
}

function isAccording(tokens: readonly FrameToken[], i: number): boolean {
	if (tokens[i]?.lower === 'according') return tokens[i + 1]?.lower === 'to';
	if (tokens[i]?.lower === 'words') return tokens[i + 1]?.lower === 'of';
	return tokens[i]?.lower === 'per' && (tokens[i + 1]?.isCapital === true || tokens[i + 1]?.lower === 'the');
}

/** "“Q” for criminal behaviour, she said.": the cue ends the sentence. */
function creditLate(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	for (let i = at + 2; i < tokens.length && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.isCapital) continue;
		const cue = cueOf(token.lower);
		if (cue?.strength !== 'speech' || cue.form !== 'finite' || isWeak(cue)) continue;
		const subject = subjectOf(cast, frame, i);
		if (subject && subject.first > at && tokens[subject.first - 1]?.text === ',')
			return { subject, rule: 'name-then-verb-after', cue: i, strength: 'speech' };
	}
	return null;
}

/** "NAME's claim that … “Q”". */
function possessiveBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	for (let i = at - 1; i >= 0 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || !sayingNouns.has(token.lower.replace(/s$/, ''))) continue;
		const owner = ownerOf(cast, frame, i);
		if (owner) return { subject: owner, rule: 'possessive', cue: i, strength: 'speech' };
	}
	return null;
}

/** The one whose reply, letter or claim it is. */
export function ownerOf(cast: Cast, frame: Frame, noun: number): Subject | null {
	const { tokens } = frame;
	for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[noun]?.sentence) return null;
		const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[token.lower];
		if (pronoun) return { type: 'pronoun', frame: frame.paragraph, first: i, last: i, word: pronoun };
		const mention = cast.at(frame.paragraph, i);
		if (mention?.isPossessive && mention.last === i)
			return { type: 'mention', frame: frame.paragraph, first: mention.first, last: mention.last, mention };
	}
	return null;
}

/** "“Q” was how he put it", "“Q”, written by NAME". */
function passiveAfter(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	if (/^(?:is|was|were)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'written') {
		const agent = agentAfter(cast, frame, { from: at + 3, to: at + 6 });
		if (agent) return { subject: agent, rule: 'verb-then-name', cue: at + 2, strength: 'speech' };
	}
	for (let i = at + 1; i < Math.min(at + 8, tokens.length); i++) {
		const token = tokens[i];
		if (!token || token.sentence !== tokens[at]?.sentence || token.quote !== -1) return null;
		if (token.lower === 'how' && tokens[i - 1]?.lower === 'was') {
			const subject = beginningAt(cast, frame, i + 1);
			if (subject)
				return { subject, rule: 'name-then-verb-after', cue: subject.last + 1, strength: 'speech' };
		}
	}
	return null;
}

function isAdverb(token: FrameToken | undefined): boolean {
	return (
		token !== undefined &&
		token.quote === -1 &&
		token.kind === 'word' &&
		(adverbs.has(token.lower) || (/ly$/.test(token.lower) && !token.isCapital))
	);
}

function isLeadWord(token: FrameToken | undefined): boolean {
	return token !== undefined && /^(?:as|so|is what|and|but)$/.test(token.lower);
}
