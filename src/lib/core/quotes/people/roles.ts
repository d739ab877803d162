import { nounOpeners } from '../grammar/closed-words';
import { wordSet } from '../grammar/word-set';
import type { Frame } from '../grammar/frame';
import type { Cast } from './cast';
import { mentionBy, type Mention } from './mention';
import { genderOfNoun, isPersonNoun, isWriting } from './nouns';
import { nameBeside } from './role-beside-name';
import { isHead, isPluralPhrase, opensPhrase, startOfPhrase } from './role-phrases';

/** After these words a role is what somebody is, not somebody who acts: "became the harbour master". */
const complementing = wordSet('is was were are be been being become became as');

/** What introduces somebody who was not spoken of before. */
const introducing = wordSet('a an one another');

/** What points back to somebody who was. */
const pointingBack = wordSet('the that this');

/** A role in a frame: the tokens from `first` to its noun. */
type RolePhrase = { frame: Frame; first: number; last: number };

/**
 * The places where a frame speaks of somebody without a name: "a Harbour Office spokesman", "the union". A role
 * beside a name belongs to that name and is no mention of its own.
 *
 * @param names - the mentions of the frame by name, in order
 */
export function roleMentionsIn(
	text: string,
	frame: Frame,
	{ cast, names }: { cast: Cast; names: readonly Mention[] }
): Mention[] {
	const { tokens } = frame;
	const mentions: Mention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!isHead(tokens, i) || names.some(({ first, last }) => first <= i && i <= last)) continue;
		const first = startOfPhrase(tokens, i);
		const phrase = { frame, first, last: i };
		if (complementing.has(tokens[first - 1]?.lower ?? '')) {
			const subject = names.find(({ last, isPossessive }) => last === first - 2 && !isPossessive);
			if (subject) describe(cast, subject, phrase);
			continue;
		}
		const owner = nameBeside(tokens, { first, last: i, names });
		if (!owner && !opensPhrase(tokens, first, i)) continue;
		if (owner) describe(cast, owner, phrase);
		else {
			const source = sourceOf(phrase, [...names, ...mentions]);
			mentions.push(roleMention(source?.member ?? memberFor(text, cast, phrase), phrase));
		}
	}
	return mentions;
}

function roleMention(member: number, { frame, first, last }: RolePhrase): Mention {
	const opener = frame.tokens[first];
	const noun = frame.tokens[last];
	const mention = mentionBy('role', {
		member,
		frame: frame.paragraph,
		first,
		last,
		start: opener?.start ?? frame.start,
		end: (noun?.end ?? frame.end) - (noun?.isPossessive ? 2 : 0)
	});
	mention.isFull = introducing.has(opener?.lower ?? '');
	mention.isPossessive = noun?.isPossessive ?? false;
	return mention;
}

/** "A statement from the crew": whose writing it is. */
function sourceOf({ frame, last }: RolePhrase, mentions: readonly Mention[]): Mention | undefined {
	const { tokens } = frame;
	if (!isWriting(tokens[last]?.lower ?? '')) return undefined;
	if (!/^(?:from|by)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
	return mentions.find(({ first }) => first === last + 2 || first === last + 3);
}

/** Gives the role beside a name to whoever bears it. */
function describe(cast: Cast, owner: Mention, { frame, first, last }: RolePhrase): void {
	const { tokens } = frame;
	const member = cast.members[owner.member];
	const noun = tokens[last]?.lower ?? '';
	const isPerson = isPersonNoun(noun);
	if (!member || (member.kind === 'body' && isPerson) || (member.kind === 'person' && !isPerson)) return;
	if (!isPerson) {
		// "The charity Open Shore": whatever "the charity" says after it is Open Shore's.
		if (isWriting(noun)) return;
		if (member.kind === 'unknown') member.kind = 'body';
		member.noun ??= noun;
		member.roleWords.add(noun);
		return;
	}
	member.gender ??= genderOfNoun(noun);
	if (member.kind === 'unknown') member.kind = 'person';
	member.noun ??= noun;
	for (let i = first; i <= last; i++) member.roleWords.add(tokens[i]?.lower ?? '');
	// "its secretary" says nothing where it stands alone.
	const opener = tokens[first]?.lower ?? '';
	const start = tokens[first < last && nounOpeners.has(opener) ? first + 1 : first]?.start;
	const end = tokens[last]?.end;
	if (member.role === null && start !== undefined && end !== undefined) member.role = { start, end };
}

/** Whoever had the role before, for "the pilot"; else somebody new. */
function memberFor(text: string, cast: Cast, { frame, first, last }: RolePhrase): number {
	const { tokens } = frame;
	const noun = tokens[last]?.lower ?? '';
	const opener = tokens[first]?.lower ?? '';
	if (pointingBack.has(opener)) {
		const modifiers = tokens.slice(first + 1, last).map(({ lower }) => lower);
		const known = cast.lastByNoun(noun, { frame: frame.paragraph, token: first }, modifiers);
		if (known !== -1) return known;
	}
	const words = text.slice(tokens[first]?.start, tokens[last]?.end);
	return cast.unnamed({
		name: words.replace(/\s+/g, ' ').replace(/['’]s?$/, ''),
		noun,
		gender: genderOfNoun(noun),
		kind: isPersonNoun(noun) ? 'person' : 'body',
		isPlural: isPluralPhrase(opener, noun)
	});
}
