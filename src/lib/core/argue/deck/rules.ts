import { balanceRules, type BalanceFigure, type BalanceRule, type Bound, type Card, type Deck } from './deck';
import {
	fromOneOutletOnly,
	gradesOf,
	isAnswered,
	kindsOf,
	meanOf,
	measured,
	outletOf,
	partnersIn,
	readCard,
	sumOf,
	topShareOf,
	variationOf,
	type Measured
} from './measure';

type Found = BalanceFigure['found'];
type Rule = { isHard: boolean; bound: Bound; found: (deck: Measured) => Found };

/**
 * What keeps a deck fair to both sides. That a card stands in its article to the letter and that both taggings
 * agree is seen to before it becomes one (`cardOf`).
 *
 * Nobody has rated how outlets lean, so no rule rests on that: `outlets-apart` counts how many each side draws on.
 */
const rules: Record<BalanceRule, Rule> = {
	direct: hard({ fewest: 2, apart: 0 }, (deck) =>
		sumOf(deck, ({ reach }, side) => Number(reach[side] === 2))
	),
	indirect: hard({ apart: 0 }, (deck) => sumOf(deck, ({ reach }, side) => Number(reach[side] === 1))),
	cards: hard({ fewest: 4, most: 6 }, (deck) => sumOf(deck, () => 1)),
	both: hard({ most: 2 }, ({ cards }) => cards.filter(isForBoth).length),
	context: hard({ most: 2 }, ({ cards }) => cards.filter(isContext).length),
	speakers: hard({ fewest: 3 }, (deck) => kindsOf(deck, ({ speaker }) => speaker.id)),
	kinds: hard({ fewest: 2 }, (deck) => kindsOf(deck, ({ speaker }) => speaker.kind)),
	share: hard({ most: 0.4 }, (deck) => topShareOf(deck, ({ speaker }) => speaker.id)),
	grounds: hard({ fewest: 2 }, (deck) => kindsOf(deck, ({ ground }) => ground)),
	unanswered: hard({ most: 0 }, (deck) => sumOf(deck, (card) => Number(!isAnswered(deck, card)))),
	unsourced: hard({ most: 0 }, ({ cards }) => cards.filter((card) => !isSourced(card)).length),
	unfit: hard({ most: 0 }, ({ cards, readOf }) => cards.filter((card) => readOf(card).isUnfit).length),
	outlets: hard({ most: 0 }, fromOneOutletOnly),
	words: soft({ apart: 0.1, isShare: true }, (deck) => sumOf(deck, (card) => deck.readOf(card).words)),
	strength: soft({ apart: 0.3 }, (deck) => meanOf(deck, ({ strength }) => strength)),
	grade: soft({ apart: 1 }, gradesOf),
	emotive: soft({ apart: 1 }, (deck) => sumOf(deck, ({ emotive }) => Number(emotive))),
	'kinds-apart': soft({ most: 0.5 }, (deck) => variationOf(deck, ({ speaker }) => speaker.kind)),
	'outlets-apart': soft({ apart: 2 }, (deck) => kindsOf(deck, outletOf))
};

/** Every rule with what a deck holds of it, the hard ones first. */
export function figuresOf({ cards, clashes }: Pick<Deck, 'cards' | 'clashes'>): BalanceFigure[] {
	return figuresIn(measured(cards, { partners: partnersIn(clashes), readOf: readCard }));
}

/** Whether figures meet every hard rule. */
export function meetsHard(figures: readonly BalanceFigure[]): boolean {
	return figures.every(({ isHard, isMet }) => isMet || !isHard);
}

/** As {@link figuresOf}, for a deck that is counted already. */
export function figuresIn(deck: Measured): BalanceFigure[] {
	return balanceRules.map((rule) => {
		const { isHard, bound, found: of } = rules[rule];
		const found = of(deck);
		return { rule, found, bound, isHard, isMet: gapOf(found, bound).over <= tiny };
	});
}

/** How far figures are from even, for a search: first what is over a hard bound, then over a soft one, then all. */
export type Distance = { hard: number; soft: number; gaps: number };

/** Sums up how far figures are from even. Every gap is in units of its bound. */
export function distanceOf(figures: readonly BalanceFigure[]): Distance {
	const distance = { hard: 0, soft: 0, gaps: 0 };
	for (const { found, bound, isHard, isMet } of figures) {
		const { over, apart } = gapOf(found, bound);
		if (!isMet) distance[isHard ? 'hard' : 'soft'] += over;
		if (!isHard) distance.gaps += apart;
	}
	return distance;
}

/** Sums of shares and means don't come out to the last digit. */
const tiny = 1e-9;

/** How far over its bound a figure is, and how far the sides are apart, both in units of the bound. */
function gapOf(found: Found, bound: Bound): { over: number; apart: number } {
	const isOne = typeof found === 'number';
	const [one, other] = isOne ? [found, found] : [found.enforcement, found.routes];
	const [fewest, most] = [Math.min(one, other), Math.max(one, other)];
	const apart = isOne ? found : (most - fewest) / (bound.isShare ? Math.max(1, fewest) : 1);
	const over =
		Math.max(0, (bound.fewest ?? fewest) - fewest) +
		Math.max(0, most - (bound.most ?? most)) +
		Math.max(0, apart - (bound.apart ?? apart));
	const unit = bound.apart || bound.most || 1;
	return { over: over / unit, apart: apart / unit };
}

/** Offered to both sides: it helps them alike. */
export function isForBoth({ reach }: Card): boolean {
	return reach.enforcement === reach.routes && reach.enforcement > 0;
}

/** A fact or an event, which helps neither side. */
export function isContext({ reach }: Card): boolean {
	return reach.enforcement === 0 && reach.routes === 0;
}

function isSourced({ article, speaker, text, start, end }: Card): boolean {
	return article.date !== null && speaker.name !== '' && end - start === text.length;
}

function hard(bound: Bound, found: Rule['found']): Rule {
	return { isHard: true, bound, found };
}

function soft(bound: Bound, found: Rule['found']): Rule {
	return { isHard: false, bound, found };
}
