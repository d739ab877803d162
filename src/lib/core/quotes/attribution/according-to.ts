import type { Frame, FrameToken } from '../grammar/frame';
import { sentenceStart } from '../grammar/sentences';
import type { Cast } from '../people/cast';
import type { Credit } from './credit';
import { beginningAt } from './phrase-beginning';

/** "The bar is “Q”, according to Dov Ellery", "in the words of Dov Ellery", "per the Harbour Office". */
export function accordingTo(cast: Cast, frame: Frame, at: number): Credit | null {
	const { tokens } = frame;
	const sentence = tokens[at]?.sentence;
	for (let i = sentenceStart(tokens, at); i < tokens.length && tokens[i]?.sentence === sentence; i++) {
		if (!isAccording(tokens, i)) continue;
		const subject = beginningAt(cast, frame, tokens[i]?.lower === 'per' ? i + 1 : i + 2);
		if (subject) return { subject, rule: 'according-to', cue: i, strength: 'speech' };
	}
	return null;
}

function isAccording(tokens: readonly FrameToken[], i: number): boolean {
	const lower = tokens[i]?.lower;
	const next = tokens[i + 1];
	if (lower === 'according') return next?.lower === 'to';
	if (lower === 'words') return next?.lower === 'of';
	return lower === 'per' && next !== undefined && (next.isCapital || next.lower === 'the');
}
