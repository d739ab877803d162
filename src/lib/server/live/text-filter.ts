import type { Deck } from '$lib/core/argue/deck/deck';
import { findingsIn, flagFor } from '$lib/core/argue/moderation/findings';
import { knownIn, withoutQuotes, type Known } from '$lib/core/argue/moderation/known';
import { roomName } from '$lib/core/argue/moderation/names';
import { folded } from '$lib/core/argue/moderation/words';
import type { Filtered } from '$lib/core/argue/round/event';
import { heldWords } from './held-words';
import { isFit } from './name-filter';

/** Where a text is written: a round with its deck, the names of those who are in the room, how long it may be. */
type TextContext = { deck: Deck; names: readonly string[]; mostWords: number };

/** So many lines are remembered: those of a class that writes. */
const mostRemembered = 5000;

/**
 * Words of any text about crossings that the lists would take for others: "trafficking" has two letters and a `k` of
 * an offending word in it.
 */
const topicWords =
	/\b(?:sex(?:ual(?:ly)?)?[ -])?traffick\w*|\bsexual(?:ly)? (?:abus|assault|exploit|violen)\w*/giu;

/** What a school and a server add to the filter. */
type Additions = {
	/** What is held back beside {@link heldWords}: a word or phrase each. */
	held?: readonly string[];
	/** The whole texts that a deck's cards are from, to tell what was pasted. */
	articlesOf?: (deck: Deck) => readonly string[];
};

/**
 * What looks at players' texts before others may read them. It is right about no language and no class: what it finds
 * a teacher looks at, and what it doesn't find players can report. Never asked about the articles' own words.
 */
export function textFilter({ held = [], articlesOf = () => [] }: Additions = {}): (
	text: string,
	context: TextContext
) => Filtered {
	const slurs = slurPattern([...heldWords, ...held]);
	const knownOf = perDeck((deck) => knownIn(deck, articlesOf(deck)));
	const nameOf = remembered(roomName);
	const isAbusive = remembered((line: string) => !isFit(line.replace(topicWords, '•')));
	return (text, { deck, names, mostWords }) => {
		if (text.trim() === '') return { flag: 'clean', findings: [] };
		const known = knownOf(deck);
		const own = withoutQuotes(text, known);
		const lines = withoutSpeakers(own, deck).split('\n');
		const findings = [
			...(lines.some(isAbusive) ? (['abuse'] as const) : []),
			...(slurs.test(plain(own)) ? (['slur'] as const) : []),
			...findingsIn(own, { known, names: names.map(nameOf), mostWords })
		];
		return { flag: flagFor(findings), findings };
	};
}

/** Reads what a school holds back beside the list: a word or phrase a line, `#` before a remark. */
export function heldWordsIn(file: string): string[] {
	return file
		.split(/\r?\n/)
		.map((line) => line.replace(/#.*/, '').trim())
		.filter(Boolean);
}

function slurPattern(phrases: readonly string[]): RegExp {
	const patterns = phrases.map((phrase) => {
		const isOpen = phrase.endsWith('*');
		const words = plain(isOpen ? phrase.slice(0, -1) : phrase).trim();
		return words === '' ? null : `${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${isOpen ? '' : '(?= )'}`;
	});
	return new RegExp(` (?:${patterns.filter((pattern) => pattern !== null).join('|')})`, 'u');
}

/** In small letters without accents, one space between words and around them, digits for letters read as letters. */
function plain(text: string): string {
	const words = folded(text)
		.replace(/(?<=\p{L})[0134578$@](?=\p{L})/gu, (sign) => looksLike[sign] ?? sign)
		.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
		.replace(/'/g, '');
	return ` ${words} `.replace(/ +/g, ' ');
}

const looksLike: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	$: 's',
	'@': 'a'
};

/** Who speaks in the articles has the name that they have. */
function withoutSpeakers(text: string, { cards }: Deck): string {
	return cards.reduce((rest, { speaker }) => rest.replaceAll(speaker.name, '•'), text);
}

function perDeck(work: (deck: Deck) => Known): (deck: Deck) => Known {
	const done = new WeakMap<Deck, Known>();
	return (deck) => {
		const known = done.get(deck) ?? work(deck);
		done.set(deck, known);
		return known;
	};
}

/** Somebody who writes sends the same lines again every two seconds, but for the one that they are at. */
function remembered<T>(look: (line: string) => T): (line: string) => T {
	const seen = new Map<string, T>();
	return (line) => {
		const before = seen.get(line);
		if (before !== undefined) return before;
		const found = look(line);
		const oldest = seen.keys().next();
		if (seen.size >= mostRemembered && !oldest.done) seen.delete(oldest.value);
		seen.set(line, found);
		return found;
	};
}
