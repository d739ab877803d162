import type { ExtractionFlag } from '../extraction';
import { pronounOfOwner } from '../grammar/closed-words';
import type { Frame } from '../grammar/frame';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { genderOfNoun, isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { isPluralPhrase } from '../people/role-phrases';
import { resolvePronoun } from './pronouns';
import type { Reading } from './reading';
import { pronounAt, wordsOf, type Subject } from './subject';

/** A member, and how sure it is that the words mean it. */
type Meant = { member: number; lead: number | null; flags: ExtractionFlag[] };

/** A pronoun whose bearer leads by less could as well be the next best's. */
const nearTie = 0.5;

/** The member that the words of a subject mean: one of the cast, or somebody new; null for a pronoun that fits nobody. */
export function memberOf(reading: Reading, subject: Subject): Meant | null {
	if (subject.type === 'pronoun') return bearerOf(reading, subject);
	const { cast } = reading;
	const frame = cast.frames[subject.frame];
	if (!frame) return null;
	const noun = frame.tokens[subject.last]?.lower ?? '';
	const opener = frame.tokens[subject.first]?.lower ?? '';
	const isTheirs = subject.first < subject.last && isWriting(noun);
	const owner = isTheirs ? ownerAt(cast, subject) : undefined;
	if (owner) return surely(owner.member);
	const pronoun = isTheirs ? pronounOfOwner.get(opener) : undefined;
	// "Their letter" is as often that of people whom the article does not name: it stands for itself.
	if (pronoun !== undefined && pronoun !== 'they')
		return memberOf(reading, pronounAt(frame, subject.first, pronoun));
	if (subject.type === 'mention' && pronoun === undefined)
		return { ...surely(subject.mention.member), flags: doubtsOf(cast, subject.mention, noun) };
	const place = { frame: subject.frame, token: subject.first };
	const known = opener === 'the' ? cast.lastByNoun(noun, place) : -1;
	return surely(known === -1 ? newMember(reading, frame, { subject, opener, noun }) : known);
}

/** Ada Quill of "Ada Quill's report said": the words are hers. */
function ownerAt(cast: Cast, { frame, first, last }: Subject): Mention | undefined {
	return cast.byFrame[frame]?.find(
		(mention) => mention.first === first && mention.isPossessive && mention.last < last
	);
}

/** What was taken as likely: that a role is the one whom the article names, or that a last name is misspelt. */
function doubtsOf(cast: Cast, { member, isRole }: Mention, last: string): ExtractionFlag[] {
	const own = cast.members[member];
	if (!own?.isNamed || own.kind === 'body') return [];
	if (isRole) return isPersonNoun(last) ? ['role-for-a-name'] : [];
	return own.words.includes(last) ? [] : ['misspelt-name'];
}

function surely(member: number): Meant {
	return { member, lead: null, flags: [] };
}

function bearerOf(
	{ cast, lastSpeaker }: Reading,
	{ word, frame, first }: Extract<Subject, { type: 'pronoun' }>
): Meant | null {
	const found = resolvePronoun(cast, { word, frame, token: first, lastSpeaker });
	if (!found) return null;
	return { ...found, flags: found.lead < nearTie ? ['pronoun', 'near-tie'] : ['pronoun'] };
}

function newMember(
	{ text, cast }: Reading,
	frame: Frame,
	{ subject, opener, noun }: { subject: Subject; opener: string; noun: string }
): number {
	return cast.unnamed({
		name: wordsOf(text, frame, subject),
		noun,
		gender: genderOfNoun(noun),
		kind: isBodyNoun(noun) && !isPersonNoun(noun) ? 'body' : 'person',
		isPlural: isPluralPhrase(opener, noun)
	});
}
