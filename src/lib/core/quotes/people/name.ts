import { calendarWords } from '../grammar/closed-words';
import type { FrameToken } from '../grammar/frame';
import { nounsOfTitle, titles, type Gender } from '../grammar/titles';
import { bare } from '../grammar/words';
import { genderOfGiven, isGiven } from './given';
import type { MemberKind } from './member';
import { kindOfName } from './name-kinds';
import { isBodyNoun, isOffice, isPersonNoun } from './nouns';

/** A run of capitalised words that is somebody's or some body's name. */
export type Name = {
	/** Indices of its first and last token, title and role words included. */
	first: number;
	last: number;
	/** The words of the name itself, without title, role and possessive ending. */
	words: string[];
	/** The same as the article writes it, initials with their stops: "J. T. Rowe". */
	written: string;
	kind: MemberKind;
	gender: Gender | null;
	/** Whether a title stands before it. */
	isTitled: boolean;
	/** The role that stands before it in capitals: "president". */
	noun: string | null;
	/** The index of the last token of the role that stands before it: "Harbour Secretary"; -1 for none, or for a mere title. */
	roleLast: number;
	/** All title and role words that stand before it, in small letters. */
	leadWords: string[];
	/** The index of a quotation that is a nickname inside the name; -1 for none. */
	nickname: number;
};

/** Longer runs that end with an office may be a name after all: "Northmouth Bay Harbour Chief". */
const longestOffice = 3;

/** The name that the tokens from `first` to `last` are; null where they are a role, a title or a date. */
export function nameFrom(tokens: readonly FrameToken[], first: number, last: number): Name | null {
	const { parts, nickname } = partsOf(tokens, first, last);
	const lead = leadOf(tokens, parts);
	const isOfState = lead.length === 0 && parts.length > 1 && isAfterRoleOf(tokens, first);
	const own = parts.slice(isOfState ? 1 : lead.length);
	const words = own.map((i) => bare(tokens[i]));
	if (!isName(words, lead.length)) return null;
	const leadWords = lead.flatMap((i) => {
		const word = tokens[i]?.lower ?? '';
		return [word, ...(nounsOfTitle[word] ?? [])];
	});
	const kind = kindOfName(tokens, { first, words, own, isLed: lead.length > 0 });
	return {
		first,
		last,
		words,
		written: writtenAs(tokens, own),
		kind,
		gender: kind === 'body' || kind === 'place' ? null : genderOf(leadWords, words),
		isTitled: leadWords.some((word) => titles.has(word)),
		noun: leadWords.findLast(isPersonNoun) ?? null,
		roleLast: lead.findLast((i) => isOffice(tokens[i]?.lower ?? '')) ?? -1,
		leadWords,
		nickname
	};
}

function writtenAs(tokens: readonly FrameToken[], own: readonly number[]): string {
	const last = own.at(-1);
	const words = own.map((i) => {
		const token = tokens[i];
		if (!token || i === last) return bare(token);
		if (token.isPossessive && !/['’]s$/i.test(token.text)) return `${token.text}’`;
		return tokens[i + 1]?.text === '.' ? `${token.text}.` : token.text;
	});
	return words.join(' ');
}

/** The indices of the words of a name, and of the quotation that is a nickname inside it. */
function partsOf(
	tokens: readonly FrameToken[],
	first: number,
	last: number
): { parts: number[]; nickname: number } {
	const parts: number[] = [];
	let nickname = -1;
	for (let i = first; i <= last; i++) {
		const token = tokens[i];
		if (!token) continue;
		if (token.quote === -1 && token.kind === 'word') parts.push(i);
		else if (nickname === -1) nickname = token.quote;
	}
	return { parts, nickname };
}

/** The title and role words that stand before the name itself. "Justice Department" is no Mr Department. */
function leadOf(tokens: readonly FrameToken[], parts: readonly number[]): number[] {
	const head = tokens[parts.at(-1) ?? -1]?.lower ?? '';
	if (isBodyNoun(head) && !isPersonNoun(head)) return [];
	let lead = 0;
	for (let at = 0; at < parts.length - 1; at++) {
		const lower = tokens[parts[at] ?? -1]?.lower ?? '';
		if (titles.has(lower) || isPersonNoun(lower)) lead = at + 1;
	}
	return parts.slice(0, overDomain(tokens, parts, lead));
}

/** "Secretary of Tides Ada Quill": what the role is of belongs to it. */
function overDomain(tokens: readonly FrameToken[], parts: readonly number[], lead: number): number {
	const role = parts[lead - 1];
	if (role === undefined || lead >= parts.length - 1) return lead;
	if (!/^(?:of|for)$/.test(tokens[role + 1]?.text ?? '')) return lead;
	const given = parts.findIndex((i, at) => at >= lead && isGiven(tokens[i]?.lower ?? ''));
	return given > 0 && given < parts.length - 1 ? given : Math.min(lead + 2, parts.length - 1);
}

/** "secretary of State Ada Quill": the office is written in small letters, what it is of is not. */
function isAfterRoleOf(tokens: readonly FrameToken[], first: number): boolean {
	return (
		tokens[first]?.text === 'State' &&
		tokens[first - 1]?.text === 'of' &&
		isPersonNoun(tokens[first - 2]?.lower ?? '')
	);
}

/** Whether words are more than a title, an office or a day. */
function isName(words: readonly string[], leadCount: number): boolean {
	const first = words[0]?.toLowerCase();
	const head = words.at(-1)?.toLowerCase();
	if (first === undefined || head === undefined) return false;
	if (words.length === 1 && leadCount === 0 && (titles.has(first) || isPersonNoun(first))) return false;
	if (words.length <= longestOffice && isOffice(head) && !isGiven(first)) return false;
	return !words.every((word) => calendarWords.has(word.toLowerCase()));
}

/** A title says more than a given name: "Mrs Owen Reece". */
function genderOf(leadWords: readonly string[], words: readonly string[]): Gender | null {
	for (const word of leadWords) {
		const gender = titles.get(word);
		if (gender) return gender;
	}
	return genderOfGiven(words);
}
