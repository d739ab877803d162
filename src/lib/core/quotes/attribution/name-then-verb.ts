import { auxiliaries } from '../grammar/closed-words';
import { cueOf, isSaying, isStrongSaying } from '../grammar/cues';
import type { Frame, FrameToken } from '../grammar/frame';
import { isAdverb } from '../grammar/words';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { beginningAt } from './phrase-beginning';
import type { Stretch, Subject } from './subject';

/** So far behind its subject a verb may stand over an apposition. */
const farthestVerb = 22;

/** What a verb in the past or the present looks like that is no verb of saying: "“Q,” Ellery shrugged". */
const finiteForm =
	/(?:ed|s|shot|hit|went|came|put|began|spoke|broke|took|cut|sent|swore|told|wrote|sang|wept|spat|drew|ran|got|made)$/;

/**
 * "“Q,” Ada Quill said", "“Q,” Ada Quill, the Harbour Secretary, later told the Lantern".
 *
 * @param first - where the name begins
 * @param isClosed - whether the quote ends as speech does: then any verb may credit it
 */
export function nameThenVerb(
	cast: Cast,
	frame: Frame,
	first: number,
	{ isClosed }: { isClosed: boolean }
): Credit | null {
	const subject = beginningAt(cast, frame, first);
	if (!subject) return null;
	const verb = verbAfter(cast, frame, { first, last: subject.last });
	const token = frame.tokens[verb];
	if (!token) return null;
	const cue = cueOf(token.lower);
	const isSpeech = cue?.strength === 'speech' && cue.form !== 'gerund';
	if (!isSpeech && !(isClosed && looksFinite(token))) return null;
	return {
		subject: phraseUpTo(subject, verb),
		rule: 'name-then-verb-after',
		cue: verb,
		strength: isSpeech ? 'speech' : 'stance'
	};
}

/** The verb of a subject, over adverbs and what stands between commas; -1 for none. */
function verbAfter(cast: Cast, frame: Frame, { first, last }: Stretch): number {
	const { tokens } = frame;
	const inside = verbInside(tokens, { first, last });
	if (inside !== -1) return inside;
	let i = afterBracket(tokens, last + 1);
	while (isAdverb(tokens[i]) || auxiliaries.has(tokens[i]?.lower ?? '')) i++;
	const token = tokens[i];
	if (!token) return -1;
	if (/^(?:,|\(|of|for|at|from|in|who)$/.test(token.lower))
		return verbBehind(cast, frame, { from: i, sentence: tokens[first]?.sentence ?? -1 });
	return token.sentence === tokens[first]?.sentence && token.kind === 'word' ? i : -1;
}

/** A phrase for nobody known may have run on into its verb: "A pilot said". */
function verbInside(tokens: readonly FrameToken[], { first, last }: Stretch): number {
	for (let i = first + 1; i <= last; i++) {
		const token = tokens[i];
		if (token && !token.isCapital && isSaying(token.lower)) return i;
	}
	return -1;
}

function afterBracket(tokens: readonly FrameToken[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	let i = at;
	while (i < tokens.length && tokens[i]?.text !== ')') i++;
	return Math.min(i + 1, tokens.length);
}

/** The verb of saying behind an apposition or a clause that hangs on the name; -1 for none near. */
function verbBehind(
	cast: Cast,
	{ tokens }: Frame,
	{ from, sentence }: { from: number; sentence: number }
): number {
	const isApposition = tokens[from]?.text === ',';
	for (let i = from + 1; i < from + farthestVerb; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== sentence) return -1;
		if (token.quote !== -1 && !cast.nicknames.has(token.quote)) return -1;
		if (!isStrongSaying(token.lower)) continue;
		// A verb inside the apposition is its own: "NAME, who said little then, told".
		const before = tokens[i - 1];
		if (!isApposition || before?.text === ',' || isAdverb(before)) return i;
	}
	return -1;
}

function phraseUpTo(subject: Subject, verb: number): Subject {
	return subject.type === 'phrase' && subject.last >= verb ? { ...subject, last: verb - 1 } : subject;
}

function looksFinite({ lower, isCapital }: FrameToken): boolean {
	return !isCapital && lower.length > 2 && finiteForm.test(lower);
}
