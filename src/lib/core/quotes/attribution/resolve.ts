import type { AttributionRule } from '../extraction';
import { nounOpeners } from '../grammar/closed-words';
import type { Cast } from '../people/cast';
import type { Attribution } from './attribution';
import type { Credit } from './credit';
import { memberOf } from './member-of';
import type { Place, Reading } from './reading';
import type { Subject } from './subject';

/** The cue, and the mark beside the quote, are no words between them. */
const besideQuote = 2;

/** Who a credit means, with what speaks for and against it; null where its words mean nobody. */
export function resolved(reading: Reading, credit: Credit, place: Place): Attribution | null {
	const { subject, rule, cue, strength } = credit;
	const who = memberOf(reading, subject);
	if (!who) return null;
	const also = jointWith(reading.cast, subject, rule);
	return {
		member: who.member,
		also,
		subject,
		cue: cue === null ? null : { frame: subject.frame, token: cue },
		rule,
		lead: who.lead,
		gap: cue === null ? 0 : Math.max(0, Math.abs(place.token - cue) - besideQuote),
		strength,
		flags: also === null && !isOneOfSeveral(reading.cast, subject) ? who.flags : [...who.flags, 'joint']
	};
}

/** "Ada Quill and Ben Tarrow said": the member that "and" joins to the subject; null for none. */
function jointWith(cast: Cast, subject: Subject, rule: AttributionRule): number | null {
	const { type, frame, first } = subject;
	const tokens = cast.frames[frame]?.tokens ?? [];
	if (rule === 'verb-then-name') return afterAnd(cast, subject);
	const and = nounOpeners.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
	const sentence = tokens[first]?.sentence;
	if (type === 'pronoun' || tokens[and]?.lower !== 'and' || tokens[and]?.sentence !== sentence) return null;
	const other = cast.at(frame, and - 1);
	if (!other || other.isPossessive || other.last !== and - 1) return null;
	const opensSentence = tokens[other.first - 1]?.sentence !== sentence;
	return other.isSubject || opensSentence ? other.member : null;
}

/** "said Ada Quill and Ben Tarrow": nothing but a stop may follow, or the second begins a clause of its own. */
function afterAnd(cast: Cast, { type, frame, last }: Subject): number | null {
	const tokens = cast.frames[frame]?.tokens ?? [];
	if (type === 'pronoun' || tokens[last + 1]?.lower !== 'and') return null;
	const other = cast.at(frame, last + 2);
	if (!other || other.first !== last + 2 || other.isPossessive || other.isPronoun) return null;
	const after = tokens[other.last + 1];
	return after === undefined || /^[.,;]$/.test(after.text) ? other.member : null;
}

/** Whether "and" with a capital before it joins the subject to somebody who is no member: "Britain and France". */
function isOneOfSeveral(cast: Cast, { type, frame, first }: Subject): boolean {
	const tokens = cast.frames[frame]?.tokens ?? [];
	const and = nounOpeners.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
	const other = tokens[and - 1];
	if (type === 'pronoun' || tokens[and]?.lower !== 'and' || tokens[and]?.sentence !== tokens[first]?.sentence)
		return false;
	return (
		other !== undefined && other.sentence === tokens[first]?.sentence && other.isCapital && other.quote === -1
	);
}
