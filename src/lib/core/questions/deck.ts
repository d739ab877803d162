import { sideOf, type Side } from '../quotes/codebook';
import type { Article } from '../quotes/article';
import type { Corpus, Motion } from '../quotes/corpus';
import type { Quote, TellingPhrase } from '../quotes/quote';
import { isNamedIn, type Role, type Speaker } from '../quotes/speaker';
import type { QuestionKind } from './question';
import { isAskable, isSideAskable, isSpeakerAskable } from './validity';

/** A quote that may be asked about, with what question makers look up about it. */
export type AskableQuote = { quote: Quote; speaker: Speaker; side: Side | null };

/** One question that could be asked: what about, whose, and for which side it counts. */
export type ChoiceCard =
	| { kind: 'who-said-it' | 'which-side'; asked: AskableQuote }
	| { kind: 'finish-the-quote'; asked: AskableQuote; phrase: TellingPhrase }
	| { kind: 'whos-who'; speaker: Speaker; role: Role };
export type Card = ChoiceCard | { kind: 'match-up'; asked: AskableQuote };

/** Everything that can be asked from a corpus, worked out once. */
export type Deck = {
	motion: Motion;
	articles: ReadonlyMap<string, Article>;
	speakers: ReadonlyMap<string, Speaker>;
	quotes: AskableQuote[];
	cards: Record<QuestionKind, Card[]>;
};

/** All that may be asked about a corpus, by kind. Quotes that fail {@link isAskable} are not in it. */
export function deckOf(corpus: Corpus): Deck {
	const speakers = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
	const quotes = corpus.quotes
		.filter((quote) => isAskable(quote, speakers))
		.flatMap((quote) => askable(quote, speakers));
	const attributable = quotes.filter(({ quote }) => isSpeakerAskable(quote));
	const articles = new Map(corpus.articles.map((article) => [article.slug, article]));
	return {
		motion: corpus.motion,
		articles,
		speakers,
		quotes,
		cards: {
			'who-said-it': attributable.map((asked) => ({ kind: 'who-said-it', asked })),
			'which-side': quotes
				.filter(({ quote }) => isSideAskable(quote))
				.map((asked) => ({ kind: 'which-side', asked })),
			'finish-the-quote': quotes.flatMap((asked) =>
				asked.quote.tellingPhrases.map((phrase): Card => ({ kind: 'finish-the-quote', asked, phrase }))
			),
			'whos-who': corpus.speakers.flatMap((speaker) => roleCards(speaker, articles)),
			'match-up': attributable.map((asked) => ({ kind: 'match-up', asked }))
		}
	};
}

/** The article that a card comes from. */
export function articleOf(card: Card): string {
	return card.kind === 'whos-who' ? card.role.article : card.asked.quote.article;
}

/** The speaker that a card asks about. */
export function speakerOf(card: Card): Speaker {
	return card.kind === 'whos-who' ? card.speaker : card.asked.speaker;
}

function askable(quote: Quote, speakers: ReadonlyMap<string, Speaker>): AskableQuote[] {
	const speaker = speakers.get(quote.speakers[0] ?? '');
	return speaker ? [{ quote, speaker, side: sideOf(quote.tags) }] : [];
}

/**
 * Who's who cards: for each article whose words say both who somebody is and what.
 * Bodies and people without a name have no role that one could know.
 */
function roleCards(speaker: Speaker, articles: ReadonlyMap<string, Article>): Card[] {
	if (speaker.isBody || !speaker.isNamed) return [];
	return speaker.roles
		.filter(({ article, start, end }) =>
			isNamedIn(speaker, articles.get(article)?.text.slice(start, end) ?? '')
		)
		.map((role) => ({ kind: 'whos-who', speaker, role }));
}
