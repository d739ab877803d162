import { balanceOf, fairLimits, isBalanced, type Balance, type Limits } from '../balance/balance';
import { chanceFrom, drawBelow, shuffled, type Chance } from '../kit/chance';
import type { Quote } from '../quotes/quote';
import { articleOf, speakerOf, type AskableQuote, type Card, type Deck } from './deck';
import { isGivenAwayBy, speakForEachOther } from './distractors';
import { drawSideOptions, makeChoice, makeMatchUp, type SideOptions } from './make';
import { sourcesOf, speakersOf, type Question, type QuestionKind } from './question';

/** What a round is made of: the same spec over the same corpus gives the same round. */
export type RoundSpec = {
	/** A whole number from 0 to {@link maxSeed}. */
	seed: number;
	/** How many questions are wanted; at least {@link fewestQuestions}. */
	count: number;
	kinds: QuestionKind[];
	/** Slugs of the articles to ask about. */
	articles: string[];
};

export type Round = { questions: Question[]; balance: Balance };

/** With fewer questions, one speaker would always have more than the largest share. */
export const fewestQuestions = 3;

const fewestPairs = 3;
const mostPairs = 4;

/** How often each kind comes up in a mixed round. */
const weights: Record<QuestionKind, number> = {
	'who-said-it': 3,
	'which-side': 2,
	'finish-the-quote': 2,
	'whos-who': 2,
	'match-up': 1
};

/** How many deals are tried at one length before the round is made shorter. */
const deals = 6;

/**
 * Makes a balanced round: over its quotes the two sides differ by at most one, nobody has more than
 * 40 % of it, no quote is asked about twice.
 *
 * @param limits - how far it may lean, where that is not what the project's own rounds keep to
 * @returns as many questions as the spec asks for, or fewer where the chosen articles and kinds hold no
 * more that stay balanced; none where not even {@link fewestQuestions} do
 */
export function makeRound(deck: Deck, spec: RoundSpec, limits: Limits = fairLimits): Round {
	const chance = chanceFrom(spec.seed);
	const quotes = deck.quotes.map(({ quote }) => quote);
	for (let count = spec.count; count >= fewestQuestions; count--) {
		for (let deal = 0; deal < deals; deal++) {
			const questions = dealQuestions(chance, deck, { spec: { ...spec, count }, limits });
			const balance = balanceOfQuestions(quotes, questions);
			if (questions.length === count && isBalanced(balance, limits)) return { questions, balance };
		}
	}
	return { questions: [], balance: balanceOf([], []) };
}

/**
 * What some questions hold for each side.
 *
 * @param quotes - those of the corpus that the questions were made from
 */
export function balanceOfQuestions(quotes: readonly Quote[], questions: readonly Question[]): Balance {
	const ids = new Set(questions.flatMap(sourcesOf).map(({ quote }) => quote));
	const asked = quotes.filter(({ id }) => ids.has(id));
	return balanceOf(asked, questions.flatMap(speakersOf));
}

/** What has been dealt so far, and the pools that are left. */
type Table = {
	chance: Chance;
	deck: Deck;
	sideOptions: SideOptions;
	pools: Map<QuestionKind, Card[]>;
	quotes: Set<string>;
	quotations: Set<string>;
	people: Set<string>;
	appearances: Map<string, number>;
	mostAppearances: number;
	/** Quotes for the first side less quotes for the second. */
	lean: number;
	/** How far the lean may go either way. */
	largestGap: number;
};

function dealQuestions(
	chance: Chance,
	deck: Deck,
	{ spec, limits }: { spec: RoundSpec; limits: Limits }
): Question[] {
	const plan = planKinds(chance, spec);
	const table = layTable(chance, deck, { spec, plan, limits });
	const questions: Question[] = [];
	for (const kind of plan) {
		const question = firstOf([kind, ...shuffled(chance, spec.kinds)], (each) => dealOne(table, each));
		if (question) questions.push(question);
	}
	return withEasyOpener(questions);
}

/** A match-up takes reading: a round that holds anything else opens with that. */
function withEasyOpener(questions: Question[]): Question[] {
	const opener = questions.findIndex(({ kind }) => kind !== 'match-up');
	return opener > 0 ? [...questions.splice(opener, 1), ...questions] : questions;
}

/** The kinds of a round in order, by weight. */
function planKinds(chance: Chance, { kinds, count }: RoundSpec): QuestionKind[] {
	const total = kinds.reduce((sum, kind) => sum + weights[kind], 0);
	const plan = kinds.flatMap((kind) =>
		Array<QuestionKind>(Math.floor((count * weights[kind]) / total)).fill(kind)
	);
	for (const kind of shuffled(chance, kinds)) if (plan.length < count) plan.push(kind);
	return shuffled(chance, plan);
}

function layTable(
	chance: Chance,
	deck: Deck,
	{ spec, plan, limits }: { spec: RoundSpec; plan: QuestionKind[]; limits: Limits }
): Table {
	const articles = new Set(spec.articles);
	const appearances = plan.reduce((sum, kind) => sum + (kind === 'match-up' ? fewestPairs : 1), 0);
	const poolOf = (kind: QuestionKind) =>
		shuffled(
			chance,
			deck.cards[kind].filter((card) => articles.has(articleOf(card)))
		);
	return {
		chance,
		deck,
		sideOptions: drawSideOptions(chance, deck.motion),
		pools: new Map(spec.kinds.map((kind) => [kind, poolOf(kind)])),
		quotes: new Set(),
		quotations: new Set(),
		people: new Set(),
		appearances: new Map(),
		mostAppearances: Math.floor(appearances * limits.share),
		lean: 0,
		largestGap: limits.gap
	};
}

function dealOne(table: Table, kind: QuestionKind): Question | null {
	const pool = table.pools.get(kind) ?? [];
	if (kind === 'match-up') return dealMatchUp(table, pool);
	const deal = (isStrict: boolean) =>
		firstOf(pool, (card) => {
			if (card.kind === 'match-up' || !fits(table, card, isStrict)) return null;
			const question = makeChoice(table.chance, table.deck, card, table.sideOptions);
			if (question) take(table, card);
			return question;
		});
	return deal(true) ?? deal(false);
}

/** Three or four quotes of different speakers who could be told apart by nothing but the words. */
function dealMatchUp(table: Table, pool: Card[]): Question | null {
	const wanted = fewestPairs + drawBelow(table.chance, mostPairs - fewestPairs + 1);
	const before = snapshot(table);
	const taken: AskableQuote[] = [];
	for (const card of pool) {
		if (taken.length === wanted) break;
		if (card.kind !== 'match-up' || !fits(table, card, true)) continue;
		if (!taken.every((other) => canTellApart(other, card.asked))) continue;
		take(table, card);
		taken.push(card.asked);
	}
	if (taken.length >= fewestPairs) return makeMatchUp(table.chance, table.deck, taken);
	Object.assign(table, before);
	return null;
}

function canTellApart(a: AskableQuote, b: AskableQuote): boolean {
	return (
		a.speaker.id !== b.speaker.id &&
		!speakForEachOther(a.speaker, b.speaker) &&
		!isGivenAwayBy(a.quote.text, b.speaker) &&
		!isGivenAwayBy(b.quote.text, a.speaker)
	);
}

/**
 * Whether a card can be dealt now.
 *
 * @param isStrict - also refuse another piece of a quotation that the round has shown already, since its
 * reveal gives the speaker away
 */
function fits(table: Table, card: Card, isStrict: boolean): boolean {
	const speaker = speakerOf(card);
	if ((table.appearances.get(speaker.id) ?? 0) >= table.mostAppearances) return false;
	if (card.kind === 'whos-who') return !table.people.has(speaker.id);
	return (
		!table.quotes.has(card.asked.quote.id) &&
		!(isStrict && table.quotations.has(quotationOf(card.asked.quote))) &&
		Math.abs(table.lean + leanOf(card.asked)) <= table.largestGap
	);
}

function take(table: Table, card: Card): void {
	const speaker = speakerOf(card).id;
	table.appearances.set(speaker, (table.appearances.get(speaker) ?? 0) + 1);
	if (card.kind === 'whos-who') {
		table.people.add(speaker);
		return;
	}
	table.quotes.add(card.asked.quote.id);
	table.quotations.add(quotationOf(card.asked.quote));
	table.lean += leanOf(card.asked);
}

function snapshot(table: Table): Pick<Table, 'quotes' | 'quotations' | 'appearances' | 'lean'> {
	return {
		quotes: new Set(table.quotes),
		quotations: new Set(table.quotations),
		appearances: new Map(table.appearances),
		lean: table.lean
	};
}

function quotationOf(quote: Quote): string {
	return quote.run === null ? quote.id : `${quote.article}/${quote.run}`;
}

function leanOf({ side }: AskableQuote): number {
	if (side === null) return 0;
	return side === 'enforcement' ? 1 : -1;
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | null): R | null {
	for (const item of items) {
		const made = make(item);
		if (made !== null) return made;
	}
	return null;
}
