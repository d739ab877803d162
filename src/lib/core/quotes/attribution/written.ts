import type { Cast } from '../people/cast';
import { isWriting } from '../people/nouns';
import type { Attribution } from './attribute';
import { cueOf } from '../grammar/cues';

const writingVerbs = new Set([
	'write',
	'tweet',
	'post',
	'text',
	'email',
	'e-mail',
	'blog',
	'type',
	'read',
	'message'
]);

/** "in a statement", "on Twitter": the words were written. */
const writtenPlace =
	/\b(?:in|by|via) (?:(?:a|an|the|his|her|its|their) )(?:\w+ )?(?:statement|letter|e-?mail|report|column|article|tweet|post|memo|blog|essay|book|message|ruling|judgment|op-ed|filing|survey|paper|study)\b|\b(?:on|via) (?:Twitter|Facebook|X|Instagram|Telegram|Truth Social)\b|\bby (?:e-?mail|letter|text)\b/i;

/** Whether the words that credit a quote say that it was written and not spoken. */
export function isWrittenHere(
	text: string,
	cast: Cast,
	{ cue, member, subject }: Attribution,
	paragraph: number
): boolean {
	const token = cue ? cast.frames[cue.frame]?.tokens[cue.token] : undefined;
	const verb = token ? cueOf(token.lower)?.base : undefined;
	if (verb !== undefined && writingVerbs.has(verb)) return true;
	if (isWriting(cast.members[member]?.noun ?? '')) return true;
	const frame = cast.frames[subject?.frame ?? paragraph];
	if (!frame) return false;
	const own = frame.tokens.filter(({ quote }) => quote === -1);
	return own.length < 60 && writtenPlace.test(own.map((each) => each.text).join(' '));
}
