import type { Ground, Reach, Side } from '../../quotes/codebook';
import type { Motion } from '../../quotes/corpus';
import type { SpeakerKind } from '../../quotes/speaker';
import type { Span } from '../../text/spans';
import type { Case } from '../case';

/** A quote as evidence. Its words are the article's, to the letter. */
export type Card = Span & {
	/** The quote's. */
	id: string;
	text: string;
	article: { slug: string; title: string; outlet: string | null; date: string | null };
	speaker: { id: string; name: string; role: string | null; kind: SpeakerKind };
	/** How far it helps each side. */
	reach: Record<Side, Reach>;
	ground: Ground | null;
	emotive: boolean;
	/** How specific its reason and evidence are: 1 to 3. */
	strength: 1 | 2 | 3;
};

/** How hard two cards of opposite sides clash: 1 to 3. */
export type Clash = { cards: [string, string]; weight: 1 | 2 | 3 };

/** A case that was written for a deck, for comparing and for filling up small classes. */
export type Exemplar = { id: string; side: Side; case: Case };

/** What a deck is checked for: a deck that fails a hard rule is not balanced; the others say how near it comes. */
export const balanceRules = [
	'direct',
	'indirect',
	'cards',
	'both',
	'context',
	'speakers',
	'kinds',
	'share',
	'grounds',
	'unanswered',
	'unsourced',
	'unfit',
	'outlets',
	'words',
	'strength',
	'grade',
	'emotive',
	'kinds-apart',
	'outlets-apart'
] as const;
export type BalanceRule = (typeof balanceRules)[number];

/** What a rule asks: the fewest and the most of each side, or of the whole; how far apart the sides may be. */
export type Bound = {
	fewest?: number;
	most?: number;
	apart?: number;
	/** Whether `apart` is a share of the smaller side's figure. */
	isShare?: true;
};

/** One thing that a deck was checked for, and what was found for each side. */
export type BalanceFigure = {
	rule: BalanceRule;
	/** The figure of each side, or one for the whole deck. */
	found: Record<Side, number> | number;
	bound: Bound;
	isHard: boolean;
	isMet: boolean;
};

/** What players of one round argue with. Plain JSON: it is stored with the round. */
export type Deck = {
	motion: Motion;
	/** The wording of the sides, prompts and rules that this deck was made under. */
	wordingVersion: number;
	seed: number;
	cards: Card[];
	/** The cards that each side may use as its own evidence: reach 1 or 2, and what is offered to both. */
	offered: Record<Side, string[]>;
	clashes: Clash[];
	exemplars: Exemplar[];
	/** As counted when the deck was made or last edited. */
	balance: BalanceFigure[];
	/** Facts of the articles for reading together: neutral, dated, each with where it stands. */
	digest: { fact: string; article: string; span: Span }[];
};

/** The other side. */
export function opposite(side: Side): Side {
	return side === 'enforcement' ? 'routes' : 'enforcement';
}
