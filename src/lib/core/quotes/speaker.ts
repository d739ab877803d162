import type { Span } from '../text/spans';

/** What a speaker is, for choosing plausible wrong answers: a minister stands beside a minister. */
export const speakerKinds = [
	'government',
	'politician',
	'official',
	'charity',
	'crossed',
	'resident',
	'expert',
	'journalist'
] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** What a speaker was when the article appeared, and the words of the article that say so. */
export type Role = Span & { article: string; role: string; organisation: string | null };

/** One person or body across all articles. */
export type Speaker = {
	id: string;
	name: string;
	aliases: string[];
	kind: SpeakerKind;
	/** Whether this is a body (a department, a party, a charity) and not a person. */
	isBody: boolean;
	/** Whether the articles name this speaker. "One Conservative MP" is nobody we could ask about. */
	isNamed: boolean;
	roles: Role[];
};

/** The role that a speaker had in an article, if the article says. */
export function roleIn(speaker: Speaker, article: string): Role | undefined {
	return speaker.roles.find((role) => role.article === article);
}

/**
 * Whether a text names the speaker: by the name, an alias, or the last word of the name.
 * Whole words only, so that "Labour" is not found in "labourer"; capitals count, so that
 * "the charity" does not match a general word at the start of a sentence by chance.
 */
export function isNamedIn(speaker: Speaker, text: string): boolean {
	const last = speaker.isBody ? [] : speaker.name.split(' ').slice(-1);
	return [speaker.name, ...speaker.aliases, ...last].some((name) => hasWord(text, name));
}

function hasWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + word.length] ?? ' ';
		if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
	}
	return false;
}
