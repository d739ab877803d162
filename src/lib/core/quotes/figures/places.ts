import { speakingSubject } from '../attribution/speaking-subject';
import type { FoundQuote } from '../extraction';
import type { Frame } from '../grammar/frame';
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
		const reporters = reportersIn(cast, frame);
		let place: FigurePlace | null = null;
		let sentence = -1;
		for (const token of frame.tokens) {
			if (token.quote !== -1) {
				place = null;
				continue;
			}
			if (!place || token.sentence !== sentence) {
				place = {
					start: token.start,
					end: token.end,
					speaker: reporters.get(token.sentence) ?? null,
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

/** Whom each sentence reports, by id; a sentence that is the article's own statement is not in it. */
function reportersIn(cast: Cast, frame: Frame): Map<number, string> {
	const reporters = new Map<number, string>();
	for (const [i, { sentence }] of frame.tokens.entries()) {
		if (frame.tokens[i + 1]?.sentence === sentence) continue;
		const subject = speakingSubject(cast, frame, { end: i, isStrict: true });
		const mention = subject && cast.at(frame.paragraph, subject.first);
		if (mention) reporters.set(sentence, `s${mention.member + 1}`);
	}
	return reporters;
}
