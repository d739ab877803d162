import * as v from 'valibot';
import { grounds, labels, reasons, sides } from '../../core/quotes/codebook';
import { phraseShapes, quoteKinds, traps } from '../../core/quotes/quote';
import { speakerKinds } from '../../core/quotes/speaker';
import { questionKinds } from '../../core/questions/question';

// JSON and words from the database are outside data: here they are parsed, so that inside they are typed.

const reach = v.picklist([0, 1, 2]);
const side = v.picklist(sides);
const span = { start: v.number(), end: v.number() };

export const storedCoding = v.object({
	enforcement: reach,
	routes: reach,
	label: v.picklist(labels),
	ground: v.nullable(v.picklist(grounds)),
	emotive: v.boolean(),
	strength: v.picklist([1, 2, 3])
});

export const storedTags = v.nullable(
	v.object({
		settled: storedCoding,
		first: storedCoding,
		second: v.nullable(storedCoding),
		reason: v.picklist(reasons),
		disputable: v.nullable(v.string())
	})
);
export const storedWords = v.array(v.string());
export const storedTraps = v.array(v.picklist(traps));
export const storedPhrases = v.array(v.object({ text: v.string(), shape: v.picklist(phraseShapes) }));
export const storedFurniture = v.array(v.object({ ...span, what: v.string() }));
export const storedMotionSides = v.pipe(
	v.array(v.object({ side, name: v.string(), shortName: v.string(), line: v.string() })),
	v.check((both) => sides.every((each) => both.filter((one) => one.side === each).length === 1))
);
export const storedMotion = v.object({ question: v.string(), sides: storedMotionSides });
export const storedQuoteKind = v.picklist(quoteKinds);
export const storedSpeakerKind = v.picklist(speakerKinds);
export const storedTitleBasis = v.picklist(['text', 'project']);
export const storedOutletBasis = v.picklist(['text', 'found', 'unknown']);
export const storedDateBasis = v.picklist(['given', 'worked-out', 'unknown']);

const option = v.object({ text: v.string(), detail: v.nullable(v.string()), side: v.nullable(side) });
const source = v.object({ ...span, article: v.string(), quote: v.nullable(v.string()) });

const choiceQuestion = v.object({
	id: v.string(),
	kind: v.picklist(['who-said-it', 'which-side', 'finish-the-quote', 'whos-who']),
	stem: v.string(),
	options: v.array(option),
	key: v.number(),
	source,
	speaker: v.string()
});

const matchUpQuestion = v.object({
	id: v.string(),
	kind: v.literal('match-up'),
	stem: v.array(v.string()),
	options: v.array(option),
	key: v.array(v.number()),
	sources: v.array(source),
	speakers: v.array(v.string())
});

export const storedQuestions = v.array(v.variant('kind', [choiceQuestion, matchUpQuestion]));
export const storedSpec = v.object({
	seed: v.number(),
	count: v.number(),
	kinds: v.array(v.picklist(questionKinds)),
	articles: v.array(v.string()),
	/** The round whose missed questions these are, if they are. */
	missedOf: v.nullable(v.string())
});
export const storedResponse = v.union([v.number(), v.array(v.number())]);
