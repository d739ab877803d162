import { wordSet } from '../grammar/word-set';
import type { Cast } from './cast';
import type { Member } from './member';
import type { Mention } from './mention';

/** What introduces somebody without a name. */
const introducing = wordSet('a an one');

/** So far into an article its first sentences are still about somebody without a name. */
const longestLede = 4;
const farthestName = 3;

/**
 * An article's first sentence often speaks of somebody by a role ("A former minister has told an inquiry"), and
 * the next names the same person: their mentions become one member's.
 */
export function linkLede(cast: Cast): void {
	const lede = firstSubject(cast, { from: 0, to: longestLede, isWanted: (mention) => mention.isRole });
	const role = lede && cast.members[lede.member];
	if (!lede || !role || role.kind !== 'person' || role.isPlural || !isIndefinite(cast, lede)) return;
	const named = firstSubject(cast, {
		from: lede.frame + 1,
		to: lede.frame + 1 + farthestName,
		isWanted: (mention) => mention.isIntroduction
	});
	const person = named && cast.members[named.member];
	if (!named || !person || !couldBe(role, person)) return;
	for (const mentions of cast.byFrame)
		for (const mention of mentions) if (mention.member === lede.member) mention.member = named.member;
	person.noun ??= role.noun;
	person.gender ??= role.gender;
	if (role.noun !== null) person.roleWords.add(role.noun);
}

function firstSubject(
	cast: Cast,
	{ from, to, isWanted }: { from: number; to: number; isWanted: (mention: Mention) => boolean }
): Mention | undefined {
	for (let f = from; f < to; f++) {
		if (cast.frames[f]?.isHeading) continue;
		const subject = cast.byFrame[f]?.find(({ isSubject }) => isSubject);
		if (subject) return isWanted(subject) ? subject : undefined;
	}
	return undefined;
}

function isIndefinite(cast: Cast, { frame, first }: Mention): boolean {
	return introducing.has(cast.frames[frame]?.tokens[first]?.lower ?? '');
}

/** A spokesman stays nameless as a rule, and a body is nobody. */
function couldBe(role: Member, person: Member): boolean {
	if (person.kind === 'body' || person.kind === 'place') return false;
	if (/^(?:spokes|source|official)/.test(role.noun ?? '')) return false;
	return role.gender === null || person.gender === null || role.gender === person.gender;
}
