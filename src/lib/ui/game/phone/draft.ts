import { keep, kept } from '../tab-storage';

/** What somebody has chosen and not sent, of a match-up perhaps only in part. */
export type Choice = number | (number | null)[] | null;

/** A choice that survives a reload, and since when the question has been on the screen. */
type Draft = { choice: Choice; shownAt: number };

/** Which question of which game: a PIN may come again, so the words asked about stand beside it. */
export type QuestionPlace = { pin: string; number: number; stem: string };

/** The draft of this question in this tab; null where there is none. */
export function keptDraft(place: QuestionPlace): Draft | null {
	const stored = parsed(kept(nameOf(place.pin)));
	return stored?.place === placeOf(place) ? stored.draft : null;
}

/** Keeps a draft. There is one a game: the last question's is forgotten. */
export function keepDraft(place: QuestionPlace, draft: Draft): void {
	keep(nameOf(place.pin), JSON.stringify({ place: placeOf(place), draft }));
}

function placeOf({ number, stem }: QuestionPlace): string {
	return `${number} ${stem}`;
}

function nameOf(pin: string): string {
	return `either-side-draft-${pin}`;
}

function parsed(text: string | null): { place: string; draft: Draft } | null {
	// Only this tab's own pages write here.
	return text === null ? null : (JSON.parse(text) as { place: string; draft: Draft });
}
