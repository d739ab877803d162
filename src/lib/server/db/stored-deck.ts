import * as v from 'valibot';
import { moves } from '../../core/argue/case';
import { balanceRules } from '../../core/argue/deck/deck';
import { grounds, sides } from '../../core/quotes/codebook';
import { speakerKinds } from '../../core/quotes/speaker';
import { storedMotion } from './stored';

// A deck and its steps as they come out of JSON columns.

const span = { start: v.number(), end: v.number() };
const reach = v.picklist([0, 1, 2]);
const bySide = <S extends v.GenericSchema>(each: S) => v.object({ enforcement: each, routes: each });

const card = v.object({
	...span,
	id: v.string(),
	text: v.string(),
	article: v.object({
		slug: v.string(),
		title: v.string(),
		outlet: v.nullable(v.string()),
		date: v.nullable(v.string())
	}),
	speaker: v.object({
		id: v.string(),
		name: v.string(),
		role: v.nullable(v.string()),
		kind: v.picklist(speakerKinds)
	}),
	reach: bySide(reach),
	ground: v.nullable(v.picklist(grounds)),
	emotive: v.boolean(),
	strength: v.picklist([1, 2, 3])
});

const written = v.object({
	claim: v.string(),
	evidence: v.array(v.object({ card: v.string(), reason: v.string() })),
	answer: v.object({
		counter: v.nullable(v.string()),
		reply: v.string(),
		move: v.nullable(v.picklist(moves)),
		backing: v.nullable(v.string())
	})
});

const exemplar = v.object({ id: v.string(), side: v.picklist(sides), case: written });
const fact = v.object({ fact: v.string(), article: v.string(), span: v.object(span) });

const figure = v.object({
	rule: v.picklist(balanceRules),
	found: v.union([v.number(), bySide(v.number())]),
	bound: v.object({
		fewest: v.exactOptional(v.number()),
		most: v.exactOptional(v.number()),
		apart: v.exactOptional(v.number()),
		isShare: v.exactOptional(v.literal(true))
	}),
	isHard: v.boolean(),
	isMet: v.boolean()
});

export const storedDeck = v.object({
	motion: storedMotion,
	wordingVersion: v.number(),
	seed: v.number(),
	cards: v.array(card),
	offered: bySide(v.array(v.string())),
	clashes: v.array(v.object({ cards: v.tuple([v.string(), v.string()]), weight: v.picklist([1, 2, 3]) })),
	exemplars: v.array(exemplar),
	balance: v.array(figure),
	digest: v.array(fact)
});

export const storedSteps = v.array(
	v.variant('type', [
		v.object({ type: v.literal('card-put-in'), card }),
		v.object({ type: v.literal('card-taken-out'), card: v.string() }),
		v.object({ type: v.literal('example-put-in'), example: exemplar }),
		v.object({ type: v.literal('example-taken-out'), example: v.string() }),
		v.object({ type: v.literal('fact-put-in'), fact }),
		v.object({ type: v.literal('fact-taken-out'), fact: v.number() })
	])
);
