import { owners, plainPrepositions } from '../grammar/closed-words';
import type { Frame, FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import type { Cast } from '../people/cast';
import type { Member } from '../people/member';
import type { Mention } from '../people/mention';
import { isWriting } from '../people/nouns';
import type { Stretch } from './subject';

// How much each thing speaks for a mention or against it as what a pronoun means. The signs are what grammar says of
// who is spoken of next: the recent before the old, subjects before objects, the new and the named before the vague.
// The sizes were tuned on the development sets of `npm run bench:quotes`; only their proportions matter.

/** So many paragraphs back somebody can still be meant. */
export const farthest = 8;

/** Lost with each paragraph in between. */
export const perParagraph = 1.2;
/** Lost with each sentence between the mention and the end of its paragraph. */
const perSentence = 0.25;
/** Lost with each sentence from the second on, in the pronoun's own paragraph. */
const perOwnSentence = 0.4;

/** What the speaker of the last quote has, whatever the mention. */
export const speakingLast = 1.6;

/** The subject of a sentence is what the text is about. */
const asSubject = 1.5;
/** … and more so of the pronoun's own sentence: "NAME condemned what she called". */
const inOwnSentence = 1;
/** Somebody of whom the rest of a sentence tells is what it is about: "came under fire from NAME, who runs …". */
const whenDwelledOn = 1.5;
/** Whoever is introduced is spoken of next. */
const whenIntroduced = 0.3;
/** A full name is given to those who matter. */
const byFullName = 0.2;
/** Whoever speaks goes on speaking. */
const whenSpeaking = 0.3;

/** "NAME's plan" is about the plan. */
const asOwner = 0.5;
/** A role in the subject: the text may be about its holder only here. */
const asRole = 0.3;
/** A role elsewhere is seldom meant again; a writing only by "it": "sent a memo. It describes". */
const asRoleElsewhere = 2;
const asWritingForIt = 0.8;
const asWritingElsewhere = asRoleElsewhere + 2;
/** "For NAME, the loss is personal. His grandfather …": the talk is still of NAME. */
const asOwnedRole = 0.8;
/** "told NAME", "pressed by NAME": somebody who was spoken to, not who spoke. */
const asHearer = 1.5;

/** A gender that is known, and so fits, against one that might. */
const byKnownGender = 0.3;
/** A name that may not be a person's; a single word is a place or a body more often. */
const asUnknown = 0.6;
const asUnknownWord = 1.2;
/** Gained with each doubling of the times that the article names somebody. */
const perDoubling = 0.15;

const hearerCues = wordSet('told tells telling tell');

/** The pronoun, and the member that it may stand for. */
type Candidate = { frame: number; token: number; word: string; member: Member };

/** How likely a mention is what a pronoun means: the higher the likelier, without unit. */
export function prominenceOf(cast: Cast, mention: Mention, pronoun: Candidate): number {
	const tokens = cast.frames[mention.frame]?.tokens ?? [];
	const near = -distanceOf(cast.frames, mention, pronoun);
	const placed = withGrammar(near, tokens, mention, pronoun);
	const described = mention.isRole ? withRole(placed, tokens, mention, pronoun.word) : placed;
	return withMember(described, pronoun);
}

/** What the words and paragraphs in between take away. Headings are no distance. */
function distanceOf(frames: readonly Frame[], mention: Mention, { frame, token }: Candidate): number {
	const tokens = frames[mention.frame]?.tokens;
	const own = tokens?.[mention.first]?.sentence ?? 0;
	if (mention.frame === frame)
		return perOwnSentence * Math.max(0, (tokens?.[token]?.sentence ?? 0) - own - 1);
	let paragraphs = 0;
	for (let f = mention.frame + 1; f <= frame; f++) if (!frames[f]?.isHeading) paragraphs++;
	return perParagraph * paragraphs + perSentence * ((tokens?.at(-1)?.sentence ?? 0) - own);
}

// Each step goes on from the score before it: in another order the same sums round to the other side of a cut.

/** The score with what a mention's place in its sentence gives it. */
function withGrammar(
	score: number,
	tokens: readonly FrameToken[],
	mention: Mention,
	pronoun: Candidate
): number {
	const { first, isSubject, isRole } = mention;
	const isSameFrame = mention.frame === pronoun.frame;
	let sum = score;
	if (isSubject) sum += asSubject;
	if (isSubject && isSameFrame && tokens[first]?.sentence === tokens[pronoun.token]?.sentence)
		sum += inOwnSentence;
	if (!isSubject && isDwelledOn(tokens, mention)) sum += whenDwelledOn;
	if (mention.isIntroduction) sum += whenIntroduced;
	if (mention.isFull && !isRole) sum += byFullName;
	if (mention.isSpeaking) sum += whenSpeaking;
	if (mention.isPossessive) sum -= asOwner;
	if (isHearer(tokens[first - 1], isSameFrame)) sum -= asHearer;
	return sum;
}

/** The score without what it takes away that a mention is a role, or a writing. */
function withRole(
	score: number,
	tokens: readonly FrameToken[],
	{ first, last, isSubject, isSpeaking }: Mention,
	word: string
): number {
	const isOwned = !isSpeaking && owners.has(tokens[first]?.lower ?? '');
	const sum = isSubject ? score - asRole : score - ofObject(tokens, { first, last }, word);
	return isOwned ? sum - asOwnedRole : sum;
}

function ofObject(tokens: readonly FrameToken[], { first, last }: Stretch, word: string): number {
	if (!isWriting(tokens[last]?.lower ?? '')) return asRoleElsewhere;
	const isInPhrase = plainPrepositions.has(tokens[first - 1]?.lower ?? '');
	return word === 'it' && !isInPhrase ? asWritingForIt : asWritingElsewhere;
}

/** The score with what is known of the member. */
function withMember(score: number, { member, word }: Candidate): number {
	let sum = score;
	if (member.gender !== null && (word === 'he' || word === 'she')) sum += byKnownGender;
	if (member.kind === 'unknown') sum -= member.words.length === 1 ? asUnknownWord : asUnknown;
	return sum + perDoubling * Math.log2(1 + member.mentions);
}

/** "came under fire from NAME, the MP for …, who sits on …": new, and the rest of the sentence is about the bearer. */
function isDwelledOn(tokens: readonly FrameToken[], { last, isIntroduction }: Mention): boolean {
	if (tokens[last + 1]?.text !== ',') return false;
	if (tokens[last + 2]?.lower === 'who') return true;
	if (!isIntroduction) return false;
	const sentence = tokens[last]?.sentence;
	for (let i = last + 1; tokens[i]?.sentence === sentence; i++) if (tokens[i]?.lower === 'who') return true;
	return false;
}

function isHearer(before: FrameToken | undefined, isSameFrame: boolean): boolean {
	const lower = before?.lower ?? '';
	return hearerCues.has(lower) || (isSameFrame && lower === 'by');
}
