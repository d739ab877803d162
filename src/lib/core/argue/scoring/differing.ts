import { plain } from './words';

/** One word that stands otherwise in the article; '' where one of the two has none there. */
export type DifferingWord = { typed: string; article: string };

type Word = { text: string; key: string };

/** How the first words of a quotation best fit to the words of a card up to here. */
type Step = { edits: number; from: 'both' | 'typed' | 'article' | 'start' };

/**
 * The words in which a typed quotation differs from the stretch of a text that fits it best, by the fewest edits of
 * whole words (Sellers, Journal of Algorithms 1, 1980: an edit distance in which the text may begin and end anywhere).
 */
export function differingWords(typed: string, article: string): DifferingWord[] {
	const [own, printed] = [wordsIn(typed), wordsIn(article)];
	const steps = stepsOf(own, printed);
	const last = steps.at(-1) ?? [];
	const end = last.reduce((best, step, i) => (step.edits < (last[best]?.edits ?? Infinity) ? i : best), 0);
	return traced(steps, { own, printed, end });
}

/** A row for each typed word, a column for each of the article's; both with one in front. */
function stepsOf(own: readonly Word[], printed: readonly Word[]): Step[][] {
	const steps: Step[][] = [
		[...Array.from({ length: printed.length + 1 }, (): Step => ({ edits: 0, from: 'start' }))]
	];
	for (const [i, word] of own.entries()) {
		const above = steps[i] as Step[];
		const row: Step[] = [{ edits: i + 1, from: 'typed' }];
		for (const [j, other] of printed.entries()) {
			const both = (above[j] as Step).edits + Number(word.key !== other.key);
			const typed = (above[j + 1] as Step).edits + 1;
			const article = (row[j] as Step).edits + 1;
			const edits = Math.min(both, typed, article);
			row.push({ edits, from: edits === both ? 'both' : edits === typed ? 'typed' : 'article' });
		}
		steps.push(row);
	}
	return steps;
}

/** Back along the best steps. */
function traced(
	steps: readonly Step[][],
	{ own, printed, end }: { own: readonly Word[]; printed: readonly Word[]; end: number }
): DifferingWord[] {
	const differing: DifferingWord[] = [];
	let [i, j] = [own.length, end];
	while (i > 0) {
		const from = steps[i]?.[j]?.from;
		const typed = from === 'article' ? undefined : own[--i];
		const article = from === 'typed' ? undefined : printed[--j];
		if (typed?.key !== article?.key)
			differing.unshift({ typed: typed?.text ?? '', article: article?.text ?? '' });
	}
	return differing;
}

function wordsIn(text: string): Word[] {
	const found = plain(text).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
	return found.map((word) => ({ text: word, key: word.toLowerCase() }));
}
