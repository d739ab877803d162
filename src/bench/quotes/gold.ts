import * as v from 'valibot';
import type { GoldQuote } from './measure';

const speaker = v.object({
	start: v.nullish(v.number()),
	end: v.nullish(v.number()),
	text: v.nullish(v.string()),
	type: v.nullish(v.string()),
	canonical: v.nullish(v.string()),
	alt: v.nullish(v.array(v.string()))
});

const goldLine = v.object({
	id: v.string(),
	text: v.string(),
	quotes: v.array(
		v.object({ start: v.number(), end: v.number(), kind: v.string(), speaker: v.nullish(speaker) })
	)
});

const resolvedFile = v.record(
	v.string(),
	v.record(v.string(), v.nullable(v.union([v.string(), v.array(v.string())])))
);

export type GoldLine = v.InferOutput<typeof goldLine>;
export type Resolved = v.InferOutput<typeof resolvedFile>;

/** Reads a gold file: one JSON object a line. @throws with the number of the line that can't be read */
export function goldLines(words: string): GoldLine[] {
	return words
		.split(/\r?\n/)
		.map((line, i) => ({ line: line.trim(), number: i + 1 }))
		.filter(({ line }) => line !== '')
		.map(({ line, number }) => {
			try {
				return v.parse(goldLine, JSON.parse(line));
			} catch (error) {
				throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`, {
					cause: error
				});
			}
		});
}

export function resolvedOf(words: string): Resolved {
	return v.parse(resolvedFile, JSON.parse(words));
}

/** The quotes of an article, cut at line breaks as the gold cuts them; terms are no quotes. */
export function goldQuotes({ id, text, quotes }: GoldLine, resolved: Resolved | null): GoldQuote[] {
	return quotes
		.filter(({ kind }) => kind !== 'term')
		.flatMap((quote) =>
			piecesOf(text, quote).map((piece) => ({
				...piece,
				isFull: quote.kind !== 'partial',
				isPronoun: quote.speaker?.type === 'pronoun',
				names: namesOf(quote.speaker ?? null, resolved?.[id])
			}))
		);
}

function namesOf(
	given: v.InferOutput<typeof speaker> | null,
	resolved: Resolved[string] | undefined
): string[] | null {
	if (!given) return null;
	if (typeof given.canonical === 'string') return [given.canonical, ...(given.alt ?? [])];
	const person = resolved?.[`${given.start}-${given.end}`];
	if (person === null) return null;
	const own = given.text ?? '';
	if (person !== undefined) return [...[person].flat(), ...(given.type === 'nominal' ? [own] : [])];
	return given.type === 'pronoun' ? null : [own];
}

/** The lines of a span, without the marks, white space and last comma that house styles put in or out. */
export function piecesOf(text: string, { start, end }: { start: number; end: number }) {
	const pieces: { start: number; end: number }[] = [];
	for (const line of text.slice(start, end).matchAll(/[^\n]+/g)) {
		if (!/[\p{L}\p{N}]/u.test(line[0])) continue;
		let from = start + line.index;
		let to = from + line[0].length;
		while (from < to && /[\s"“”«»„]/.test(text[from] ?? '')) from++;
		while (to > from && /[\s"“”«»„,]/.test(text[to - 1] ?? '')) to--;
		if (to > from) pieces.push({ start: from, end: to });
	}
	return pieces;
}
