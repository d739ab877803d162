import type { Span } from '../../core/text/spans';
import type { Located } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';

/** The words that a span should hold, and the key under which the file gives them. */
type Words = { key: string; words: string };

/** What is wrong with a span of an article's text: offsets outside of it, or other words at them. */
export function checkSpan(span: Located<Span>, { key, words }: Words, text: string): CorpusProblem[] {
	const { start, end } = span.value;
	if (start >= end) {
		return [problemAt(span, ['start'], `The start ${start} does not come before the end ${end}.`)];
	}
	if (end > text.length) {
		const what = `The end ${end} lies past the end of the article, which is ${text.length} long.`;
		return [problemAt(span, ['end'], what)];
	}
	const found = text.slice(start, end);
	if (found === words) return [];
	const places = placesOf(text, words);
	const what = `From ${start} to ${end} the article says ${shown(found)}, not ${shown(words)}, which stands ${whereIs(words, places)}.`;
	// Words that stand nowhere are themselves the slip; else the offsets are.
	return [problemAt(span, [places.length === 0 ? key : 'start'], what)];
}

/** Where words stand in a text: the offset of each occurrence, overlapping ones too. */
export function placesOf(text: string, words: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

function whereIs(words: string, [first, ...more]: number[]): string {
	if (first === undefined) return 'nowhere in it';
	if (more.length > 0) return `in it ${more.length + 1} times`;
	return `from ${first} to ${first + words.length}`;
}
