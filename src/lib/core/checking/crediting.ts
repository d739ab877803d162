import { ok, refuse, type Result } from '../kit/result';
import type { CheckAction, CheckedQuote, CheckedSpeaker, Checking, CheckRefusal, Credit } from './checking';
import { evidenceFor } from './evidence';
import { nextId, quoteIn, settled, withQuotes } from './state';

type Of<T extends CheckAction['type']> = Extract<CheckAction, { type: T }>;

/** Longer names are no names, in characters. */
const longestName = 120;

/** Longer roles are not shown beside a name, in characters. */
const longestRole = 200;

/**
 * Credits a quote to somebody, which checks it. For all: whatever else is credited to the same wrong speaker
 * moves too and keeps its verdict; the wrong name becomes an alias, so that two entries of one person merge.
 */
export function credited(
	checking: Checking,
	{ quote: id, credit, isForAll }: Of<'credited'>
): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	const listed = listedFor(checking, credit);
	if (!listed.ok) return listed;
	const { speaker, speakers } = listed.value;
	const [wrong, ...others] = quote.value.speakers;
	const isOne = wrong !== undefined && others.length === 0 && wrong !== speaker.id;
	const moved =
		isForAll && isOne ? checking.quotes.map((each) => moveCredit(each, wrong, speaker.id)) : checking.quotes;
	const right = settled({ ...quote.value, speakers: [speaker.id] });
	return ok(leaveRun(withQuotes({ speakers, quotes: moved }, right), right));
}

/** The speaker whom a credit names, added to the list where the name is new. */
export function listedFor(
	{ speakers }: Checking,
	credit: Credit
): Result<{ speaker: CheckedSpeaker; speakers: CheckedSpeaker[] }, CheckRefusal> {
	if ('speaker' in credit) {
		const speaker = speakers.find(({ id }) => id === credit.speaker);
		return speaker ? ok({ speaker, speakers }) : refuse('no-such-speaker');
	}
	const name = properName(credit.name);
	if (!name.ok) return name;
	const known = speakerCalled(speakers, name.value);
	if (known) return ok({ speaker: known, speakers });
	const speaker = newSpeaker(nextId('n', speakers), name.value);
	return ok({ speaker, speakers: [...speakers, speaker] });
}

/** Says who somebody is: the name to show, the role, the kind. */
export function described(
	text: string,
	checking: Checking,
	{ speaker: id, role, kind, isBody, ...given }: Of<'speaker-described'>
): Result<Checking, CheckRefusal> {
	const speaker = checking.speakers.find((each) => each.id === id);
	if (!speaker) return refuse('no-such-speaker');
	const name = properName(given.name);
	if (!name.ok) return name;
	if ((role?.length ?? 0) > longestRole) return refuse('role-too-long');
	const others = checking.speakers.filter((each) => each !== speaker);
	if (speakerCalled(others, name.value)) return refuse('name-taken');
	const changed = { ...renamed(speaker, name.value), kind, isBody };
	const described = { ...changed, role: roleOf(text, changed, role) };
	return ok({
		...checking,
		speakers: checking.speakers.map((each) => (each === speaker ? described : each))
	});
}

/** Who is called so: by name, or by an alias that only one speaker has. Capitals don't count. */
function speakerCalled(speakers: readonly CheckedSpeaker[], name: string): CheckedSpeaker | undefined {
	const isIt = (other: string) => other.toLowerCase() === name.toLowerCase();
	const byName = speakers.find((speaker) => isIt(speaker.name));
	const [byAlias, ...more] = speakers.filter(({ aliases }) => aliases.some(isIt));
	return byName ?? (more.length === 0 ? byAlias : undefined);
}

function properName(words: string): Result<string, CheckRefusal> {
	const name = words.trim().replace(/\s+/g, ' ');
	if (!/[\p{L}\p{N}]/u.test(name)) return refuse('empty-name');
	return name.length <= longestName ? ok(name) : refuse('name-too-long');
}

function newSpeaker(id: string, name: string): CheckedSpeaker {
	return { id, name, aliases: [], isBody: false, isNamed: true, kind: null, role: null };
}

/** Who got a name from a person has one; the words that the article uses stay known. */
function renamed(speaker: CheckedSpeaker, name: string): CheckedSpeaker {
	if (name === speaker.name) return speaker;
	const aliases = [...speaker.aliases.filter((alias) => alias !== name), speaker.name];
	return { ...speaker, name, aliases, isNamed: true };
}

function roleOf(text: string, speaker: CheckedSpeaker, words: string | null): CheckedSpeaker['role'] {
	const role = words?.trim().replace(/\s+/g, ' ') ?? '';
	if (role === '') return null;
	if (role === speaker.role?.role) return speaker.role;
	return { role, organisation: null, evidence: evidenceFor(text, speaker, role) };
}

function moveCredit(quote: CheckedQuote, from: string, to: string): CheckedQuote {
	if (!quote.speakers.includes(from)) return quote;
	return { ...quote, speakers: [...new Set(quote.speakers.map((id) => (id === from ? to : id)))] };
}

/** A run is one speaker's: a piece that turns out to be somebody else's is no longer part of it. */
function leaveRun(checking: Checking, quote: CheckedQuote): Checking {
	if (quote.run === null) return checking;
	const others = checking.quotes.filter(({ id, run }) => run === quote.run && id !== quote.id);
	const isShared = others.some(({ speakers }) => speakers.join() === quote.speakers.join());
	return isShared || others.length === 0 ? checking : withQuotes(checking, { ...quote, run: null });
}
