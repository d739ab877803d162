import type { Span } from '../text/spans';
import type { Tags } from './codebook';

/** Spoken; written (a tweet, a column, a statement); words inside the reporter's sentence; a name or scare quote. */
export const quoteKinds = ['speech', 'written', 'partial', 'term'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/** What makes an attribution easy to get wrong. */
export const traps = [
	'apostrophe',
	'charity-named-earlier',
	'ellipsis',
	'headline',
	'joint',
	'marks-left-out',
	'misspelt-name',
	'mixed-marks',
	'nested-marks',
	'no-space-before-mark',
	'pronoun',
	'she-added',
	'single-marks',
	'square-brackets',
	'subject-not-nearest',
	'two-paragraphs',
	'unnamed'
] as const;
export type Trap = (typeof traps)[number];

/** What kind of phrase it is, so that the wrong phrases of a question fit the same gap. */
export const phraseShapes = ['noun', 'mass', 'plural', 'verb', 'gerund', 'predicate'] as const;
export type PhraseShape = (typeof phraseShapes)[number];

/** A phrase of a quote worth leaving out; it occurs in the quote exactly once. */
export type TellingPhrase = { text: string; shape: PhraseShape };

/** A verbatim stretch of an article, one paragraph long at most, with the people whose words it is. */
export type Quote = Span & {
	id: string;
	article: string;
	/** `article.text.slice(start, end)`, without the quotation marks around it. */
	text: string;
	kind: QuoteKind;
	/** Pieces of one quotation that goes on over several paragraphs share a run. */
	run: number | null;
	/** Ids of the speakers: none for a term that nobody is credited with, two for a joint statement. */
	speakers: string[];
	/** The word that credits it: said, added, tweeting. */
	cue: string | null;
	traps: Trap[];
	note: string | null;
	tellingPhrases: TellingPhrase[];
	/** Null for a term, which takes no side. */
	tags: Tags | null;
	/** Whether a person has checked span, kind and speaker. What nobody has checked is never asked. */
	isReviewed: boolean;
};
