import type { Frame } from '../grammar/frame';
import { bare } from '../grammar/words';
import type { Mention } from '../people/mention';

/** Words that name a speaker at one place: a pronoun, a mention of a member, or a phrase for nobody known yet. */
export type Subject =
	| { type: 'pronoun'; frame: number; first: number; last: number; word: string }
	| { type: 'mention'; frame: number; first: number; last: number; mention: Mention }
	| { type: 'phrase'; frame: number; first: number; last: number };

/** Tokens of one frame, from `first` to `last`. */
export type Stretch = { first: number; last: number };

/** The pronoun at a token. @param word - the pronoun that is meant, where the token is "his" or "her" */
export function pronounAt(frame: Frame, at: number, word = frame.tokens[at]?.lower ?? ''): Subject {
	return { type: 'pronoun', frame: frame.paragraph, first: at, last: at, word };
}

/** A mention of a member. @param last - where its words end, if before the mention does */
export function mentioned(mention: Mention, last = mention.last): Subject {
	return { type: 'mention', frame: mention.frame, first: mention.first, last, mention };
}

/** A phrase for nobody known yet. */
export function phrase({ paragraph }: Frame, { first, last }: Stretch): Subject {
	return { type: 'phrase', frame: paragraph, first, last };
}

/** What the words of a mention or phrase say, without a possessive ending. */
export function wordsOf(text: string, frame: Frame, { first, last }: Stretch): string {
	const from = frame.tokens[first];
	const to = frame.tokens[last];
	if (!from || !to) return '';
	return text.slice(from.start, to.start + bare(to).length).replace(/\s+/g, ' ');
}
