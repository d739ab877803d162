import type { Gender } from '../grammar/titles';

/** What a name stands for. Of a last name alone it often can't be told. */
export type MemberKind = 'person' | 'body' | 'place' | 'unknown';

/** One person or body across the article. */
export type Member = {
	name: string;
	/** The words of the name in small letters: what a last name or a class noun is compared with. */
	words: string[];
	kind: MemberKind;
	isNamed: boolean;
	/** Several at once: "four officers". */
	isPlural: boolean;
	/** How often it stands where a place does: "in Arabia". */
	asPlace: number;
	gender: Gender | null;
	/** The noun that stands for it: "trust", "spokesman". */
	noun: string | null;
	/** Every word of the roles that the article gives it, in small letters. */
	roleWords: Set<string>;
	/** Where the article says what it is. */
	role: { start: number; end: number } | null;
	/** How often the article names it. */
	mentions: number;
};

/** What is known of a member when the article first speaks of it. */
export type NewMember = Omit<Member, 'asPlace' | 'role' | 'mentions'>;

/** A member that has not been mentioned yet. */
export function memberFrom({
	name,
	words,
	kind,
	isNamed,
	isPlural,
	gender,
	noun,
	roleWords
}: NewMember): Member {
	return {
		name,
		words,
		kind,
		isNamed,
		isPlural,
		gender,
		noun,
		roleWords,
		asPlace: 0,
		role: null,
		mentions: 0
	};
}
