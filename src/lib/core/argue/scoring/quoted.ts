/** What somebody put between quotation marks, and where: `start` is the opening mark, `end` is behind the closing. */
export type Quoted = { words: string; start: number; end: number };

/** One word or two between marks are a term, and quote nobody: "safe", "legal routes". */
const fewestWords = 3;

const doubles = /["“„«»＂]([^"“”„«»＂]+)["”“«»＂]/g;
/** A single mark opens behind a space and closes before one: elsewhere it is an apostrophe. */
const singles = /(?<![\p{L}\p{N}])['‘‚](?=\S)((?:[^'’‘]|['’](?=[\p{L}\p{N}]))+)['’](?![\p{L}\p{N}])/gu;

/** What stands between quotation marks in a text and is longer than a term, in the order of the text. */
export function quotedIn(text: string): Quoted[] {
	const found = [...matches(text, doubles), ...matches(text, singles)];
	return found
		.filter(({ words }) => (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords)
		.filter((each) => !found.some((outer) => outer.start < each.start && each.end < outer.end))
		.toSorted((a, b) => a.start - b.start);
}

function matches(text: string, marks: RegExp): Quoted[] {
	return [...text.matchAll(marks)].map((match) => ({
		words: match[1] ?? '',
		start: match.index,
		end: match.index + match[0].length
	}));
}
