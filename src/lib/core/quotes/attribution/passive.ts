import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { beginningAt } from './phrase-beginning';
import type { Stretch, Subject } from './subject';

/** So far behind the quote "how" stands at most: "“Q” was only ever how she put it". */
const farthestHow = 7;

/** "“Q” was written by Ada Quill", "“Q” was how she put it". */
export function passiveAfter(cast: Cast, frame: Frame, at: number): Credit | null {
	return writtenBy(cast, frame, at) ?? howPut(cast, frame, at);
}

/** The named agent of a passive verb within a stretch: "by Ada Quill". */
export function agentAfter(cast: Cast, frame: Frame, { first, last }: Stretch): Subject | null {
	const { tokens } = frame;
	for (let i = first; i <= last; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== tokens[first]?.sentence) return null;
		if (token.lower !== 'by') continue;
		const subject = beginningAt(cast, frame, i + 1);
		if (subject && subject.type !== 'phrase') return subject;
	}
	return null;
}

function writtenBy(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	if (!/^(?:is|was|were)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'written')
		return null;
	const agent = agentAfter(cast, frame, { first: at + 3, last: at + 5 });
	return agent && { subject: agent, rule: 'verb-then-name', cue: at + 2, strength: 'speech' };
}

function howPut(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	for (let i = at + 1; i <= at + farthestHow; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== tokens[at]?.sentence || token.quote !== -1) return null;
		if (token.lower !== 'how' || tokens[i - 1]?.lower !== 'was') continue;
		const subject = beginningAt(cast, frame, i + 1);
		if (subject) return { subject, rule: 'name-then-verb-after', cue: subject.last + 1, strength: 'speech' };
	}
	return null;
}
