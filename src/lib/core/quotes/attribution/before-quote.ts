import { cueOf, isWeak, type Cue } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { gerundSubject } from './gerund';
import { agentAfter } from './passive';
import { isPassive, isProgressive, isVerbHere } from './verbs';
import { subjectOf } from './verb-subject';

/** A weak cue credits only right beside the quote: "felt “Q”", and no "opened the “smart” pier". */
const nearestWeak = 1;

/** Verbs that a whole clause follows, with a verb of its own. */
const reporting = wordSet(
	`said says say saying told tells tell telling claimed claims added adds wrote tweeted argued argues insisted insists noted
	notes warned warns explained acknowledged admitted suggested alleged asserted charged stated states maintained`
);

/** Whether the words quoted stand inside the reporter's own sentence: "called it “Q”". */
export function isInsideSentence(tokens: readonly FrameToken[], at: number): boolean {
	const before = tokens[at - 1];
	return (
		before !== undefined &&
		before.sentence === tokens[at]?.sentence &&
		before.quote === -1 &&
		before.kind === 'word'
	);
}

/** "Ada Quill said: “Q”", "Ada Quill added, “Q”": the cue right before the quote wins over what follows it. */
export function creditJustBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const mark = tokens[at - 1]?.text;
	const verb = tokens[at - 2];
	if (!verb || verb.sentence !== tokens[at]?.sentence) return null;
	const isCued = mark === ':' || (mark === ',' && cueOf(verb.lower)?.strength === 'speech');
	return isCued ? creditBefore(cast, frame, at) : null;
}

/**
 * "Ada Quill called the plan “Q”": the nearest cue before the quote in its sentence, with its subject. A verb that
 * reports a whole clause wins over the verb inside it: "Ada Quill said Dov Ellery once called it “Q”".
 */
export function creditBefore(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const sentence = tokens[at]?.sentence;
	let inner: Credit | null = null;
	for (let i = at - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) {
		const token = tokens[i];
		// Words of a quotation before this one belong to another clause, unless the two are joined.
		if (token && token.quote !== -1 && inner) break;
		const cue = token && !token.isCapital ? cueOf(token.lower) : null;
		if (!cue || !isVerbHere(tokens, i, cue) || (isWeak(cue) && at - i > nearestWeak)) continue;
		if (inner && !reportsClause(tokens, i)) continue;
		const credit = creditBy(cast, frame, { i, cue });
		if (!credit) continue;
		if (i === at - 2 && tokens[at - 1]?.kind === 'mark') return credit;
		inner = credit;
	}
	return inner;
}

/** The credit that one cue before the quote gives: to its agent, to the subject of its clause, or to its own. */
function creditBy(cast: Cast, frame: Frame, { i, cue }: { i: number; cue: Cue }): Credit | null {
	const { tokens } = frame;
	const { strength } = cue;
	if (isPassive(tokens, i)) {
		const agent = agentAfter(cast, frame, { first: i + 1, last: tokens.length - 1 });
		return agent && { subject: agent, rule: 'name-then-verb-before', cue: i, strength };
	}
	const isGerund = cue.form === 'gerund' && !isProgressive(tokens, i);
	const subject = isGerund ? gerundSubject(cast, frame, i) : subjectOf(cast, frame, i);
	const rule = isGerund ? 'gerund' : 'name-then-verb-before';
	return subject && { subject, rule, cue: i, strength };
}

/** Whether a clause that somebody reports follows: "said Dov Ellery once called it “Q”". */
function reportsClause(tokens: readonly FrameToken[], i: number): boolean {
	const next = tokens[i + 1];
	if (!reporting.has(tokens[i]?.lower ?? '') || !next || next.quote !== -1) return false;
	return next.text !== ',' && next.text !== ':';
}
