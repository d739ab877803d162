import { isStrongSaying } from '../grammar/cues';
import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import { mainSubject } from './clause-subject';
import type { Subject } from './subject';
import { subjectOf } from './verb-subject';

/**
 * Who speaks in the sentence that ends at a token: the subject of its last verb of saying.
 *
 * @param isStrict - whether a sentence without such a verb has no speaker; else its subject counts
 */
export function speakingSubject(
	cast: Cast,
	frame: Frame,
	{ end, isStrict = false }: { end: number; isStrict?: boolean }
): Subject | null {
	const { tokens } = frame;
	const sentence = tokens[end]?.sentence;
	for (let i = end; i >= 0 && tokens[i]?.sentence === sentence; i--) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.isCapital || !isStrongSaying(token.lower)) continue;
		const subject = subjectOf(cast, frame, i);
		if (subject) return subject;
	}
	return isStrict ? null : mainSubject(cast, frame, end);
}
