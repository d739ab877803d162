import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from './extract';
import { styledArticles } from './styled-articles';

/** How a paper writes the marks around quotations, around quotations in them, and the apostrophe. */
const marks = {
	curly: '“”‘’’',
	straight: `""'''`,
	'single curly': '‘’“”’',
	'single straight': `''""'`,
	guillemets: '«»‹›’'
} as const;
type MarkStyle = keyof typeof marks;

type Style = {
	marks: MarkStyle;
	lineEnd: '\n' | '\r\n';
	/** The column at which lines are wrapped by hand; null where a line is a paragraph. */
	column: number | null;
	/** Every so many spaces is one that does not break; 0 for none. */
	everyNth: number;
};

const asWritten: Style = { marks: 'curly', lineEnd: '\n', column: null, everyNth: 0 };
const styles: fc.Arbitrary<Style> = fc.record({
	marks: fc.constantFrom(...(Object.keys(marks) as MarkStyle[])),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	column: fc.option(fc.integer({ min: 60, max: 80 })),
	everyNth: fc.nat({ max: 6 })
});

/** The article's own signs are «» outside, ‹› inside and ' for the apostrophe: they are told apart nowhere else. */
function styled(paragraphs: readonly string[], { marks: signs, lineEnd, column, everyNth }: Style): string {
	let spaces = 0;
	const written = paragraphs.map((paragraph) =>
		paragraph
			.replace(/[«»‹›']/g, (sign) => marks[signs]["«»‹›'".indexOf(sign)] ?? sign)
			.replace(/ /g, () => (everyNth > 0 && ++spaces % everyNth === 0 ? '\u00a0' : ' '))
	);
	const lines = column === null ? written : written.map((paragraph) => wrapped(paragraph, column, lineEnd));
	return lines.join(lineEnd + lineEnd);
}

function wrapped(words: string, column: number, lineEnd: string): string {
	const lines: string[] = [''];
	for (const word of words.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + word.length >= column) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.join(lineEnd);
}

/** What has to stay the same, whatever the marks and the white space. */
function meaningOf(text: string) {
	const { quotes, speakers } = extract(text);
	return quotes.map((quote) => ({
		words: plain(quote.text),
		kind: quote.kind,
		speakers: quote.speakers.map((id) => plain(speakers.find((each) => each.id === id)?.name ?? id)),
		run: quote.run
	}));
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').replace(/["'“”‘’«»‹›„‚]/g, '’');
}

test('the articles of these tests have many quotes, and every statement of them has a speaker', () => {
	const found = styledArticles.map((paragraphs) => meaningOf(styled(paragraphs, asWritten)));
	for (const quotes of found) {
		expect(quotes.length).toBeGreaterThan(4);
		expect(quotes.filter(({ kind, speakers }) => kind !== 'term' && speakers.length === 0)).toEqual([]);
	}
});

describe.each(styledArticles.map((paragraphs) => [paragraphs[0] ?? '', paragraphs] as const))(
	'“%s”',
	(_, paragraphs) => {
		const expected = meaningOf(styled(paragraphs, asWritten));

		test.each(Object.keys(marks) as MarkStyle[])('has the same quotes and speakers in %s marks', (each) => {
			expect(meaningOf(styled(paragraphs, { ...asWritten, marks: each }))).toEqual(expected);
		});

		test.each([60, 66, 72, 80])('has the same quotes and speakers wrapped by hand at column %i', (column) => {
			expect(meaningOf(styled(paragraphs, { ...asWritten, column }))).toEqual(expected);
		});

		test('has the same quotes and speakers with carriage returns and with spaces that do not break', () => {
			expect(meaningOf(styled(paragraphs, { ...asWritten, lineEnd: '\r\n' }))).toEqual(expected);
			expect(meaningOf(styled(paragraphs, { ...asWritten, everyNth: 1 }))).toEqual(expected);
		});

		test('has the same quotes and speakers however these styles are mixed', () => {
			fc.assert(
				fc.property(styles, (style) => {
					expect(meaningOf(styled(paragraphs, style))).toEqual(expected);
				}),
				{ numRuns: 40 }
			);
		});
	}
);
