import * as v from 'valibot';
import type { CheckAction } from '../../core/checking/checking';
import { roundWarnings } from '../../core/checking/publishing';
import { reasons } from '../../core/quotes/codebook';
import { attributionRules, extractionFlags, type Extraction } from '../../core/quotes/extraction';
import { quoteKinds } from '../../core/quotes/quote';
import { speakerKinds } from '../../core/quotes/speaker';
import { storedCoding, storedFurniture } from './stored';

// What is stored of an own article is outside data like every JSON column: parsed here, typed inside.

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = { start: offset, end: offset };
const perhapsSpan = v.nullable(v.object(span));
const speakerKind = v.nullable(v.picklist(speakerKinds));

const speaker = v.object({
	id: v.string(),
	name: v.string(),
	aliases: v.array(v.string()),
	isBody: v.boolean(),
	isNamed: v.boolean(),
	kind: speakerKind,
	role: v.nullable(v.object({ ...span, role: v.string(), organisation: v.nullable(v.string()) }))
});

const quote = v.object({
	...span,
	id: v.string(),
	text: v.string(),
	kind: v.picklist(quoteKinds),
	run: v.nullable(v.number()),
	speakers: v.array(v.string()),
	mention: perhapsSpan,
	cue: perhapsSpan,
	rule: v.nullable(v.picklist(attributionRules)),
	confidence: v.number(),
	flags: v.array(v.picklist(extractionFlags)),
	needsReview: v.boolean()
});

const figure = v.object({
	...span,
	text: v.string(),
	value: v.number(),
	unit: v.nullable(v.string()),
	subject: perhapsSpan,
	speaker: v.nullable(v.string()),
	quote: v.nullable(v.string())
});

export const storedExtraction: v.GenericSchema<unknown, Extraction> = v.object({
	speakers: v.array(speaker),
	quotes: v.array(quote),
	figures: v.array(figure),
	furniture: storedFurniture
});

const credit = v.union([v.strictObject({ speaker: v.string() }), v.strictObject({ name: v.string() })]);
const ofQuote = { quote: v.string() };

/** One step of checking, from a page or from the database. */
export const storedAction: v.GenericSchema<unknown, CheckAction> = v.variant('type', [
	v.object({ type: v.literal('confirmed'), ...ofQuote }),
	v.object({ type: v.literal('rejected'), ...ofQuote }),
	v.object({ type: v.literal('credited'), ...ofQuote, credit, isForAll: v.boolean() }),
	v.object({ type: v.literal('ends-moved'), ...ofQuote, ...span }),
	v.object({ type: v.literal('split'), ...ofQuote, at: offset }),
	v.object({ type: v.literal('merged'), ...ofQuote }),
	v.object({ type: v.literal('marked'), ...span, credit }),
	v.object({ type: v.literal('kind-set'), ...ofQuote, kind: v.picklist(quoteKinds) }),
	v.object({ type: v.literal('tagged'), ...ofQuote, coding: storedCoding, reason: v.picklist(reasons) }),
	v.object({
		type: v.literal('speaker-described'),
		speaker: v.string(),
		name: v.string(),
		role: v.nullable(v.string()),
		kind: speakerKind,
		isBody: v.boolean()
	})
]);

export const storedWarnings = v.array(v.picklist(roundWarnings));
