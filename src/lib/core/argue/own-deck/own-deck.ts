import { ok, refuse, type Result } from '../../kit/result';
import { sides } from '../../quotes/codebook';
import type { Card, Deck, Exemplar } from '../deck/deck';
import { recounted } from '../deck/make-deck';
import { cardsIn } from '../deck/pool';

/** A fact that a class reads together, and where an article says it. */
export type Fact = Deck['digest'][number];

/** One thing that a teacher changed in a deck. */
export type DeckStep =
	| { type: 'card-put-in'; card: Card }
	| { type: 'card-taken-out'; card: string }
	| { type: 'example-put-in'; example: Exemplar }
	| { type: 'example-taken-out'; example: string }
	| { type: 'fact-put-in'; fact: Fact }
	/** `fact`: its place in the digest, from 0. */
	| { type: 'fact-taken-out'; fact: number };

export type DeckRefusal =
	| 'card-in-already'
	| 'no-such-card'
	| 'too-many-cards'
	| 'example-in-already'
	| 'no-such-example'
	| 'too-many-examples'
	| 'example-without-cards'
	| 'no-such-fact'
	| 'too-many-facts';

/** More cards nobody reads in a lesson. */
export const mostCards = 24;

/** So many examples of one side make a small class possible; with more than twice that nobody is helped. */
export const usefulExamples = 4;
const mostExamples = 8;

/** The class reads them in three minutes. */
export const mostFacts = 8;

/** With fewer cards on offer nobody on a side could choose. */
const fewestOffered = 2;

/** A deck after what was changed in it. Cards that are back bring back the examples that rest on them. */
export function deckAfter(made: Deck, steps: readonly DeckStep[]): Deck {
	if (steps.length === 0) return made;
	const { cards, exemplars, digest } = steps.reduce<Contents>(contentsAfter, made);
	return recounted({ ...made, cards, exemplars, digest });
}

/** Whether a step can be taken in a deck as it is now. */
export function checkStep(deck: Deck, step: DeckStep): Result<DeckStep, DeckRefusal> {
	const refusal = refusalOf(deck, step);
	return refusal === null ? ok(step) : refuse(refusal);
}

/** Whether everybody on either side has cards to choose from. */
export function isPlayable({ offered }: Pick<Deck, 'offered'>): boolean {
	return sides.every((side) => offered[side].length >= fewestOffered);
}

type Contents = Pick<Deck, 'cards' | 'exemplars' | 'digest'>;

function contentsAfter({ cards, exemplars, digest }: Contents, step: DeckStep): Contents {
	switch (step.type) {
		case 'card-put-in':
			return { cards: [...cards, step.card], exemplars, digest };
		case 'card-taken-out':
			return { cards: cards.filter(({ id }) => id !== step.card), exemplars, digest };
		case 'example-put-in':
			return { cards, exemplars: [...exemplars, step.example], digest };
		case 'example-taken-out':
			return { cards, exemplars: exemplars.filter(({ id }) => id !== step.example), digest };
		case 'fact-put-in':
			return { cards, exemplars, digest: [...digest, step.fact] };
		case 'fact-taken-out':
			return { cards, exemplars, digest: digest.filter((_, place) => place !== step.fact) };
	}
}

function refusalOf({ cards, exemplars, digest }: Deck, step: DeckStep): DeckRefusal | null {
	const hasCard = (id: string) => cards.some((card) => card.id === id);
	const hasExample = (id: string) => exemplars.some((example) => example.id === id);
	switch (step.type) {
		case 'card-put-in':
			if (hasCard(step.card.id)) return 'card-in-already';
			return cards.length >= mostCards ? 'too-many-cards' : null;
		case 'card-taken-out':
			return hasCard(step.card) ? null : 'no-such-card';
		case 'example-put-in': {
			if (hasExample(step.example.id)) return 'example-in-already';
			if (!cardsIn(step.example).every(hasCard)) return 'example-without-cards';
			const its = exemplars.filter(({ side }) => side === step.example.side);
			return its.length >= mostExamples ? 'too-many-examples' : null;
		}
		case 'example-taken-out':
			return hasExample(step.example) ? null : 'no-such-example';
		case 'fact-put-in':
			return digest.length >= mostFacts ? 'too-many-facts' : null;
		case 'fact-taken-out':
			return step.fact in digest ? null : 'no-such-fact';
	}
}
