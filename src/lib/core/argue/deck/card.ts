import type { Reach, Side, Tags } from '../../quotes/codebook';
import type { Corpus } from '../../quotes/corpus';
import type { Quote } from '../../quotes/quote';
import { roleIn, type Speaker } from '../../quotes/speaker';
import { wordCount } from '../../text/spans';
import { opposite, type Card } from './deck';
import { isUnfit, namesPrivatePerson } from './unfit';

/** Shorter pieces give no reason that anybody could build on. */
const fewestWords = 8;

/**
 * A quote as evidence, or null where it may be none: nobody has reviewed it, it is a term or too short, not exactly
 * one named speaker is credited with it, it has no tags or two taggings differ in how far it helps a side, it does
 * not stand in its article to the letter, or its words are unfit ({@link isUnfit}, {@link namesPrivatePerson}).
 */
export function cardOf(corpus: Corpus, quote: Quote): Card | null {
	const article = corpus.articles.find(({ slug }) => slug === quote.article);
	const speaker = soleSpeakerOf(corpus, quote);
	const { id, text, start, end, tags } = quote;
	if (!article || !speaker || !tags || !agreeOnReach(tags) || !isWhole(quote)) return null;
	if (article.text.slice(start, end) !== text) return null;
	if (isUnfit(text) || namesPrivatePerson(text, corpus.speakers)) return null;
	const { enforcement, routes, ground, emotive, strength } = tags.settled;
	return {
		id,
		text,
		start,
		end,
		article: { slug: article.slug, title: article.title, outlet: article.outlet, date: article.date },
		speaker: {
			id: speaker.id,
			name: speaker.name,
			role: roleIn(speaker, article.slug)?.role ?? null,
			kind: speaker.kind
		},
		reach: { enforcement, routes },
		ground,
		emotive,
		strength
	};
}

/** Every quote of a corpus that may be evidence, in the order of the corpus. */
export function cardsOf(corpus: Corpus): Card[] {
	return corpus.quotes.map((quote) => cardOf(corpus, quote)).filter((card) => card !== null);
}

/** The side that a card helps more; null: both alike, or neither. */
export function leanOf({ reach }: Pick<Card, 'reach'>): Side | null {
	if (reach.enforcement === reach.routes) return null;
	return reach.enforcement > reach.routes ? 'enforcement' : 'routes';
}

/** Whether a card is one of those that a side has for itself: it helps, and not both sides alike. */
export function isOwnOf(card: Pick<Card, 'reach'>, side: Side): boolean {
	return card.reach[side] > 0 && card.reach[side] !== card.reach[opposite(side)];
}

/** How far a card helps the side that it helps more. */
export function farthestOf({ reach }: Pick<Card, 'reach'>): Reach {
	return reach.enforcement > reach.routes ? reach.enforcement : reach.routes;
}

/** What one person tagged has nothing to differ from. */
function agreeOnReach({ first, second }: Tags): boolean {
	return second === null || (first.enforcement === second.enforcement && first.routes === second.routes);
}

function isWhole({ isReviewed, kind, text }: Quote): boolean {
	return isReviewed && kind !== 'term' && wordCount(text) >= fewestWords;
}

function soleSpeakerOf({ speakers }: Corpus, quote: Quote): Speaker | undefined {
	const [id, ...others] = quote.speakers;
	return others.length > 0 ? undefined : speakers.find((each) => each.id === id && each.isNamed);
}
