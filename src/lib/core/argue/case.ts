/** How a reply deals with what the other side says. */
export const moves = ['accept-but', 'question', 'other-cause', 'weigh'] as const;
export type Move = (typeof moves)[number];

/** A card that a case rests on, and why it matters, in the writer's own words. */
export type CardUse = { card: string; reason: string };

/** What a player writes for one side. Empty texts and null are what has not been written yet. */
export type Case = {
	claim: string;
	/** Two at most. */
	evidence: CardUse[];
	/** The reply to a card of the other side. */
	answer: { counter: string | null; reply: string; move: Move | null; backing: string | null };
};

/** The best reason for the side that was not argued before. */
export type Steelman = { card: string | null; text: string };

/** What an Evidence Checker found out about one card. */
export type Check = {
	card: string;
	/** Where the words stand in the article, as marked by the checker; null: not found yet. */
	found: { start: number; end: number } | null;
	/** The speaker's id and the date as chosen; null: not yet. */
	speaker: string | null;
	date: string | null;
	/** Which side the checker says it helps. */
	helps: 'enforcement' | 'routes' | 'both' | 'neither' | null;
	reason: string;
};

/** The longest texts that a player may write, in words. */
export const mostWords = { claim: 25, reason: 45, reply: 45, steelman: 45, why: 45 } as const;

/** The longest text of any kind that is stored, in characters. */
export const mostCharacters = 400;

/** How many cards an Evidence Checker checks. */
export const checkedCards = 5;

export const emptyCase: Case = {
	claim: '',
	evidence: [],
	answer: { counter: null, reply: '', move: null, backing: null }
};
export const emptySteelman: Steelman = { card: null, text: '' };
