import { codersAgree, labels, type Tags } from '../quotes/codebook';
import { ordinalAlpha } from '../quotes/agreement';
import type { Corpus } from '../quotes/corpus';
import type { Quote } from '../quotes/quote';
import { deckOf } from '../questions/deck';

/** What a corpus holds, for its record and for an audit of its balance. */
export type CorpusReport = {
	articles: number;
	/** Quoted pieces that are somebody's words. */
	quotes: number;
	terms: number;
	byKind: Record<string, number>;
	bySpeaker: Record<string, number>;
	bySpeakerKind: Record<string, number>;
	byOutlet: Record<string, number>;
	byLabel: Record<string, number>;
	agreement: {
		/** Quotes to which both codings gave the same reaches and label. */
		same: number;
		/** Krippendorff's alpha, ordinal, for each side. */
		alphaEnforcement: number;
		alphaRoutes: number;
		/** Of the quotes that differ: how many the second coding puts nearer to each side than the first. */
		secondNearerEnforcement: number;
		secondNearerRoutes: number;
	};
	/** Questions that can be asked, by kind; quotes open to match-ups. */
	questions: Record<string, number>;
};

/** Counts a corpus. */
export function reportOf(corpus: Corpus): CorpusReport {
	const said = corpus.quotes.filter(({ kind }) => kind !== 'term');
	const tagged = said.flatMap(({ tags }) => tags ?? []);
	const speakersOf = ({ speakers }: Quote) => corpus.speakers.filter(({ id }) => speakers.includes(id));
	const outletOf = ({ article }: Quote) =>
		corpus.articles.find(({ slug }) => slug === article)?.outlet ?? 'unknown';
	return {
		articles: corpus.articles.length,
		quotes: said.length,
		terms: corpus.quotes.length - said.length,
		byKind: tally(corpus.quotes.map(({ kind }) => kind)),
		bySpeaker: tally(
			said.map((quote) =>
				speakersOf(quote)
					.map(({ name }) => name)
					.join(' and ')
			)
		),
		bySpeakerKind: tally(said.map((quote) => speakersOf(quote)[0]?.kind ?? 'nobody')),
		byOutlet: tally(said.map(outletOf)),
		byLabel: Object.fromEntries(
			labels.map((label) => [label, tagged.filter(({ settled }) => settled.label === label).length])
		),
		agreement: agreementOf(tagged),
		questions: Object.fromEntries(
			Object.entries(deckOf(corpus).cards).map(([kind, cards]) => [kind, cards.length])
		)
	};
}

function agreementOf(tagged: readonly Tags[]): CorpusReport['agreement'] {
	// What one person tagged has nothing to agree with.
	const pairs = tagged.flatMap(({ first, second }) => (second === null ? [] : [{ first, second }]));
	const shifts = pairs.map(
		({ first, second }) => second.enforcement - second.routes - (first.enforcement - first.routes)
	);
	return {
		same: pairs.filter(codersAgree).length,
		alphaEnforcement: rounded(ordinalAlpha(pairs.map((t) => [t.first.enforcement, t.second.enforcement]))),
		alphaRoutes: rounded(ordinalAlpha(pairs.map((t) => [t.first.routes, t.second.routes]))),
		secondNearerEnforcement: shifts.filter((shift) => shift > 0).length,
		secondNearerRoutes: shifts.filter((shift) => shift < 0).length
	};
}

/** How often each word comes up, most often first. */
function tally(words: readonly string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')));
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
