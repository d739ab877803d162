import type { Span } from '../../text/spans';

/** A place where the article speaks of somebody. */
export type Mention = Span & {
	/** The index of the member in the cast. */
	member: number;
	/** The paragraph, and the indices of the first and last token in its frame. */
	frame: number;
	first: number;
	last: number;
	/** By more than a last name, or, of a role, as somebody new: "a pilot". */
	isFull: boolean;
	/** The first time that the article gives the full name. */
	isIntroduction: boolean;
	isRole: boolean;
	isSubject: boolean;
	isPossessive: boolean;
	/** Whether a verb of saying has it as its subject. */
	isSpeaking: boolean;
	/** A pronoun that was resolved to the member. */
	isPronoun: boolean;
};

/** A mention of which nothing is known but its place and whether it is a name, a role or a pronoun. */
export function mentionBy(
	means: 'name' | 'role' | 'pronoun',
	{ member, frame, first, last, start, end }: Span & Pick<Mention, 'member' | 'frame' | 'first' | 'last'>
): Mention {
	return {
		member,
		frame,
		first,
		last,
		start,
		end,
		isFull: false,
		isIntroduction: false,
		isRole: means === 'role',
		isSubject: false,
		isPossessive: false,
		isSpeaking: false,
		isPronoun: means === 'pronoun'
	};
}
