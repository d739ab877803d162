import { ok, refuse, type Result } from '../kit/result';
import type { CheckedQuote, Checking, CheckRefusal } from './checking';

/** The quote with an id. */
export function quoteIn({ quotes }: Checking, id: string): Result<CheckedQuote, CheckRefusal> {
	const quote = quotes.find((each) => each.id === id);
	return quote ? ok(quote) : refuse('no-such-quote');
}

/** The state with a quote in the place of the one with the same id, or new; quotes stay in reading order. */
export function withQuotes(checking: Checking, ...changed: readonly CheckedQuote[]): Checking {
	const ids = new Set(changed.map(({ id }) => id));
	const others = checking.quotes.filter(({ id }) => !ids.has(id));
	return { ...checking, quotes: [...others, ...changed].sort((a, b) => a.start - b.start) };
}

/** The quote as a person has settled it: right, or still open where it is somebody's words and nobody's yet. */
export function settled(quote: CheckedQuote): CheckedQuote {
	return { ...quote, verdict: isComplete(quote) ? 'right' : 'unchecked' };
}

/** Whether a quote has all that it needs to be right. */
export function isComplete({ kind, speakers }: Pick<CheckedQuote, 'kind' | 'speakers'>): boolean {
	return kind === 'term' || speakers.length > 0;
}

/** The next free id of those that begin with a letter: `h3` after `h1` and `h2`. */
export function nextId(letter: 'h' | 'n', taken: readonly { id: string }[]): string {
	const numbers = taken.filter(({ id }) => id.startsWith(letter)).map(({ id }) => Number(id.slice(1)));
	return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** The next free run. */
export function nextRun({ quotes }: Checking): number {
	return Math.max(0, ...quotes.map(({ run }) => run ?? 0)) + 1;
}
