import type { Coding, Reason } from '../quotes/codebook';
import type { AttributionRule, ExtractionFlag, FoundSpeaker } from '../quotes/extraction';
import type { QuoteKind } from '../quotes/quote';
import type { SpeakerKind } from '../quotes/speaker';
import type { Span } from '../text/spans';

/** What a person has said of a quote; nothing that is still unchecked ever reaches a game. */
export type Verdict = 'unchecked' | 'right' | 'not-a-quote';

/** A quote on its way from the rules to a game. */
export type CheckedQuote = Span & {
	/** As in the extraction (`q1`, …); of a quote that a person made (by hand or by splitting) `h1`, `h2`, … */
	id: string;
	text: string;
	kind: QuoteKind;
	run: number | null;
	/** Ids of {@link Checking.speakers}. */
	speakers: string[];
	cue: string | null;
	verdict: Verdict;
	/** What the rules thought of it; null for a quote that a person marked. */
	found: {
		rule: AttributionRule | null;
		confidence: number;
		flags: ExtractionFlag[];
		needsReview: boolean;
	} | null;
	/** The sides by the codebook; null until a person has tagged it. */
	tags: { coding: Coding; reason: Reason } | null;
};

/** Somebody to whom quotes can be credited: found by the rules, or named by a person (`n1`, `n2`, …). */
export type CheckedSpeaker = Omit<FoundSpeaker, 'role'> & {
	/** What the speaker is. `evidence`: the words of the article that say so; null where a person knew it. */
	role: { role: string; organisation: string | null; evidence: Span | null } | null;
};

/** The state of checking one article: the extraction, folded with everything that a person did since. */
export type Checking = { speakers: CheckedSpeaker[]; quotes: CheckedQuote[] };

/** Why an action changes nothing. */
export type CheckRefusal =
	| 'no-such-quote'
	| 'no-such-speaker'
	/** Somebody's words cannot be right before it is known whose. */
	| 'no-speaker'
	| 'empty-name'
	| 'name-too-long'
	| 'role-too-long'
	/** Another speaker has that name: quotes are credited to that one instead. */
	| 'name-taken'
	| 'outside-the-text'
	/** The stretch holds no word. */
	| 'no-words'
	| 'inside-a-word'
	| 'over-paragraphs'
	| 'overlaps'
	| 'no-next-quote'
	/** A term takes no side. */
	| 'term-without-side'
	/** The label does not follow from how far the quote helps each side. */
	| 'tags-contradict';

/** Whom a quote is credited to: somebody in the list, or a name that was typed. */
export type Credit = { speaker: string } | { name: string };

/** What a person does while checking. Each is stored; undo takes the last one away. */
export type CheckAction =
	| { type: 'confirmed'; quote: string }
	| { type: 'rejected'; quote: string }
	/** `isForAll`: everything credited to the same wrong speaker moves too. The quote counts as checked. */
	| { type: 'credited'; quote: string; credit: Credit; isForAll: boolean }
	| { type: 'ends-moved'; quote: string; start: number; end: number }
	| { type: 'split'; quote: string; at: number }
	/**
	 * With the next quote: where no words stand between them they join into one, else they share the run and
	 * the speaker.
	 */
	| { type: 'merged'; quote: string }
	/** A quote that the rules did not find. */
	| { type: 'marked'; start: number; end: number; credit: Credit }
	| { type: 'kind-set'; quote: string; kind: QuoteKind }
	| { type: 'tagged'; quote: string; coding: Coding; reason: Reason }
	| {
			type: 'speaker-described';
			speaker: string;
			name: string;
			role: string | null;
			kind: SpeakerKind | null;
			isBody: boolean;
	  };
