/** Which round a sentence is about: a PIN may come again. */
type NotePlace = { pin: string; title: string };

/** The sentence that was kept on this phone; empty where there is none. */
export function keptNote(place: NotePlace): string {
	try {
		return localStorage.getItem(nameOf(place)) ?? '';
	} catch {
		return '';
	}
}

/**
 * Keeps a sentence on this phone; an empty one is forgotten.
 *
 * @returns whether one is kept
 */
export function keepNote(place: NotePlace, text: string): boolean {
	try {
		if (text === '') localStorage.removeItem(nameOf(place));
		else localStorage.setItem(nameOf(place), text);
		return text !== '';
	} catch {
		return false;
	}
}

function nameOf({ pin, title }: NotePlace): string {
	return `either-side-note-${pin}-${title}`;
}
