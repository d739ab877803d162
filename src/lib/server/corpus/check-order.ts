import { overlaps, type Span } from '../../core/text/spans';
import type { Located } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { QuoteEntry } from './schemas';

type Furniture = Span & { what: string };

/** Quotes that share words with one another or with site furniture, or stand out of reading order. */
export function checkOrder(quotes: Located<QuoteEntry>[], furniture: Furniture[]): CorpusProblem[] {
	return quotes.flatMap((quote, at) => [
		...checkFurniture(quote, furniture),
		...checkAgainst(quotes.slice(0, at), quote)
	]);
}

function checkFurniture(quote: Located<QuoteEntry>, furniture: Furniture[]): CorpusProblem[] {
	const piece = furniture.find((one) => overlaps(one, quote.value));
	if (!piece) return [];
	const what = `The quote overlaps the ${piece.what} from ${piece.start} to ${piece.end}.`;
	return [problemAt(quote, ['start'], what)];
}

function checkAgainst(earlier: Located<QuoteEntry>[], quote: Located<QuoteEntry>): CorpusProblem[] {
	const other = earlier.find(({ value }) => overlaps(value, quote.value));
	if (other) return [problemAt(quote, ['start'], `The quote overlaps ${shown(other.value.id)}.`)];
	const before = earlier.at(-1);
	if (!before || before.value.start <= quote.value.start) return [];
	const what = `The quote stands before ${shown(before.value.id)} in the article, but after it here.`;
	return [problemAt(quote, ['start'], what)];
}

/** Pieces of one run that don't follow one another, or have other speakers than the piece before. */
export function checkRuns(quotes: Located<QuoteEntry>[]): CorpusProblem[] {
	return quotes.flatMap((quote, at) => {
		const { run, speakers } = quote.value;
		if (run === null) return [];
		const earlier = quotes.slice(0, at).findLast(({ value }) => value.run === run);
		if (!earlier) return [];
		const id = shown(earlier.value.id);
		const problems: CorpusProblem[] = [];
		if (earlier !== quotes[at - 1]) {
			const what = `Run ${run} goes on here, but its piece before is ${id}, not the quote before this one.`;
			problems.push(problemAt(quote, ['run'], what));
		}
		if (earlier.value.speakers.join() !== speakers.join()) {
			const what = `Run ${run} has other speakers here than in ${id}.`;
			problems.push(problemAt(quote, ['speakers'], what));
		}
		return problems;
	});
}
