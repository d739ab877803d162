import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs';
import { contains } from '../text/spans';
import { readCorpus } from '$lib/server/corpus/read';
import { quayTalks, valueOf } from './fixtures';
import { furnitureIn } from './furniture';

const corpus = valueOf(readCorpus('corpus'));
const sentence = 'The ferry left Northmouth at noon with forty people on board.';

/** What a line is taken for between two paragraphs of an article. */
function whatIs(line: string): string | null {
	const text = `${sentence}\n\n${line}\n\n${sentence}`;
	const [first, ...more] = furnitureIn(text);
	if (more.length > 0) throw new Error('more than one piece');
	if (!first) return null;
	expect(text.slice(first.start, first.end)).toBe(line);
	return first.what;
}

test('the furniture of every article in the corpus is found exactly as it was marked by hand', () => {
	const places = (furniture: { start: number; end: number }[]) =>
		furniture.map(({ start, end }) => [start, end]);
	for (const { slug, text, furniture } of corpus.articles) {
		expect([slug, places(furnitureIn(text))]).toEqual([slug, places(furniture)]);
	}
});

test('no quote of the corpus is furniture', () => {
	const furniture = new Map(corpus.articles.map(({ slug, text }) => [slug, furnitureIn(text)]));
	const lost = corpus.quotes.filter((quote) =>
		furniture.get(quote.article)?.some((piece) => quote.start < piece.end && piece.start < quote.end)
	);
	expect(lost.map(({ id }) => id)).toEqual([]);
});

test.each([
	['Advertisement', 'advertisement'],
	['ADVERTISEMENT', 'advertisement'],
	['Story continues below advertisement', 'advertisement'],
	['after newsletter promotion', 'advertisement'],
	['Read more: Ferry row reaches the town hall', 'related link'],
	['READ MORE | Harbour ‘sunk’ by storm, says Quill', 'related link'],
	['More on this story', 'related link'],
	['MORE FROM SPORT', 'related link'],
	['Most read', 'related link'],
	['Sign up to our Harbour newsletter', 'newsletter sign-up'],
	['Get the harbour news straight to your inbox every morning', 'newsletter sign-up'],
	['By signing up you agree to our terms.', 'newsletter sign-up'],
	['Join our commenting forum', 'comment forum'],
	['Have your say', 'comment forum'],
	['12 Comments', 'comment forum'],
	['Share this article on Facebook', 'share line'],
	['Facebook Twitter WhatsApp Email', 'share line'],
	['Follow us on social media for more from the coast', 'share line'],
	['Have you seen a boat on the bar? Email our newsdesk.', 'reader call-out'],
	['Image source, Lantern Pictures', 'picture credit'],
	['Image caption, Ada Quill on the quay in March', 'picture credit'],
	['Ada Quill on the quay in March (Lantern/PA)', 'picture credit'],
	['Photo: Edda Finch', 'picture credit'],
	['07:46, 16 November 2031', 'time stamp'],
	['Updated: 4 March 2030 at 4.15pm', 'time stamp'],
	['Published 3 hours ago', 'time stamp'],
	['Sunday 4 March 2030 16:02 GMT', 'time stamp'],
	['4 min read', 'time stamp'],
	['© Northmouth Lantern 2030', 'copyright line'],
	['(Reporting by Gil Rowe; Editing by Edda Finch)', 'agency credit'],
	['This article was amended on 4 March 2030 to correct a name.', 'update note'],
	['We use cookies and other tracking to show you this page.', 'cookie notice'],
	['Your donation keeps our reporters on the quay.', 'donation appeal'],
	['Please consider making a donation to our work.', 'donation appeal'],
	['By Edda Finch, Harbour Reporter', 'byline']
])('“%s” is a %s', (line, what) => {
	expect(whatIs(line)).toBe(what);
});

test.each([
	'“Sign up to our newsletter,” said Ada Quill.',
	'Ada Quill said: “Your donation keeps our reporters on the quay.”',
	'“Your support makes all the difference,” she told volunteers.',
	'Share prices on the quay fell.',
	'Image is everything, Ben Tarrow said.',
	'Advertisement rules will change in March.',
	'More from the minister was expected on Monday.',
	'By nightfall the boats were gone',
	'By Monday Ada Quill had gone',
	'Updated rules came into force on 4 March 2030.',
	'On 4 March the ferry sailed.',
	'Read more books, Ms Quill told the school.',
	'Comments by the minister angered the towns.',
	'The charity asked people to donate now to its winter fund.',
	'Cookies were handed out on the quay.',
	'Copyright law is to be rewritten, ministers say.',
	'Subscribe to that view and the harbour is lost, Cleo Marsh warned.',
	'Related to the minister by marriage, Dov Ellery keeps his distance.',
	'“We are on our own,” Ben Tarrow said (PA)',
	'Watch committee to be set up',
	'In pictures of the quay the pilots stand apart.',
	'May',
	'2030'
])('“%s” stays in the article', (line) => {
	expect(whatIs(line)).toBeNull();
});

describe('a donation appeal', () => {
	const appeal = [
		'Your support helps us to tell the story',
		"From the quay to the town hall, we go where the story is, as in our film 'The Bar'.",
		'Your donation lets us send reporters to both sides of the bay.',
		'We believe that news should be open to everyone, paid for by those who can afford it.'
	];

	test('is one piece, with the paragraphs between that don’t ask', () => {
		const text = [sentence, ...appeal, sentence].join('\n');
		expect(furnitureIn(text)).toEqual([
			{ start: sentence.length + 1, end: text.length - sentence.length - 1, what: 'donation appeal' }
		]);
	});

	test('takes no paragraph of the article along that stands between two appeals', () => {
		const text = [appeal[0], 'We were there first, Ada Quill said.', sentence, appeal[2]].join('\n');
		expect(furnitureIn(text)).toHaveLength(2);
		const own = [appeal[0], sentence, appeal[2]].join('\n');
		expect(furnitureIn(own)).toHaveLength(2);
	});

	test('ends where an article’s sentence is glued to it', () => {
		const { text, furniture } = quayTalks;
		expect(furnitureIn(text)).toEqual(furniture);
	});
});

test('a date before the first word is set aside, and nothing after it', () => {
	expect(furnitureIn(` date 2030-03-04 ${sentence}`)).toEqual([{ start: 0, end: 17, what: 'date stamp' }]);
	expect(furnitureIn(`${sentence} date 2030-03-04 ${sentence}`)).toEqual([]);
});

test('a byline is looked for at the top only', () => {
	const text = [...Array.from({ length: 6 }, () => sentence), 'By Edda Finch'].join('\n');
	expect(furnitureIn(text)).toEqual([]);
});

test('paragraphs that were cut in another way are taken as they were cut', () => {
	const text = 'Sign up to our\nnewsletter';
	expect(furnitureIn(text)).toEqual([]);
	expect(furnitureIn(text, [{ start: 0, end: text.length }])).toEqual([
		{ start: 0, end: text.length, what: 'newsletter sign-up' }
	]);
});

test('whatever the text, pieces lie in order, apart, and on paragraphs', () => {
	const line = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('Advertisement', 'Read more: x', 'Your support helps us', 'By Edda Finch', '4 March 2030')
	);
	fc.assert(
		fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
			const text = lines.join(end);
			const paragraphs = paragraphsOf(text);
			let last = 0;
			for (const piece of furnitureIn(text)) {
				expect(piece.start).toBeGreaterThanOrEqual(last);
				expect(piece.end).toBeGreaterThan(piece.start);
				expect(paragraphs.some((paragraph) => contains(piece, paragraph))).toBe(true);
				last = piece.end;
			}
		})
	);
});
