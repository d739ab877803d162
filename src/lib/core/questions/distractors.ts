import { shuffled, type Chance } from '../kit/chance';
import { roleIn, isNamedIn, type Role, type Speaker } from '../quotes/speaker';
import type { PhraseShape } from '../quotes/quote';
import { wordCount } from '../text/spans';
import type { AskableQuote, Deck } from './deck';

/** How many options a question with one right answer has. */
export const optionCount = 4;

/**
 * Wrong speakers for a quote, the most plausible first: of the same article and kind, of the same
 * article, of the same kind, then anybody. Never somebody whom the quote names or speaks of by role, who
 * could be said to have spoken too (a department beside its minister), or who has no name.
 *
 * @returns up to three speakers
 */
export function wrongSpeakers(chance: Chance, deck: Deck, { quote, speaker }: AskableQuote): Speaker[] {
	const others = [...deck.speakers.values()].filter(
		(other) =>
			other.id !== speaker.id &&
			other.isNamed &&
			!isNamedIn(other, quote.text) &&
			!isSpokenOf(other, quote.text) &&
			!speakForEachOther(speaker, other)
	);
	return nearest(chance, others, (other) => distance(speaker, other, quote.article)).slice(
		0,
		optionCount - 1
	);
}

/**
 * Wrong roles for a person: roles that others had, worded differently from every role of the person's own.
 *
 * @returns up to three roles
 */
export function wrongRoles(chance: Chance, deck: Deck, { speaker, role }: { speaker: Speaker; role: Role }) {
	const own = new Set(speaker.roles.map((each) => each.role));
	const others = [...deck.speakers.values()].filter(
		(other) => other.id !== speaker.id && !other.isBody && other.isNamed
	);
	const found = new Map<string, Role>();
	for (const other of nearest(chance, others, (each) => distance(speaker, each, role.article))) {
		const its = roleIn(other, role.article) ?? other.roles[0];
		if (its && !own.has(its.role) && !found.has(its.role)) found.set(its.role, its);
	}
	return [...found.values()].slice(0, optionCount - 1);
}

/** A phrase of another quote that would fit the same gap. */
type Candidate = { text: string; quote: string };

/**
 * Wrong phrases for a gap: phrases of other quotations with the same shape, nearest in length first,
 * none of which stands in the quote that is asked about or shares its last word with the right one.
 *
 * @returns up to three phrases
 */
export function wrongPhrases(
	chance: Chance,
	deck: Deck,
	{ asked, phrase }: { asked: AskableQuote; phrase: { text: string; shape: PhraseShape } }
): string[] {
	const fitting = candidatesFor(deck, asked, phrase.shape).filter(
		({ text }) => !asked.quote.text.includes(text) && lastWord(text) !== lastWord(phrase.text)
	);
	const length = wordCount(phrase.text);
	const ranked = nearest(chance, fitting, ({ text }) => Math.max(0, Math.abs(wordCount(text) - length) - 1));
	return [...new Set(ranked.map(({ text }) => text))].slice(0, optionCount - 1);
}

function candidatesFor(deck: Deck, asked: AskableQuote, shape: PhraseShape): Candidate[] {
	const isSameQuotation = (other: AskableQuote) =>
		other.quote.article === asked.quote.article &&
		(other.quote.id === asked.quote.id || (other.quote.run !== null && other.quote.run === asked.quote.run));
	return deck.quotes
		.filter((other) => !isSameQuotation(other))
		.flatMap(({ quote }) =>
			quote.tellingPhrases
				.filter((each) => each.shape === shape)
				.map((each) => ({ text: each.text, quote: quote.id }))
		);
}

/** Shuffled, then sorted by distance: chance decides among equals. */
function nearest<T>(chance: Chance, items: readonly T[], distanceOf: (item: T) => number): T[] {
	return shuffled(chance, items)
		.map((item) => ({ item, far: distanceOf(item) }))
		.sort((a, b) => a.far - b.far)
		.map(({ item }) => item);
}

function distance(speaker: Speaker, other: Speaker, article: string): number {
	const isHere = roleIn(other, article) !== undefined;
	const isAlike = other.kind === speaker.kind && other.isBody === speaker.isBody;
	return (isHere ? 0 : 2) + (isAlike ? 0 : 1);
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

/** Whether a text speaks of somebody by role: nobody says "the Home Secretary" of themselves. */
function isSpokenOf({ roles }: Speaker, text: string): boolean {
	const lower = text.toLowerCase();
	return roles.some(({ role }) => lower.includes(role.toLowerCase()));
}

function lastWord(text: string): string {
	return text.toLowerCase().split(/\s+/).at(-1) ?? '';
}
