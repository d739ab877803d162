import { personalPronouns } from '../grammar/closed-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import type { Cast } from '../people/cast';
import { endingAt } from './phrase-ending';
import { pronounAt, type Stretch, type Subject } from './subject';

/** What opens a stretch between commas that names no subject: a clause, or a phrase that hangs on another. */
const hangingOpeners = wordSet(
	`who whose which where when whom along including with of for in at on from as after while speaking asked according like
	such not`
);

/**
 * Jumps backwards over appositions, ages and relative clauses: "NAME, 58, a retired driver from Northmouth, said".
 *
 * @param comma - the mark right before the verb
 */
export function acrossCommas(cast: Cast, frame: Frame, comma: number): Subject | null {
	const { tokens } = frame;
	const sentence = tokens[comma]?.sentence;
	let best: Subject | null = null;
	let named: Subject | null = null;
	let end = comma;
	for (let i = comma - 1; ; i--) {
		const token = tokens[i];
		const isStart = !token || token.sentence !== sentence;
		if (!isStart && !isEdge(token)) continue;
		const segment = { first: i + 1, last: end - 1 };
		const subject = segmentSubject(cast, frame, segment);
		// "The ferry's owner, NAME, blamed": a role before a bare name leaves the name the subject.
		if (subject && named && !isNameSubject(subject)) return named;
		if (subject) {
			best = subject;
			const describes = subject.type === 'phrase' || isApposition(cast, frame, segment);
			if (describes && named) return named;
			if (!describes && (isStart || !isBareName(subject, segment))) return subject;
			if (!describes) named = subject;
		}
		if (isStart) return named ?? best;
		end = i;
	}
}

/** Whether a token parts two stretches of a sentence: a comma, a dash, a bracket or a quotation. */
function isEdge({ text, quote }: FrameToken): boolean {
	return quote !== -1 || text === ',' || text === '(' || text === '—' || text === '–';
}

function isNameSubject(subject: Subject): boolean {
	return subject.type === 'mention' && !subject.mention.isRole;
}

/** Whether a name is all that stands between two commas. */
function isBareName(subject: Subject, { first, last }: Stretch): boolean {
	return isNameSubject(subject) && subject.first <= first + 1 && subject.last === last;
}

function segmentSubject(cast: Cast, frame: Frame, { first, last }: Stretch): Subject | null {
	const opener = frame.tokens[first];
	if (!opener || last < first || hangingOpeners.has(opener.lower)) return null;
	const subject = endingAt(cast, frame, last);
	if (subject) return subject;
	return first === last && personalPronouns.has(opener.lower) ? pronounAt(frame, first) : null;
}

/** "a retired ferry driver from Northmouth" describes the name before it. */
function isApposition(cast: Cast, frame: Frame, { first, last }: Stretch): boolean {
	const opener = frame.tokens[first];
	if (!opener || frame.tokens[first - 1]?.text !== ',') return false;
	const mention = cast.at(frame.paragraph, last);
	return !opener.isCapital || !mention || mention.isRole;
}
