import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../text/paragraphs';
import { markedSpans } from './marked';

type Marked = { words: string[]; flags: string[][]; goesOn: boolean[] };

/** What stands between marks; paragraphs that begin with an asterisk are furniture. */
function markedIn(...lines: string[]): Marked {
	const text = lines.join('\n');
	const paragraphs = paragraphsOf(text);
	const isFurniture = paragraphs.map(({ start }) => text.startsWith('*', start));
	const spans = markedSpans(text, paragraphs, isFurniture);
	return {
		words: spans.map(({ start, end }) => text.slice(start, end)),
		flags: spans.map(({ flags }) => flags),
		goesOn: spans.map(({ goesOn }) => goesOn)
	};
}

function wordsIn(...lines: string[]): string[] {
	return markedIn(...lines).words;
}

describe('pairs of marks', () => {
	test.each([
		['curly', 'Ada said: “The bar is watched.”'],
		['straight', 'Ada said: "The bar is watched."'],
		['fullwidth', 'Ada said: ＂The bar is watched.＂'],
		['low and high', 'Ada said: „The bar is watched.“'],
		['guillemets', 'Ada said: «The bar is watched.»'],
		['guillemets with spaces inside', 'Ada said: «\u00a0The bar is watched.\u00a0»'],
		['single curly', 'Ada said: ‘The bar is watched.’'],
		['single straight', "Ada said: 'The bar is watched.'"],
		['straight without a space before', 'Ada said:"The bar is watched."']
	])('%s enclose words', (_, text) => {
		expect(markedIn(text)).toEqual({ words: ['The bar is watched.'], flags: [[]], goesOn: [false] });
	});

	test('of two signs enclose words and are flagged', () => {
		expect(markedIn('"The bar is watched,” Ada said.')).toEqual({
			words: ['The bar is watched,'],
			flags: [['mixed-marks']],
			goesOn: [false]
		});
	});

	test('enclose nothing without a letter or a digit', () => {
		expect(wordsIn('The sign read “…” and “?!”, then "".')).toEqual([]);
	});

	test('stand in reading order, whatever their sign', () => {
		expect(wordsIn("A 'smart' pier, a “thin” plan, a 'wet' wall and a “dry” dock.")).toEqual([
			'smart',
			'thin',
			'wet',
			'dry'
		]);
	});

	test('inside a pair are part of it', () => {
		expect(wordsIn('“They called it ‘a palace’ and laughed,” Ada said.')).toEqual([
			'They called it ‘a palace’ and laughed,'
		]);
		expect(wordsIn('“They called it “a palace” and laughed,” Ada said.')).toEqual([
			'They called it “a palace” and laughed,'
		]);
	});

	test('inside a pair are part of it at its end, too', () => {
		expect(wordsIn('“They called it ‘a palace’,” Ada said. “I call it ‘a shed’.”')).toEqual([
			'They called it ‘a palace’,',
			'I call it ‘a shed’.'
		]);
	});

	test('are those around the others where an article encloses its quotations in single marks', () => {
		expect(
			wordsIn('‘They called it “a palace” and laughed,’ Ada said. ‘Nobody may stay,’ she added.')
		).toEqual(['They called it “a palace” and laughed,', 'Nobody may stay,']);
	});
});

describe('no marks', () => {
	test.each([
		['apostrophes', "The lamps aren't Ada’s, and o'clock isn’t a time."],
		['possessives of plurals', "The towns' boats and the crews’ nets were lost."],
		['letters left out at the start of a word', "It was the '90s, ’cause nobody looked, and rock 'n' roll."],
		['signs for feet and inches', 'The mast is 6\' high, the pipe 5" wide.']
	])('%s', (_, text) => {
		expect(wordsIn(text)).toEqual([]);
	});

	test('possessives inside single marks end nothing', () => {
		expect(wordsIn('‘The crews’ nets are gone,’ said Ada. ‘The towns’ boats are next.’')).toEqual([
			'The crews’ nets are gone,',
			'The towns’ boats are next.'
		]);
	});
});

describe('a quotation over paragraphs', () => {
	test('opens each of them and closes only the last', () => {
		const { words, goesOn, flags } = markedIn('Ada said: “One.', '“Two.', '“Three.”', '“Four.”');
		expect(words).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
		expect(goesOn).toEqual([false, true, true, false]);
		expect(flags.flat()).toEqual([]);
	});

	test('does so with straight and with single marks', () => {
		for (const mark of ['"', '‘', "'"]) {
			const close = mark === '‘' ? '’' : mark;
			const { words, goesOn } = markedIn(
				`Ada said: ${mark}The bar is shut.`,
				`${mark}Nobody may stay.${close}`,
				`Ben said: ${mark}It is open.${close}`
			);
			expect(words).toEqual(['The bar is shut.', 'Nobody may stay.', 'It is open.']);
			expect(goesOn).toEqual([false, true, false]);
		}
	});

	test('goes on over furniture', () => {
		const { words, goesOn } = markedIn('Ada said: “One.', '* Read “more” here', '“Two.”');
		expect(words).toEqual(['One.', 'Two.']);
		expect(goesOn).toEqual([false, true]);
	});

	test('takes along a paragraph without marks that reads as spoken, and flags it', () => {
		const { words, flags } = markedIn('Ada said: “One.', 'We have asked them.', '“Three.”');
		expect(words).toEqual(['One.', 'We have asked them.', 'Three.']);
		expect(flags).toEqual([[], ['unmarked-paragraph'], []]);
	});

	test('ends before a paragraph without marks that credits somebody', () => {
		expect(wordsIn('Ada said: “One.', 'Ben said we had asked.', '“Three.”')).toEqual(['One.', 'Three.']);
	});

	test('ends in a paragraph that only closes it, which is flagged', () => {
		const { words, flags } = markedIn('Ada said: “One.', 'Nobody may stay.” Ben left.');
		expect(words).toEqual(['One.', 'Nobody may stay.']);
		expect(flags).toEqual([[], ['unmarked-paragraph']]);
	});
});

describe('a missing mark', () => {
	test('at the opening is put at the start of the paragraph', () => {
		expect(markedIn('The bar is watched,” said Ada.')).toMatchObject({
			words: ['The bar is watched,'],
			flags: [['missing-opening-mark']]
		});
	});

	test('at the opening is put at the start of the sentence after another quotation', () => {
		expect(markedIn('“One,” she said. Ben left. The bar is watched,” said Ada.')).toMatchObject({
			words: ['One,', 'The bar is watched,'],
			flags: [[], ['missing-opening-mark']]
		});
	});

	test.each([
		['he said', 'The bar is watched,'],
		['she later added', 'The bar is watched,'],
		['Ada Quill said', 'The bar is watched,'],
		['said the minister', 'The bar is watched,']
	])('at the closing is put before “%s”', (credit, words) => {
		expect(markedIn(`“${words} ${credit}.`, 'Ben left.')).toMatchObject({
			words: [words],
			flags: [['missing-closing-mark']]
		});
	});

	test('at the closing is put before the credit where another quotation opens after it', () => {
		expect(markedIn('“The bar is watched, she said. “Nobody may stay.”')).toMatchObject({
			words: ['The bar is watched,', 'Nobody may stay.'],
			flags: [['missing-closing-mark'], []]
		});
	});
});

test('a transcript whose paragraphs open with a mark and a speaker’s label has no quotations', () => {
	expect(
		wordsIn('"ADA QUILL: The bar is watched.', '"BEN TARROW: We want lamps.', 'The hearing goes on.')
	).toEqual([]);
});
