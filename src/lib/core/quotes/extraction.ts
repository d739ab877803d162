import type { Span } from '../text/spans';
import type { Furniture } from './article';
import type { QuoteKind } from './quote';
import type { SpeakerKind } from './speaker';

/** What an article's text gave by rule, before any person has looked at it. */
export type Extraction = {
	/** Everybody who is credited or named, in the order of first mention. */
	speakers: FoundSpeaker[];
	/** In reading order, never overlapping. */
	quotes: FoundQuote[];
	figures: FoundFigure[];
	furniture: Furniture[];
};

/** One person or body across the article, by whatever words the article uses. */
export type FoundSpeaker = {
	/** `s1`, `s2`, … in the order of first mention: stable for the same text. */
	id: string;
	/** The fullest name in the article; of somebody without one the words used: "A Home Office spokesman". */
	name: string;
	/** Other words that the article uses for the same speaker: a last name, "the charity". */
	aliases: string[];
	isBody: boolean;
	isNamed: boolean;
	/** A guess from the words of the role; null where they say nothing. */
	kind: SpeakerKind | null;
	/** What the article says the speaker is, and where; null where it doesn't. */
	role: (Span & { role: string; organisation: string | null }) | null;
};

/** Words between quotation marks, with whose they seem to be. */
export type FoundQuote = Span & {
	/** `q1`, `q2`, … in reading order: stable for the same text. */
	id: string;
	/** `text.slice(start, end)`, without the marks around it. */
	text: string;
	kind: QuoteKind;
	/** Pieces of one quotation that goes on over paragraphs, or around its cue, share a run. */
	run: number | null;
	/** Ids of the speakers: none where nobody was found, or for a term; two for a joint statement. */
	speakers: string[];
	/** The words that name the speaker here: "she", "Mr Lavelle"; null where the speaker follows from a piece before. */
	mention: Span | null;
	/** The word that credits it: "said", "added". */
	cue: Span | null;
	/** Which rule credited it; null where none did. */
	rule: AttributionRule | null;
	/** From 0 to 1: how often such a credit was right on the development set. */
	confidence: number;
	/** What was put right, or taken as likely, on the way. */
	flags: ExtractionFlag[];
	/** Whether a person should look first here: below the confidence cut, repaired, or without a speaker. */
	needsReview: boolean;
};

/** A number with what it counts. */
export type FoundFigure = Span & {
	/** As it stands there: "£19 million". */
	text: string;
	/** 19000000 */
	value: number;
	/** "£", "%", "people", "days"; null for a bare number. */
	unit: string | null;
	/** The words that say what is counted or measured; null where none stand near. */
	subject: Span | null;
	/** The speaker who gives it, by id; null for the article's own statement. */
	speaker: string | null;
	/** The quote that it stands in, by id. */
	quote: string | null;
};

/** The rules that credit a quote, most precise first. */
export const attributionRules = [
	'verb-then-name',
	'same-paragraph',
	'name-then-verb-after',
	'name-then-verb-before',
	'gerund',
	'according-to',
	'run-goes-on',
	'colon-before',
	'sentence-subject',
	'possessive',
	'next-sentence',
	'speaker-before',
	'headline-echo'
] as const;
export type AttributionRule = (typeof attributionRules)[number];

/** Repairs and guesses, each a reason to look twice. */
export const extractionFlags = [
	'missing-opening-mark',
	'missing-closing-mark',
	'mixed-marks',
	'unmarked-paragraph',
	'pronoun',
	'role-for-a-name',
	'misspelt-name',
	'near-tie',
	'headline',
	'joint'
] as const;
export type ExtractionFlag = (typeof extractionFlags)[number];
