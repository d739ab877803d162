import type { Frame } from '../grammar/frame';

/** How an article writes its words: in small letters somewhere, with a capital inside a sentence somewhere. */
export type Capitals = { small: ReadonlySet<string>; midSentence: ReadonlySet<string> };

/** Shorter words stay small in any headline. */
const shortestLongWord = 4;

/** Fewer long words show no habit. */
const fewestLongWords = 4;

/** From this share of capitals on, capitals are the headline's habit. A crosshead often holds names only. */
const shareInHeadline = 0.7;
const shareInCrosshead = 0.8;

/** How the article writes the words of its paragraphs; headlines that capitalise every word say nothing. */
export function capitalsOf(frames: readonly Frame[]): Capitals {
	const small = new Set<string>();
	const midSentence = new Set<string>();
	for (const frame of frames) {
		if (isTitleCase(frame)) continue;
		let sentence = -1;
		for (const token of frame.tokens) {
			if (token.kind === 'word') {
				if (!token.isCapital) small.add(token.lower);
				else if (sentence === token.sentence) midSentence.add(token.lower);
			}
			sentence = token.sentence;
		}
	}
	return { small, midSentence };
}

/** Whether a headline writes most of its words with capitals: they make no names. */
export function isTitleCase({ tokens, paragraph, isHeading }: Frame): boolean {
	if (paragraph > 0 && !isHeading) return false;
	if (tokens.some(({ quote, lower }) => quote !== -1 || lower === 'said' || lower === 'says'))
		return isHeading;
	let long = 0;
	let capitals = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < shortestLongWord) continue;
		long++;
		if (token.isCapital) capitals++;
	}
	const share = paragraph === 0 ? shareInHeadline : shareInCrosshead;
	return long >= fewestLongWords && capitals > long * share;
}
