import type { AttributionRule } from '../extraction';
import type { Attribution } from './attribution';
import { creditInSentence } from './credit';
import { isSpeech, type Reading } from './reading';
import { resolved } from './resolve';

/** A quotation over paragraphs may be credited only at its end: "“Q.¶“She said that was worse,” he recalled." */
export function fromNextPiece(reading: Reading, i: number): Attribution | null {
	const next = reading.places[i + 1];
	const frame = next && reading.cast.frames[next.frame];
	if (!next || !frame || reading.spans[next.quote]?.goesOn !== true) return null;
	const credit = creditInSentence(reading.cast, frame, next.token);
	const found = credit && resolved(reading, credit, next);
	return found && inherited(found, 'run-goes-on');
}

/** "Ada Quill said: “Q.¶“Q.”": the paragraph before left its quotation open. */
export function fromPieceBefore(reading: Reading, i: number): Attribution | null {
	const place = reading.places[i];
	const previous = foundBefore(reading, i);
	return place && previous && reading.spans[place.quote]?.goesOn ? inherited(previous, 'run-goes-on') : null;
}

/** "“Q,” said Ada Quill. “Q.”": a further quote of the same paragraph. */
export function fromSameParagraph(reading: Reading, i: number): Attribution | null {
	const place = reading.places[i];
	const span = place && reading.spans[place.quote];
	const previous = foundBefore(reading, i);
	const isSame = reading.places[i - 1]?.frame === place?.frame;
	return previous && span && isSame && isSpeech(reading, span) ? inherited(previous, 'same-paragraph') : null;
}

/** Credits the pieces before in the same run or paragraph that nobody was found for: "“Q.” “Q,” said Ada Quill." */
export function giveBack(reading: Reading, i: number, found: Attribution): void {
	const { places, spans } = reading;
	for (let j = i - 1; j >= 0; j--) {
		const place = places[j];
		const after = places[j + 1];
		const span = place && spans[place.quote];
		if (!place || !after || !span || reading.found[place.quote]) return;
		const isSameRun = spans[after.quote]?.goesOn === true;
		if (!isSameRun && place.frame !== after.frame) return;
		if (!isSpeech(reading, span)) return;
		reading.found[place.quote] = inherited(found, isSameRun ? 'run-goes-on' : 'same-paragraph');
	}
}

/** Whose the quote before is, if that is known. */
export function foundBefore({ places, found }: Reading, i: number): Attribution | null {
	const before = places[i - 1];
	return (before && found[before.quote]) ?? null;
}

/** The same speaker without words that name it here. */
export function inherited(from: Attribution, rule: AttributionRule): Attribution {
	return { ...from, subject: null, cue: null, rule };
}
