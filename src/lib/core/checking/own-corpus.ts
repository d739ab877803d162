import type { Corpus, Motion } from '../quotes/corpus';
import type { Quote } from '../quotes/quote';
import type { Role, Speaker, SpeakerKind } from '../quotes/speaker';
import { tellingPhrasesIn } from '../quotes/telling';
import { checkingAfter } from './check';
import type { CheckedQuote, CheckedSpeaker } from './checking';
import { articleOf, type OwnArticle } from './own-article';

/**
 * The corpus that own articles make up: their quotes that a person has said are right, and the speakers of
 * those. Nothing that nobody has looked at is in it.
 */
export function corpusOfOwn(articles: readonly OwnArticle[], motion: Motion): Corpus {
	return withOwn({ articles: [], speakers: [], quotes: [], motion }, articles);
}

/**
 * A corpus with own articles added to it. A named speaker who has the same full name in two articles is one
 * person; everybody else is kept apart, so that no words are put into another's mouth.
 */
export function withOwn(corpus: Corpus, articles: readonly OwnArticle[]): Corpus {
	return articles.reduce(addArticle, corpus);
}

function addArticle({ articles, speakers, quotes, motion }: Corpus, own: OwnArticle): Corpus {
	const checking = checkingAfter(own.text, own.extraction, own.actions);
	const right = checking.quotes.filter(({ verdict }) => verdict === 'right');
	const credited = new Set(right.flatMap((quote) => quote.speakers));
	const its = checking.speakers.filter(({ id }) => credited.has(id)).map((each) => speakerFrom(own.id, each));
	const known = (speaker: Speaker) => speakers.find((other) => isSame(other, speaker)) ?? speaker;
	const ids = new Map(its.map((speaker) => [speaker.id, known(speaker).id]));
	return {
		motion,
		articles: [...articles, articleOf(own)],
		speakers: its.reduce(addSpeaker, speakers),
		quotes: [...quotes, ...right.map((quote) => quoteFrom(own.id, quote, ids))]
	};
}

function addSpeaker(speakers: Speaker[], speaker: Speaker): Speaker[] {
	const known = speakers.find((other) => isSame(other, speaker));
	if (!known) return [...speakers, speaker];
	const aliases = [...new Set([...known.aliases, ...speaker.aliases])];
	const merged = { ...known, aliases, roles: [...known.roles, ...speaker.roles] };
	return speakers.map((each) => (each === known ? merged : each));
}

/** Whether two entries are one person or body: both named, by the same full name. */
function isSame(a: Speaker, b: Speaker): boolean {
	const isFull = a.isBody || a.name.includes(' ');
	return (
		isFull && a.isNamed && b.isNamed && a.isBody === b.isBody && a.name.toLowerCase() === b.name.toLowerCase()
	);
}

function speakerFrom(article: string, { id, role, ...speaker }: CheckedSpeaker): Speaker {
	const { name, aliases, isBody, isNamed } = speaker;
	const kind = speaker.kind ?? kindWithout(isBody, role !== null);
	return {
		id: idIn(article, id),
		name,
		aliases,
		isBody,
		isNamed,
		kind,
		roles: role ? [roleFrom(article, role)] : []
	};
}

/** A role that no words of the article give stands nowhere in it: it is shown, and never asked about. */
function roleFrom(
	article: string,
	{ role, organisation, evidence }: NonNullable<CheckedSpeaker['role']>
): Role {
	return { article, role, organisation, start: evidence?.start ?? 0, end: evidence?.end ?? 0 };
}

/** What a speaker is taken for where neither rule nor person said; it only chooses whose name stands beside. */
function kindWithout(isBody: boolean, hasRole: boolean): SpeakerKind {
	if (isBody) return 'official';
	return hasRole ? 'expert' : 'resident';
}

function quoteFrom(article: string, quote: CheckedQuote, ids: ReadonlyMap<string, string>): Quote {
	const { id, start, end, text, kind, run, speakers, cue, tags } = quote;
	return {
		id: idIn(article, id),
		article,
		...{ start, end, text, kind, run, cue },
		traps: [],
		note: null,
		speakers: [...new Set(speakers.map((each) => ids.get(idIn(article, each)) ?? idIn(article, each)))],
		tellingPhrases: kind === 'term' ? [] : tellingPhrasesIn(text),
		tags: tags && {
			settled: tags.coding,
			first: tags.coding,
			second: null,
			reason: tags.reason,
			disputable: null
		},
		isReviewed: true
	};
}

function idIn(article: string, id: string): string {
	return `${article}-${id}`;
}
