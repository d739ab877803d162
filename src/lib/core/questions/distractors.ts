import { shuffled, type Chance } from '../kit/chance';
import type { PhraseShape, Quote, TellingPhrase } from '../quotes/quote';
import { isNamedIn, roleIn, type Role, type Speaker } from '../quotes/speaker';
import { wordCount } from '../text/spans';

/** Something wrong that could be taken for right, and how far it is from being the most plausible: 0 is nearest. */
export type Rival<T> = { item: T; far: number };

/** How many wrong options a question has. */
export const wrongOptions = 3;

/**
 * Draws the wrong options: the nearest rivals, chance deciding among equals.
 *
 * @param clash - whether two items can't stand side by side; only the nearer one is drawn then
 * @returns {@link wrongOptions} different items, or fewer where there are no more
 */
export function drawWrong<T>(
	chance: Chance,
	rivals: readonly Rival<T>[],
	clash: (a: T, b: T) => boolean = () => false
): T[] {
	const drawn: T[] = [];
	for (const { item } of shuffled(chance, rivals).sort((a, b) => a.far - b.far)) {
		if (drawn.length === wrongOptions) break;
		if (!drawn.some((other) => other === item || clash(other, item))) drawn.push(item);
	}
	return drawn;
}

/**
 * Wrong speakers for a quote, the most plausible nearest: of the same article and kind, of the same
 * article, of the same kind, then anybody. Never somebody whom the quote names or speaks of by role, who
 * could be said to have spoken too (a department beside its minister), or who has no name.
 */
export function speakerRivals(
	speakers: readonly Speaker[],
	quote: Quote,
	speaker: Speaker
): Rival<Speaker>[] {
	return speakers
		.filter(
			(other) =>
				other.id !== speaker.id &&
				other.isNamed &&
				!isGivenAwayBy(quote.text, other) &&
				!speakForEachOther(speaker, other)
		)
		.map((other) => ({ item: other, far: distance(speaker, other, quote.article) }));
}

/** Wrong roles for a person: roles that others had, worded differently from every role of the person's own. */
export function roleRivals(
	speakers: readonly Speaker[],
	speaker: Speaker,
	{ article }: Role
): Rival<string>[] {
	const own = new Set(speaker.roles.map(({ role }) => role));
	return speakers
		.filter((other) => other.id !== speaker.id && !other.isBody && other.isNamed)
		.flatMap((other) => {
			const its = roleIn(other, article) ?? other.roles[0];
			return its && !own.has(its.role) ? { item: its.role, far: distance(speaker, other, article) } : [];
		});
}

/**
 * Wrong phrases for a gap: phrases of other quotations with the same shape, nearest in length first, none of
 * which stands in the quote that is asked about or shares its last word with the right one.
 */
export function phraseRivals(quotes: readonly Quote[], quote: Quote, phrase: TellingPhrase): Rival<string>[] {
	const length = wordCount(phrase.text);
	return quotes
		.filter((other) => !isSameQuotation(quote, other))
		.flatMap((other) => phrasesOf(other, phrase.shape))
		.filter((text) => !quote.text.includes(text) && lastWord(text) !== lastWord(phrase.text))
		.map((text) => ({ item: text, far: Math.max(0, Math.abs(wordCount(text) - length) - 1) }));
}

/**
 * Whether a text names somebody or speaks of them by role, so that it can hardly be theirs: nobody says
 * "the Home Secretary" of themselves.
 */
export function isGivenAwayBy(text: string, speaker: Speaker): boolean {
	const lower = text.toLowerCase();
	return isNamedIn(speaker, text) || speaker.roles.some(({ role }) => lower.includes(role.toLowerCase()));
}

/** Whether one is a body and the other a person who belongs to it: its words may be theirs. */
export function speakForEachOther(a: Speaker, b: Speaker): boolean {
	if (a.isBody === b.isBody) return false;
	const [body, person] = a.isBody ? [a, b] : [b, a];
	return person.roles.some(
		({ organisation }) =>
			organisation !== null &&
			(organisation === body.name || body.roles.some((role) => role.organisation === organisation))
	);
}

function distance(speaker: Speaker, other: Speaker, article: string): number {
	const isHere = roleIn(other, article) !== undefined;
	const isAlike = other.kind === speaker.kind && other.isBody === speaker.isBody;
	return (isHere ? 0 : 2) + (isAlike ? 0 : 1);
}

function isSameQuotation(a: Quote, b: Quote): boolean {
	return a.article === b.article && (a.id === b.id || (a.run !== null && a.run === b.run));
}

function phrasesOf({ tellingPhrases }: Quote, shape: PhraseShape): string[] {
	return tellingPhrases.filter((each) => each.shape === shape).map(({ text }) => text);
}

function lastWord(text: string): string {
	return text.toLowerCase().split(/\s+/).at(-1) ?? '';
}
