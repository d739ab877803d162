import { speakingSubject } from '../attribution/speaking-subject';
import type { FoundQuote } from '../extraction';
import type { Cast } from '../people/cast';
import type { FigurePlace } from './figures';

/**
 * Where figures are looked for: every sentence of the article's own, given by whoever it reports, and every
 * quotation, given by its speaker. Headings repeat what the article says.
 */
export function figurePlaces(cast: Cast, quotes: readonly FoundQuote[]): FigurePlace[] {
	const places: FigurePlace[] = quotes
		.filter(({ kind }) => kind !== 'term')
		.map(({ start, end, speakers, id }) => ({ start, end, speaker: speakers[0] ?? null, quote: id }));
	for (const frame of cast.frames) {
		if (frame.isHeading) continue;
		let place: FigurePlace | null = null;
		let sentence = -1;
		for (const [i, token] of frame.tokens.entries()) {
			if (token.quote !== -1) {
				place = null;
				continue;
			}
			if (!place || token.sentence !== sentence) {
				place = {
					start: token.start,
					end: token.end,
					speaker: reporterOf(cast, frame.paragraph, i),
					quote: null
				};
				places.push(place);
				sentence = token.sentence;
			}
			place.end = token.end;
		}
	}
	return places.sort((a, b) => a.start - b.start);
}

/** Whom the sentence of a token reports, by id; null where it is the article's own statement. */
function reporterOf(cast: Cast, paragraph: number, at: number): string | null {
	const frame = cast.frames[paragraph];
	if (!frame) return null;
	const last = frame.tokens.findLastIndex(({ sentence }) => sentence === frame.tokens[at]?.sentence);
	const subject = speakingSubject(cast, frame, { end: last, isStrict: true });
	const mention = subject && cast.at(paragraph, subject.first);
	return mention ? `s${mention.member + 1}` : null;
}
