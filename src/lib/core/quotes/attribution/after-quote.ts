import { cueOf, isStrongSaying } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import { isAdverb } from '../grammar/words';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { nameThenVerb } from './name-then-verb';
import { beginningAt } from './phrase-beginning';
import { subjectOf } from './verb-subject';

const dash = /^[—–―-]$/;

/** "“Q,” said Ada Quill", "“Q,” she said", "“Q” ― Ada Quill": the words right after the quote. */
export function creditAfter(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const mark = tokens[at + 1]?.text ?? '';
	const isDash = dash.test(mark);
	const signed = isDash ? signedBy(cast, frame, at + 2) : null;
	if (signed) return signed;
	let i = mark === ',' || isDash ? at + 2 : at + 1;
	if (tokens[i]?.sentence !== tokens[at]?.sentence) return null;
	while (isLeadWord(tokens[i])) i++;
	return (
		verbThenName(cast, frame, i) ?? nameThenVerb(cast, frame, i, { isClosed: isClosedSpeech(tokens[at]) })
	);
}

/** "“Q,” Ada Quill reported.": the cue ends the sentence, or its part, so that it can govern nothing else. */
export function creditClosing(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	if (!isClosedSpeech(tokens[at])) return null;
	const credit = creditAfter(cast, frame, at);
	if (credit?.strength !== 'speech' || credit.cue === null) return null;
	const after = tokens[Math.max(credit.cue, credit.subject.last) + 1];
	const isLast = after === undefined || after.sentence !== tokens[at]?.sentence || /^[.,;]$/.test(after.text);
	return isLast ? credit : null;
}

/** "“Q” for a harbour of this size, she said.": the cue ends the sentence. */
export function creditAtEnd(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const sentence = tokens[at]?.sentence;
	for (let i = at + 2; tokens[i]?.sentence === sentence && i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.isCapital || !isStrongSaying(token.lower)) continue;
		const subject = subjectOf(cast, frame, i);
		if (subject && subject.first > at && tokens[subject.first - 1]?.text === ',')
			return { subject, rule: 'name-then-verb-after', cue: i, strength: 'speech' };
	}
	return null;
}

/** "“Q” ― Ada Quill" */
function signedBy(cast: Cast, frame: Frame, first: number): Credit | null {
	const subject = beginningAt(cast, frame, first);
	if (subject?.type !== 'mention' || subject.mention.isRole) return null;
	const after = frame.tokens[subject.last + 1];
	if (after?.kind === 'word' && after.sentence === frame.tokens[first]?.sentence) return null;
	return { subject, rule: 'verb-then-name', cue: null, strength: 'speech' };
}

/** "“Q,” said Ada Quill" */
function verbThenName(cast: Cast, frame: Frame, verb: number): Credit | null {
	const { tokens } = frame;
	const token = tokens[verb];
	const cue = token && !token.isCapital ? cueOf(token.lower) : null;
	if (cue?.strength !== 'speech' || cue.form !== 'finite' || cue.base === 'tell') return null;
	let first = verb + 1;
	while (isAdverb(tokens[first])) first++;
	const subject = beginningAt(cast, frame, first);
	return subject && { subject, rule: 'verb-then-name', cue: verb, strength: 'speech' };
}

/** Whether a quotation ends as speech before its credit does: with a comma, a question or an exclamation. */
function isClosedSpeech(token: FrameToken | undefined): boolean {
	return token !== undefined && /[,?!—–-]$/.test(token.text);
}

function isLeadWord(token: FrameToken | undefined): boolean {
	return token !== undefined && /^(?:as|so|and|but)$/.test(token.lower);
}
