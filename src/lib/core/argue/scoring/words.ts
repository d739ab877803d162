/**
 * A word as it stands in a text. Scripts that write without spaces count by the sign: a text in them is as long as it
 * says, and not one word.
 */
const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;

/** How quotation marks, apostrophes and dashes are written before two texts are held side by side. */
const plainSigns: readonly [RegExp, string][] = [
	[/[‘’‚‛`´]/g, "'"],
	[/[“”„‟«»＂]/g, '"'],
	[/[‐‑‒–—―−]/g, '-'],
	[/\u00ad/g, ''],
	[/…/g, '...']
];

/** The text with plain quotation marks, apostrophes, dashes and ellipses; all else is left. */
export function plain(text: string): string {
	return plainSigns.reduce((result, [sign, by]) => result.replace(sign, by), text.normalize('NFC'));
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
	return plain(text).toLowerCase().match(word) ?? [];
}

/** Every run of four words. */
export function runsOf(words: readonly string[]): string[] {
	return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

/** The distinct words of a text that say something: not those that any English sentence is made of. */
export function contentWordsOf(words: readonly string[]): Set<string> {
	return new Set(words.filter((each) => !fillers.has(each)));
}

const fillers = new Set(
	`a about after again all also am an and any are aren't as at be because been before being between both but by can
	can't cannot could couldn't did didn't do does doesn't doing don't down each even every few for from further get gets
	go goes got had has have haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's
	its itself just like lot made make makes many may me might more most much must my no nor not now of off on once only
	or other our out over own really same say says she should shouldn't so some such than that that's the their theirs
	them then there there's these they they're thing things think this those though through to too under until up us very
	was wasn't way we we're well were weren't what when where which while who why will with won't would wouldn't yes you
	your yours`.split(/\s+/)
);
