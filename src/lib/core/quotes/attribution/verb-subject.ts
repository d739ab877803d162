import { auxiliaries, personalPronouns, prepositions } from '../grammar/closed-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import { isAdverb } from '../grammar/words';
import type { Cast } from '../people/cast';
import { acrossCommas } from './across-commas';
import { mainSubject } from './clause-subject';
import { endingAt } from './phrase-ending';
import { pronounAt, type Subject } from './subject';

const relatives = wordSet('who which that');
const reflexives = wordSet('himself herself itself themselves');

/** Words right before a verb whose subject is that of the clause: "NAME went in and said", "moved to say". */
const sharing = wordSet('and but or to by');

const times = wordSet('week month year night summer winter spring autumn weekend morning evening afternoon');
const timeOpeners = wordSet('last this next that');
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/**
 * The subject of the verb at `verb`, or null where none can be told: "Dov Ellery" of "Dov Ellery, 58, who runs the
 * ferry, later said".
 */
export function subjectOf(cast: Cast, frame: Frame, verb: number): Subject | null {
	const { tokens } = frame;
	const at = beforeAdverbials(tokens, verb);
	const token = tokens[at];
	if (!token || token.sentence !== tokens[verb]?.sentence || token.quote !== -1) return null;
	if (personalPronouns.has(token.lower)) return pronounAt(frame, at);
	if (relatives.has(token.lower)) return antecedentOf(cast, frame, at);
	if (sharing.has(token.lower)) return mainSubject(cast, frame, verb);
	if (/^[,)—–-]$/.test(token.text)) return acrossCommas(cast, frame, at) ?? mainSubject(cast, frame, verb);
	if (token.kind !== 'word' || prepositions.has(token.lower)) return mainSubject(cast, frame, verb);
	return endingAt(cast, frame, at) ?? mainSubject(cast, frame, verb);
}

/** The last token before a verb that is no adverb, auxiliary, aside or time of day. */
function beforeAdverbials(tokens: readonly FrameToken[], verb: number): number {
	const sentence = tokens[verb]?.sentence;
	let at = verb - 1;
	for (;;) {
		while (at >= 0 && tokens[at]?.sentence === sentence && isAdverbial(tokens[at])) at--;
		const before = beforeAside(tokens, at);
		if (before === at) return at;
		at = before;
	}
}

function isAdverbial(token: FrameToken | undefined): boolean {
	if (isAdverb(token)) return true;
	return (
		token !== undefined &&
		token.quote === -1 &&
		token.kind === 'word' &&
		(auxiliaries.has(token.lower) || reflexives.has(token.lower))
	);
}

/** Skips "(Lab, Northmouth)", "last week", "on Monday" and "in 2030" backwards. */
function beforeAside(tokens: readonly FrameToken[], at: number): number {
	const token = tokens[at];
	const before = tokens[at - 1]?.lower ?? '';
	if (!token) return at;
	if (token.text === ')') return beforeBracket(tokens, at);
	const isTime =
		(times.has(token.lower) && timeOpeners.has(before)) ||
		(weekdays.has(token.lower) && before === 'on') ||
		(token.kind === 'number' && /^(?:in|since|by)$/.test(before));
	return isTime ? at - 2 : at;
}

function beforeBracket(tokens: readonly FrameToken[], close: number): number {
	const sentence = tokens[close]?.sentence;
	for (let i = close - 1; tokens[i]?.sentence === sentence; i--) if (tokens[i]?.text === '(') return i - 1;
	return close;
}

/** "NAME, who runs the group, said": the one whom a relative clause is about. */
function antecedentOf(cast: Cast, frame: Frame, relative: number): Subject | null {
	if (frame.tokens[relative - 1]?.text !== ',') return endingAt(cast, frame, relative - 1);
	return acrossCommas(cast, frame, relative - 1) ?? endingAt(cast, frame, relative - 2);
}
