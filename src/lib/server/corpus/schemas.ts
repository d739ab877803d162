import * as v from 'valibot';
import { moves } from '../../core/argue/case';
import { grounds, labels, reasons, sides } from '../../core/quotes/codebook';
import { phraseShapes, quoteKinds, traps } from '../../core/quotes/quote';
import { speakerKinds } from '../../core/quotes/speaker';

// Each message ends the sentence `In start, "12" is not …`.

const words = v.pipe(v.string('a text'), v.nonEmpty('a text with words in it'));
const yesOrNo = v.boolean('true or false');
const offset = v.pipe(v.number('a whole number from 0'), v.check(isCount, 'a whole number from 0'));
const day = v.pipe(words, v.check(isDay, 'a real day, written like 2018-12-30'));
const address = v.pipe(words, v.check(isWebAddress, 'an address that begins with http:// or https://'));

const articleHead = group({
	slug: words,
	title: words,
	title_basis: oneOf(['text', 'project']),
	outlet: v.nullish(words, null),
	outlet_basis: oneOf(['text', 'found', 'unknown']),
	outlet_note: v.nullish(words, null),
	date: v.nullish(day, null),
	date_basis: oneOf(['given', 'worked-out', 'unknown']),
	date_note: v.nullish(words, null),
	address: v.nullish(address, null),
	source_file: words,
	sha256: words,
	furniture: perhaps(group({ start: offset, end: offset, what: words, text: words }))
});

const coding = group({
	enforcement: oneOf([0, 1, 2]),
	routes: oneOf([0, 1, 2]),
	label: oneOf(labels),
	ground: v.nullish(oneOf(grounds), null),
	emotive: yesOrNo,
	strength: oneOf([1, 2, 3])
});

const tags = group({
	settled: coding,
	first: coding,
	second: coding,
	reason: oneOf(reasons),
	disputable: v.nullish(words, null)
});

const quote = group({
	id: words,
	text: words,
	start: offset,
	end: offset,
	kind: oneOf(quoteKinds),
	run: v.nullish(offset, null),
	speakers: perhaps(words),
	cue: v.nullish(words, null),
	traps: perhaps(oneOf(traps)),
	note: v.nullish(words, null),
	telling_phrases: perhaps(group({ text: words, shape: oneOf(phraseShapes) })),
	tags: v.nullish(tags, null)
});

const quoteFile = group({ article: words, reviewed: v.optional(yesOrNo, false), quotes: listOf(quote) });

const role = group({
	article: words,
	role: words,
	organisation: v.nullish(words, null),
	evidence: words,
	start: offset,
	end: offset
});

const speaker = group({
	id: words,
	name: words,
	aliases: perhaps(words),
	kind: oneOf(speakerKinds),
	body: v.optional(yesOrNo, false),
	named: v.optional(yesOrNo, true),
	roles: perhaps(role)
});

const motionSide = group({ side: oneOf(sides), name: words, short_name: words, line: words });

const exemplar = group({
	id: words,
	side: oneOf(sides),
	claim: words,
	evidence: listOf(group({ card: words, reason: words })),
	counter: words,
	move: oneOf(moves),
	backing: words,
	reply: words
});

const fact = group({ fact: words, article: words, start: offset, end: offset, text: words });

/** The form of each kind of file. */
export const schemas = {
	articleHead,
	quoteFile,
	people: group({ speakers: listOf(speaker) }),
	motions: group({ motions: listOf(group({ id: words, question: words, sides: listOf(motionSide) })) }),
	examples: group({ exemplars: listOf(exemplar), digest: listOf(fact) })
};

export type ArticleHead = v.InferOutput<typeof schemas.articleHead>;
export type QuoteFile = v.InferOutput<typeof schemas.quoteFile>;
export type QuoteEntry = v.InferOutput<typeof quote>;
export type TagsEntry = v.InferOutput<typeof tags>;
export type People = v.InferOutput<typeof schemas.people>;
export type SpeakerEntry = v.InferOutput<typeof speaker>;
export type ExamplesFile = v.InferOutput<typeof schemas.examples>;
export type ExemplarEntry = v.InferOutput<typeof exemplar>;
export type Motions = v.InferOutput<typeof schemas.motions>;

type Fitting<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/** An object that names every key it doesn't know: valibot's strictObject stops at the first. */
function group<const E extends v.ObjectEntries>(entries: E): v.GenericSchema<unknown, Fitting<E>> {
	return v.pipe(
		v.looseObject(entries, 'a group of keys'),
		v.rawCheck(({ dataset: { value }, addIssue }) => {
			if (!isRecord(value)) return;
			for (const key of Object.keys(value).filter((name) => !Object.hasOwn(entries, name))) {
				addIssue({ path: [{ type: 'object', origin: 'key', input: value, key, value: value[key] }] });
			}
		})
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf<T>(item: v.GenericSchema<unknown, T>) {
	return v.array(item, 'a list');
}

function perhaps<T>(item: v.GenericSchema<unknown, T>) {
	return v.optional(listOf(item), []);
}

function oneOf<const T extends string | number>(options: readonly T[]) {
	return v.picklist(options, `one of ${options.join(', ')}`);
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}

function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	// 30 February becomes a day of March, or no day at all.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
	return /^https?:\/\//.test(value) && URL.canParse(value);
}
