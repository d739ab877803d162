import { chanceFrom, drawBelow, type Chance } from '../../kit/chance';
import { grounds, labelFor, type Coding, type Reach } from '../../quotes/codebook';
import type { Article } from '../../quotes/article';
import type { Corpus } from '../../quotes/corpus';
import { quayTalks, smallCorpus } from '../../quotes/fixtures';
import type { Quote } from '../../quotes/quote';
import { speakerKinds, type Speaker } from '../../quotes/speaker';
import { opposite, type Deck } from './deck';

// For tests: corpora of invented quotes, some that a deck can be made of and some that none can, and mirrors.

const words = 'harbour patrol ferry visa winter boat captain island permit storm signal family'.split(' ');
const slugs = ['article-0', 'article-1', 'article-2', 'article-3'];

/** A corpus of so many quotes, of ten speakers in four articles; the same for the same seed. */
export function corpusFrom(seed: number, count: number): Corpus {
	const chance = chanceFrom(seed);
	const texts = slugs.map(() => '');
	const quotes = Array.from({ length: count }, (_, at) => {
		const article = drawBelow(chance, slugs.length);
		const quote = quoteFrom(chance, at, {
			article: slugs[article] ?? '',
			start: texts[article]?.length ?? 0
		});
		texts[article] += `${quote.text}\n`;
		return quote;
	});
	return {
		motion: smallCorpus.motion,
		articles: slugs.map((slug, at) => articleFrom(slug, at, texts[at] ?? '')),
		speakers: Array.from({ length: 10 }, (_, at) => speakerFrom(at)),
		quotes
	};
}

/** The corpus with the sides exchanged in all its tags. */
export function mirroredCorpus(corpus: Corpus): Corpus {
	return { ...corpus, quotes: corpus.quotes.map(mirroredQuote) };
}

/** The deck with the sides exchanged in everything but the motion. */
export function mirroredDeck(deck: Deck): Deck {
	const { enforcement, routes } = deck.offered;
	return {
		...deck,
		cards: deck.cards.map((card) => ({
			...card,
			reach: { enforcement: card.reach.routes, routes: card.reach.enforcement }
		})),
		offered: { enforcement: routes, routes: enforcement },
		exemplars: deck.exemplars.map((exemplar) => ({ ...exemplar, side: opposite(exemplar.side) })),
		balance: deck.balance.map((figure) => {
			const { found } = figure;
			if (typeof found === 'number') return figure;
			return { ...figure, found: { enforcement: found.routes, routes: found.enforcement } };
		})
	};
}

function quoteFrom(chance: Chance, at: number, place: { article: string; start: number }): Quote {
	const said = Array.from({ length: 6 + drawBelow(chance, 9) }, () => oneOf(chance, words));
	const text = `Number ${at} says ${said.join(' ')}.`;
	const coding = codingFrom(chance);
	return {
		id: `quote-${at}`,
		...place,
		text,
		end: place.start + text.length,
		kind: 'speech',
		run: null,
		speakers: [`speaker-${drawBelow(chance, 10)}`],
		cue: 'said',
		traps: [],
		note: null,
		tellingPhrases: [],
		tags: {
			settled: coding,
			first: coding,
			second: coding,
			reason: 'reason',
			disputable: drawBelow(chance, 3) === 0 ? 'It could be said for either side.' : null
		},
		isReviewed: true
	};
}

/** Mostly for one side; now and then for both, or for one more than for the other. */
function codingFrom(chance: Chance): Coding {
	const reach = oneOf<Reach>(chance, [0, 1, 1, 1, 2, 2]);
	const other = drawBelow(chance, 8) === 0 ? oneOf<Reach>(chance, [0, 1, 2]) : 0;
	const [enforcement, routes] = drawBelow(chance, 2) === 0 ? [reach, other] : [other, reach];
	const label = labelFor(enforcement, routes, false);
	return {
		enforcement,
		routes,
		label,
		ground: label === 'CONTEXT' ? null : oneOf(chance, grounds),
		emotive: drawBelow(chance, 3) === 0,
		strength: oneOf<1 | 2 | 3>(chance, [1, 2, 3])
	};
}

function articleFrom(slug: string, at: number, text: string): Article {
	return { ...quayTalks, slug, outlet: at === 3 ? null : `Paper ${at}`, text, furniture: [] };
}

function speakerFrom(at: number): Speaker {
	const kind = speakerKinds[at % speakerKinds.length] ?? 'official';
	return {
		id: `speaker-${at}`,
		name: `Speaker ${at}`,
		aliases: [],
		kind,
		isBody: false,
		isNamed: true,
		roles: []
	};
}

function mirroredQuote(quote: Quote): Quote {
	if (quote.tags === null) return quote;
	const { settled, first, second } = quote.tags;
	return {
		...quote,
		tags: {
			...quote.tags,
			settled: mirroredCoding(settled),
			first: mirroredCoding(first),
			second: second && mirroredCoding(second)
		}
	};
}

function mirroredCoding(coding: Coding): Coding {
	const { enforcement: routes, routes: enforcement } = coding;
	return { ...coding, enforcement, routes, label: labelFor(enforcement, routes, coding.label === 'OTHER') };
}

function oneOf<T>(chance: Chance, values: readonly T[]): T {
	return values[drawBelow(chance, values.length)] as T;
}
