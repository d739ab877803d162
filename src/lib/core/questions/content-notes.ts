/** What a teacher may want to know beforehand that a text speaks of. */
export const contentNotes = ['deaths', 'children', 'detention'] as const;
export type ContentNote = (typeof contentNotes)[number];

// A note too many costs a teacher a sentence; one too few may cost a pupil more. So the words are read widely.
const signs: Record<ContentNote, RegExp> = {
	deaths:
		/\b(died|die|dies|dying|dead|deaths?|deadly|drown\w*|fatal\w*|killed|kills?|bodies|corpses?|los(?:t|e|ing|s of) (?:\p{L}+ )?li(?:fe|ves)|tragedy|tragedies|murder\w*)\b/iu,
	children:
		/\b(child\w*|bab(?:y|ies)|bo(?:y|ys)|girls?|infants?|toddlers?|minors?|teenage\w*|sons?|daughters?|pupils|unaccompanied)\b/iu,
	detention: /\b(detain\w*|detention|custody|prison\w*|jail\w*|locked up|arrest\w*|held in)\b/iu
};

/** What some texts speak of, in a fixed order. They may speak of it in passing: it is a note, not a warning. */
export function contentNotesOf(texts: readonly string[]): ContentNote[] {
	return contentNotes.filter((note) => texts.some((text) => signs[note].test(text)));
}
