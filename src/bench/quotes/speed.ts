import { extract } from '../../lib/core/quotes/extract';
import type { Extraction } from '../../lib/core/quotes/extraction';
import { medianOf, rounded } from '../spread';

/** What an article gave, and the milliseconds that it took once the code was warm. */
export type Timed = { extraction: Extraction; ms: number };

const runs = 5;

/** So many articles until the code is compiled: a file of eight alone would measure the compiler. */
const enoughToWarm = 250;
const sizesInKilobytes = [1, 10, 100];

/**
 * Extracts all articles several times. The first passes compile the code, as a server's first requests do; the
 * median of those after them counts, since other programs may hold the processor in one of them.
 */
export function speedOf(texts: readonly string[]) {
	const first = texts.map(timedExtraction);
	for (let read = texts.length; texts.length > 0 && read < enoughToWarm; read += texts.length)
		for (const text of texts) extract(text);
	const passes = Array.from({ length: runs }, () => texts.map(timedExtraction));
	const articles = texts.map((text, i): Timed => ({
		extraction: first[i]?.extraction ?? extract(text),
		ms: medianOf(
			passes.map((pass) => pass[i]?.ms ?? NaN),
			3
		)
	}));
	return {
		articles,
		speed: {
			articlesPerSecond: perSecond(articles),
			articlesPerSecondCold: perSecond(first),
			runs,
			millisByKilobytes: Object.fromEntries(sizesInKilobytes.map((size) => [size, millisFor(texts, size)]))
		}
	};
}

function timedExtraction(text: string): Timed {
	const start = performance.now();
	const extraction = extract(text);
	return { extraction, ms: performance.now() - start };
}

function perSecond(articles: readonly Timed[]): number {
	return rounded((1_000 * articles.length) / articles.reduce((sum, { ms }) => sum + ms, 0), 0);
}

/** What one article of a size takes: articles put one after another and cut there. */
function millisFor(texts: readonly string[], kilobytes: number): number {
	const size = kilobytes * 1_000;
	let text = '';
	for (let i = 0; text.length < size && texts.length > 0; i++) text += `${texts[i % texts.length] ?? ''}\n\n`;
	return medianOf(
		Array.from({ length: runs }, () => timedExtraction(text.slice(0, size)).ms),
		1
	);
}
