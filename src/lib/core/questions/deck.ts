import type { Article } from '../quotes/article';
import { sideOf, type Side } from '../quotes/codebook';
import type { Corpus, Motion } from '../quotes/corpus';
import type { Quote, TellingPhrase } from '../quotes/quote';
import { isNamedIn, type Role, type Speaker } from '../quotes/speaker';
import { phraseRivals, roleRivals, speakerRivals, wrongOptions, type Rival } from './distractors';
import type { QuestionKind } from './question';
import { isAskable, isSideAskable, isSpeakerAskable } from './validity';

/** A quote that may be asked about: whose it is, and for which side it counts. */
export type AskableQuote = { quote: Quote; speaker: Speaker; side: Side | null };

/** One question that could be asked: what about, and what could be taken for its answer. */
export type ChoiceCard =
	| { kind: 'who-said-it'; asked: AskableQuote; rivals: Rival<Speaker>[] }
	| { kind: 'which-side'; asked: AskableQuote }
	| { kind: 'finish-the-quote'; asked: AskableQuote; phrase: TellingPhrase; rivals: Rival<string>[] }
	| { kind: 'whos-who'; speaker: Speaker; role: Role; rivals: Rival<string>[] };
export type Card = ChoiceCard | { kind: 'match-up'; asked: AskableQuote };

/** Everything that can be asked from a corpus, worked out once. */
export type Deck = {
	motion: Motion;
	articles: ReadonlyMap<string, Article>;
	quotes: AskableQuote[];
	cards: Record<QuestionKind, Card[]>;
	/** With fewer wrong options a question is not asked. */
	fewestWrong: number;
};

/**
 * All that may be asked about a corpus, by kind. Quotes that fail {@link isAskable} are not in it.
 *
 * @param fewestWrong - how few wrong options a question may have where there are no more; at least 2
 */
export function deckOf({ articles, speakers, quotes, motion }: Corpus, fewestWrong = wrongOptions): Deck {
	const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
	const asked = askableQuotes(quotes, speakers);
	const attributable = asked.filter(({ quote }) => isSpeakerAskable(quote));
	return {
		motion,
		fewestWrong,
		articles: articleBySlug,
		quotes: asked,
		cards: {
			'who-said-it': attributable.map((each) => ({
				kind: 'who-said-it',
				asked: each,
				rivals: speakerRivals(speakers, each.quote, each.speaker)
			})),
			'which-side': asked
				.filter(({ quote }) => isSideAskable(quote))
				.map((each) => ({ kind: 'which-side', asked: each })),
			'finish-the-quote': asked.flatMap((each) => phraseCards(each, asked)),
			'whos-who': speakers.flatMap((speaker) => roleCards(speaker, speakers, articleBySlug)),
			'match-up': attributable.map((each) => ({ kind: 'match-up', asked: each }))
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

function askableQuotes(quotes: readonly Quote[], speakers: readonly Speaker[]): AskableQuote[] {
	const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
	return quotes
		.filter((quote) => isAskable(quote, speakerById))
		.flatMap((quote) => {
			const speaker = speakerById.get(quote.speakers[0] ?? '');
			return speaker ? [{ quote, speaker, side: sideOf(quote.tags) }] : [];
		});
}

function phraseCards(asked: AskableQuote, all: readonly AskableQuote[]): Card[] {
	const quotes = all.map(({ quote }) => quote);
	return asked.quote.tellingPhrases.map((phrase) => ({
		kind: 'finish-the-quote',
		asked,
		phrase,
		rivals: phraseRivals(quotes, asked.quote, phrase)
	}));
}

/**
 * Who's who cards: for each article whose words say both who somebody is and what.
 * Bodies and people without a name have no role that one could know.
 */
function roleCards(
	speaker: Speaker,
	speakers: readonly Speaker[],
	articles: ReadonlyMap<string, Article>
): Card[] {
	if (speaker.isBody || !speaker.isNamed) return [];
	return speaker.roles
		.filter(({ article, start, end }) =>
			isNamedIn(speaker, articles.get(article)?.text.slice(start, end) ?? '')
		)
		.map((role) => ({ kind: 'whos-who', speaker, role, rivals: roleRivals(speakers, speaker, role) }));
}
