import type { Span } from '../../text/spans';
import { tokensIn, type Token } from '../../text/tokens';
import type { FoundFigure } from '../extraction';
import { wordSet } from '../grammar/word-set';
import { numberAt, type NumberAt } from './number';
import { subjectAfter } from './subject';

/** A stretch of the article's own words or of one quotation, with whoever gives the figures in it. */
export type FigurePlace = Span & { speaker: string | null; quote: string | null };

const months = wordSet(
	`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
	oct nov dec`
);
const ofClock = wordSet('am pm a.m. p.m. gmt bst edt est');

/** Nouns before a number that make it a name: "page 4", "Route 66". */
const naming = wordSet(
	`page route room chapter section article no number flight platform volume grade year phase stage level type covid m a u
	under`
);

/**
 * The figures of an article: numbers with what they count or measure. Dates, years, times, ages, ordinals and
 * numbers that are names are none.
 *
 * @param places - the article's own sentences and its quotations, each with its speaker, in reading order
 */
export function figuresIn(text: string, places: readonly FigurePlace[]): FoundFigure[] {
	return places.flatMap((place) => {
		const tokens = tokensIn(text, place);
		const figures: FoundFigure[] = [];
		for (let i = 0; i < tokens.length; i++) {
			const number = numberAt(tokens, i);
			if (!number) continue;
			const figure = figureFrom(text, place, { tokens, number });
			if (figure) figures.push(figure);
			i = number.last;
		}
		return figures;
	});
}

function figureFrom(
	text: string,
	{ speaker, quote }: FigurePlace,
	{ tokens, number }: { tokens: readonly Token[]; number: NumberAt }
): FoundFigure | null {
	const first = tokens[number.first];
	const last = tokens[number.last];
	if (!first || !last || isNoFigure(tokens, number)) return null;
	if (isAge(tokens, number)) return null;
	const subject = subjectAfter(tokens, number);
	if (number.unit === null && subject === null) return null;
	const { start } = first;
	const { end } = last;
	return {
		start,
		end,
		text: text.slice(start, end),
		value: number.value,
		unit: number.unit ?? subject?.unit ?? null,
		subject: subject && { start: subject.start, end: subject.end },
		speaker,
		quote
	};
}

/** "12 years old", "aged 12" */
function isAge(tokens: readonly Token[], { first, last }: NumberAt): boolean {
	if (/^aged?$/.test(tokens[first - 1]?.lower ?? '')) return true;
	return /^years?$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.lower === 'old';
}

/** Whether a number is a date, a year, a time, an age, a score or part of a name. */
function isNoFigure(tokens: readonly Token[], { first, last, unit, value, isWritten }: NumberAt): boolean {
	const before = tokens[first - 1];
	const after = tokens[last + 1];
	if (unit !== null) return false;
	if (before && (months.has(before.lower) || naming.has(before.lower))) return true;
	if (after && (months.has(after.lower) || ofClock.has(after.lower))) return true;
	// The rest of 1.2.3.
	if (before?.text === '.' && before.end === tokens[first]?.start) return true;
	if (isTouching(before, tokens[first]) || isTouching(tokens[last], after)) return true;
	const isYear =
		!isWritten &&
		value >= 1700 &&
		value <= 2100 &&
		Number.isInteger(value) &&
		!/,/.test(tokens[first]?.text ?? '');
	if (isYear) return true;
	// "Dov Ellery, 43, from Northmouth"
	return before?.text === ',' && (after === undefined || after.text === ',' || after.text === '.');
}

/** 7:30, 2-1, 3/4: a mark stands right beside the number. */
function isTouching(a: Token | undefined, b: Token | undefined): boolean {
	return (
		a !== undefined &&
		b !== undefined &&
		a.end === b.start &&
		/^[:/–-]$/.test(a.kind === 'mark' ? a.text : b.text)
	);
}
