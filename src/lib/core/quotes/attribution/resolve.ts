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
	const also = jointWith(reading.cast, subject);
	return {
		member: who.member,
		also,
		subject,
		cue: cue === null ? null : { frame: subject.frame, token: cue },
		rule,
		lead: who.lead,
		gap: cue === null ? 0 : Math.max(0, Math.abs(place.token - cue) - besideQuote),
		strength,
		flags: also === null ? who.flags : [...who.flags, 'joint']
	};
}

/** "Ada Quill and Ben Tarrow said": the member that "and" joins to the subject; null for none. */
function jointWith(cast: Cast, { type, frame, first }: Subject): number | null {
	const tokens = cast.frames[frame]?.tokens ?? [];
	const and = nounOpeners.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
	const sentence = tokens[first]?.sentence;
	if (type === 'pronoun' || tokens[and]?.lower !== 'and' || tokens[and]?.sentence !== sentence) return null;
	const other = cast.at(frame, and - 1);
	if (!other || other.isPossessive || other.isPronoun || other.last !== and - 1) return null;
	const opensSentence = tokens[other.first - 1]?.sentence !== sentence;
	return other.isSubject || opensSentence ? other.member : null;
}
