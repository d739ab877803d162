/** The rules that give points, as score lines name them; the screen words each. */
export const scoreRules = [
	// A case.
	'claim',
	'evidence',
	'range',
	'reason',
	'faces',
	'answers',
	'move',
	'backed',
	'quoting',
	// An Evidence Checker's five cards.
	'found',
	'speaker',
	'date',
	'tag',
	'tag-reason',
	// The teacher's marks, where they take the place of the rules above.
	'marks',
	// What others picked.
	'peer',
	// Fair-mindedness.
	'steelman-card',
	'steelman-text',
	'steelman-fair',
	'pairs',
	'chips',
	'care'
] as const;
export type ScoreRule = (typeof scoreRules)[number];

/** Why a rule did not give all its points; the screen words each. */
export const scoreWhys = [
	/** Nothing was written or chosen. */
	'blank',
	'too-short',
	/** The same few words over and over, or hardly any that say something. */
	'few-words',
	/** Only the question, or a side's own line. */
	'the-question',
	'copied-card',
	'like-classmate',
	/** The player wrote the same in another box. */
	'said-before',
	'no-card',
	'unknown-card',
	'same-card',
	/** Helps the side by one linking step: not all of the points. */
	'one-step',
	'does-not-help',
	'one-speaker',
	'no-reply',
	'nothing-quoted',
	'words-differ',
	'not-found',
	'wrong-speaker',
	/** A checker's answer is another than the article's or the tag's. */
	'wrong',
	/** Marked so much that the quote is only a part of it. */
	'too-much',
	'marked',
	/** The comparisons of the side, or of this argument, are not enough to count. */
	'too-few-comparisons',
	'struck',
	'pairs-left',
	'chips-missing',
	'check-missed',
	'too-quick'
] as const;
export type ScoreWhy = (typeof scoreWhys)[number];
