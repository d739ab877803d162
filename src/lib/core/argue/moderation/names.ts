import { isFunctionWord } from '../../quotes/telling-words';
import { adjectives, animals } from '../../seats/name-words';
import type { Known } from './known';
import { wordsIn, type Word } from './words';

/** Scripts that write without spaces: a name stands inside what looks like one word. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** So many letters a part of a name has at least that gives its bearer away by itself. */
const fewestLetters = 3;

/** A name of somebody in the room, word by word. */
export type RoomName = { parts: string[]; isUnspaced: boolean };

/** A name as it is looked for in texts. */
export function roomName(name: string): RoomName {
	return { parts: wordsIn(name).map(({ folded }) => folded), isUnspaced: unspaced.test(name) };
}

/**
 * Whether a text names somebody in the room. A name that is also a word ("Will", "Grace") is one where it stands with
 * a capital within a sentence; one that stands in the articles ("Dover") or is a speaker's is none.
 */
export function namesSomebody(text: string, names: readonly RoomName[], known: Known): boolean {
	const words = withoutSpeakers(wordsIn(text), known.speakers);
	const all = words.map(({ folded }) => folded);
	const present = new Set(all);
	return names.some(({ parts, isUnspaced }) => {
		if (parts.length === 0) return false;
		if (isUnspaced) return all.join(' ').includes(parts.join(' '));
		if (parts.length > 1 && parts.every((part) => present.has(part)) && holdsInTurn(all, parts)) return true;
		return parts.some((part) => {
			// Sam7, whom the class calls Sam.
			const plain = part.replace(/\d+$/, '');
			return isNamedIn(words, { part: plain, isWhole: parts.length === 1, present, known });
		});
	});
}

function isNamedIn(
	words: readonly Word[],
	{
		part,
		isWhole,
		present,
		known
	}: { part: string; isWhole: boolean; present: ReadonlySet<string>; known: Known }
): boolean {
	if (!present.has(part) || known.words.has(part)) return false;
	if (!isWhole && ([...part].length < fewestLetters || hatWords.has(part))) return false;
	if (!isOrdinary(part)) return true;
	return words.some(({ folded, isCapital, isFirst }) => folded === part && isCapital && !isFirst);
}

function isOrdinary(part: string): boolean {
	return (
		[...part].length < fewestLetters || isFunctionWord(part) || alsoWords.has(part) || hatWords.has(part)
	);
}

function holdsInTurn(all: readonly string[], parts: readonly string[]): boolean {
	return all.some((_, at) => parts.every((part, i) => all[at + i] === part));
}

/** Speakers of the articles are spoken of, by the whole name or the last word of it. */
function withoutSpeakers(words: readonly Word[], speakers: readonly string[][]): Word[] {
	const kept: Word[] = [];
	for (let at = 0; at < words.length;) {
		const length = speakerAt(words, at, speakers);
		const word = words[at];
		if (length === 0 && word) kept.push(word);
		at += Math.max(1, length);
	}
	return kept;
}

function speakerAt(words: readonly Word[], at: number, speakers: readonly string[][]): number {
	const lengths = speakers.map((name) => {
		const isWhole = name.length > 0 && name.every((part, i) => words[at + i]?.folded === part);
		if (isWhole) return name.length;
		return name.length > 1 && words[at]?.folded === name.at(-1) ? 1 : 0;
	});
	return Math.max(0, ...lengths);
}

const hatWords = new Set([...adjectives, ...animals].map((each) => each.toLowerCase()));

/** Names, and what nicknames are made of, that are words of an English text as well. */
const alsoWords = new Set(
	`abbey abbot amber angel april archer art ash august autumn baker baron barry bay beau bill bishop blake blue bob
	bonnie booker brook brooke brown buck bud butler candy carol case cash chance charity chase chip christian church
	clay cliff colt cook cooper crew crystal daisy dale dan dawn dean dear destiny dick dove drew duke earl earnest eden
	eve fair faith fern field finn fisher flint forest fox frank gale gene ginger glen glory gold good grace grant gray
	green guy hall harmony haven hazel heather heaven henry hill holly honey hope hunter iris ivy jack jade jay jasmine
	jean jet jewel joy judge june justice king kit knight lady lake lance lark law lily little long love lucky mace major
	mark mars marina marsh mason may melody mercy merit mike miles miller mo moon moss nick noble norm north ocean olive
	opal page paige paris park pat patience peace pearl penny people pepper pierce piper poppy porter preacher price
	prince prudence queen rain raven ray read reed reef rich river rob robin rock rocky rod roman rose rowan ruby rusty
	sage sailor sandy savannah scout sea serenity sharp shell shepherd sierra silver skip sky smith snow sonny south star
	stark starr sterling stone storm sue summer sun sunny tanner taylor teal ted tiger tom trinity trip true unity valley
	van victor victory viola violet wade walker ward warren water west white will willow winter wolf wood wren young
	player pupil student teacher class team group boss captain doctor miss sir master cool big small super best number
	red yellow black orange pink happy funny lazy crazy boy girl boys girls cat dog bear lion shark dragon pizza football`.split(
		/\s+/
	)
);
