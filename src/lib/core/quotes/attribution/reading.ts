import type { Frame } from '../grammar/frame';
import type { MarkedSpan } from '../marks/scan';
import type { Cast } from '../people/cast';
import type { Attribution } from './attribution';

/** Where a quote stands: its token in a frame, and its index. */
export type Place = { frame: number; token: number; quote: number };

/** An article as far as it has been read: whose the quotes before are helps with those after. */
export type Reading = {
	readonly text: string;
	readonly cast: Cast;
	readonly spans: readonly MarkedSpan[];
	/** Every quote, in reading order. */
	readonly places: readonly Place[];
	/** By the index of the quote; null where nobody has been found yet. */
	readonly found: (Attribution | null)[];
	/** The speaker of the last quote credited, and its paragraph. */
	lastSpeaker: { member: number; frame: number } | null;
};

/** An article of which no quote has been credited yet. */
export function readingOf(text: string, cast: Cast, spans: readonly MarkedSpan[]): Reading {
	const places: Place[] = [];
	for (const { paragraph, tokens } of cast.frames)
		for (let token = 0; token < tokens.length; token++) {
			const quote = tokens[token]?.quote ?? -1;
			if (quote !== -1) places.push({ frame: paragraph, token, quote });
		}
	return { text, cast, spans, places, found: spans.map(() => null), lastSpeaker: null };
}

/** The paragraph before one, over a crosshead: that says nothing, unless it ends with a colon. */
export function frameBefore({ cast }: Reading, paragraph: number): Frame | undefined {
	const before = cast.frames[paragraph - 1];
	const isCrosshead = before?.isHeading && before.tokens.at(-1)?.text !== ':';
	return isCrosshead ? cast.frames[paragraph - 2] : before;
}

/** Whether a quote stands as a sentence of its own rather than inside the reporter's. */
export function isSpeech({ text }: Reading, { start, end, goesOn }: MarkedSpan): boolean {
	return (
		goesOn ||
		/^[\p{Lu}\p{N}'’“"…£$(]/u.test(text.slice(start, start + 1)) ||
		/[.?!,…]/.test(text[end - 1] ?? '')
	);
}
