import { expect, test } from 'vitest';
import { beginChecking } from '../../core/checking/check';
import { harbourArticle } from '../../core/checking/fixtures';
import { contextOf, markedText, paragraphAt } from './marked-text';

const { text, furniture, extraction } = harbourArticle;
const { quotes } = beginChecking(text, extraction);

test('the pieces of a paragraph are all of its words in order, each where it says that it stands', () => {
	for (const { start, end, pieces } of markedText(text, furniture, quotes)) {
		expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
		for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
	}
});

test('every quote is marked once, with its own words', () => {
	const marked = markedText(text, furniture, quotes).flatMap(({ pieces }) =>
		pieces.filter(({ quote }) => quote !== null)
	);
	expect(marked.map((piece) => [piece.quote?.id, piece.text])).toEqual(
		quotes.map(({ id, text }) => [id, text])
	);
});

test('a paragraph of the page around the article says what it is', () => {
	const [, stamp] = markedText(text, furniture, quotes);
	expect(stamp?.furniture).toBe('time stamp');
});

test('the context of two pieces is their paragraphs and no other, with nothing else marked', () => {
	const [first, second] = quotes;
	const context = contextOf(text, first && second ? [first, second] : []);
	expect(context.map(({ start }) => start)).toEqual([
		paragraphAt(text, first?.start ?? 0).start,
		paragraphAt(text, second?.start ?? 0).start
	]);
	const marks = context.flatMap(({ pieces }) => pieces.flatMap(({ quote }) => quote?.id ?? []));
	expect(marks).toEqual(['q1', 'q2']);
});

test('a quotation over lines that were wrapped by hand stands in one paragraph', () => {
	const wrapped = [
		'Ada Quill told the council on Monday evening that more boats',
		'would be sent to the bar before the winter storms set in and',
		'said: “Two more boats on the bar will turn the smugglers back',
		'and every night that we wait costs a life that a patrol could',
		'have saved.”'
	].join('\n');
	const { start, end } = paragraphAt(wrapped, wrapped.indexOf('Two more'));
	expect(wrapped.slice(start, end)).toBe(wrapped);
});
