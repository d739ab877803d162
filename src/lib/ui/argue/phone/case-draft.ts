import type { Case } from '../../../core/argue/case';

/**
 * A case as it is written on a phone. The reason under a card stays when the card is taken out, in case it comes back.
 */
export type CaseDraft = {
	claim: string;
	/** Two at most, in the order in which they were chosen. */
	cards: string[];
	reasons: Record<string, string>;
	answer: Case['answer'];
};

export function draftOf({ claim, evidence, answer }: Case): CaseDraft {
	return {
		claim,
		cards: evidence.map(({ card }) => card),
		reasons: Object.fromEntries(evidence.map(({ card, reason }) => [card, reason])),
		answer
	};
}

export function caseOf({ claim, cards, reasons, answer }: CaseDraft): Case {
	return { claim, evidence: cards.map((card) => ({ card, reason: reasons[card] ?? '' })), answer };
}

/** Takes a card in or out; a third one is not taken in. */
export function withCardTurned(draft: CaseDraft, card: string): CaseDraft {
	if (draft.cards.includes(card)) return { ...draft, cards: draft.cards.filter((each) => each !== card) };
	return draft.cards.length < 2 ? { ...draft, cards: [...draft.cards, card] } : draft;
}
