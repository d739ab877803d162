import { wordCount } from '../../text/spans';
import type { Case } from '../case';
import type { Card, Deck } from '../deck/deck';
import { differingWords, type DifferingWord } from './differing';
import { quotedIn, type Quoted } from './quoted';
import { plain } from './words';

/** A box in which somebody may type a quotation. */
export type QuotingField = 'claim' | 'reason' | 'reply' | 'steelman';

/** A quotation that was typed, and how it stands to the articles. */
export type TypedQuote = {
	field: QuotingField;
	/** Where there are several such boxes, which. */
	index: number;
	typed: string;
	isVerbatim: boolean;
	/** The card that it is, or is nearest to; null where it is near none. */
	nearest: string | null;
	/** Which words differ from that card's; none where it is verbatim or near none. */
	words: DifferingWord[];
	/** Whether somebody else is named beside it than whoever said it. */
	isWrongSpeaker: boolean;
};

/** With more of its words different, a quotation is not near a card. */
const mostDiffering = 0.4;
/** So many characters on either side count as beside a quotation. */
const besideWithin = 60;

/**
 * Every quotation that was typed in a case: whether it stands in a card or in the digest to the letter, once
 * quotation marks, dashes, spaces and capitals are alike, and whether a wrong speaker is named beside it. Words that
 * are left out may be marked by dots.
 */
export function typedQuotes({ claim, evidence, answer }: Case, deck: Deck): TypedQuote[] {
	return [
		...quotesOfField(deck, { field: 'claim', index: 0, text: claim }),
		...evidence.flatMap(({ reason }, index) => quotesOfField(deck, { field: 'reason', index, text: reason })),
		...quotesOfField(deck, { field: 'reply', index: 0, text: answer.reply })
	];
}

/** The same of one box. */
export function quotesOfField(
	deck: Deck,
	{ field, index, text }: { field: QuotingField; index: number; text: string }
): TypedQuote[] {
	const quoted = quotedIn(text);
	return quoted.map((each) => {
		const beside = besideOf(text, each, quoted);
		return { field, index, typed: each.words, ...checked(each.words, beside, deck) };
	});
}

/** Whether a typed quotation is as it should be. */
export function isFaithful({ isVerbatim, isWrongSpeaker }: TypedQuote): boolean {
	return isVerbatim && !isWrongSpeaker;
}

function checked(words: string, beside: string, deck: Deck): Omit<TypedQuote, 'field' | 'index' | 'typed'> {
	const pieces = piecesOf(words);
	const holders = deck.cards.filter(({ text }) => holds(text, pieces));
	const isInDigest = deck.digest.some(({ fact }) => holds(fact, pieces));
	if (holders.length > 0 || isInDigest) {
		const isWrongSpeaker = holders.length > 0 && !isInDigest && namesAnother(beside, holders, deck.cards);
		return { isVerbatim: true, nearest: holders[0]?.id ?? null, words: [], isWrongSpeaker };
	}
	const near = nearestTo(words, deck.cards);
	const isWrongSpeaker = near !== null && namesAnother(beside, [near.card], deck.cards);
	return { isVerbatim: false, nearest: near?.card.id ?? null, words: near?.words ?? [], isWrongSpeaker };
}

/** What stands between the dots that mark left-out words, as it is looked for. */
function piecesOf(words: string): string[] {
	return plain(words)
		.split(/\[?\.{3}\]?/)
		.map(alike)
		.filter((piece) => piece !== '');
}

/** Whether all pieces stand in a text, one behind the other. */
function holds(text: string, pieces: readonly string[]): boolean {
	const whole = ` ${alike(text)} `;
	let from = 0;
	for (const piece of pieces) {
		const at = whole.indexOf(piece, from);
		if (at === -1 || isInWord(whole, at - 1) || isInWord(whole, at + piece.length)) return false;
		from = at + piece.length;
	}
	return pieces.length > 0;
}

/** Small letters, single spaces, plain marks, and nothing but words at the ends: a stop may be the writer's. */
function alike(text: string): string {
	return plain(text)
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/ ?- ?/g, '-')
		.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, '');
}

function isInWord(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}

function nearestTo(words: string, cards: readonly Card[]): { card: Card; words: DifferingWord[] } | null {
	const count = wordCount(words);
	const most = mostDiffering * count;
	let nearest: { card: Card; words: DifferingWord[] } | null = null;
	for (const card of cards) {
		// What is so much longer than the card can't be near it.
		if (count - wordCount(card.text) > most) continue;
		const differing = differingWords(words, card.text);
		if (differing.length > most || differing.length >= (nearest?.words.length ?? Infinity)) continue;
		nearest = { card, words: differing };
	}
	return nearest;
}

/** What stands around a quotation, without what is quoted there too. */
function besideOf(text: string, { start, end }: Quoted, all: readonly Quoted[]): string {
	const blanked = all.reduce(
		(rest, each) => rest.slice(0, each.start) + ' '.repeat(each.end - each.start) + rest.slice(each.end),
		text
	);
	return `${blanked.slice(Math.max(0, start - besideWithin), start)} | ${blanked.slice(end, end + besideWithin)}`;
}

/** Whether a text names a speaker of the deck, and none of those who said it. */
function namesAnother(beside: string, holders: readonly Card[], cards: readonly Card[]): boolean {
	const right = new Set(holders.map(({ speaker }) => speaker.id));
	const named = cards.filter(({ speaker }) => isNamed(speaker.name, beside));
	return named.length > 0 && !named.some(({ speaker }) => right.has(speaker.id));
}

/** By the whole name, or the last word of it where that is a name of its own: Patel, not the Office of Home Office. */
function isNamed(name: string, text: string): boolean {
	const words = name.split(' ');
	const last = words.at(-1) ?? '';
	const isPerson = words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word)) && !bodies.test(last);
	return holdsName(text, name) || (isPerson && holdsName(text, last));
}

/** What the name of a body ends with. */
const bodies =
	/^(?:Office|Council|Committee|Court|Agency|Force|Police|Government|Department|Party|Union|Association|Action|Nations|Kingdom|Commission|Church|Trust|Society|Group|Network|Centre|International|UK)$/;

/** Capitals count: Mr May is not named by what may be. */
function holdsName(text: string, name: string): boolean {
	const words = (any: string) => ` ${(plain(any).match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []).join(' ')} `;
	return words(text).replace(/'s /g, ' ').includes(words(name));
}
