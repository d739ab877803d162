import { expect, test } from 'vitest';
import { encryptedPdf, pdfOf, setLines } from '../fixtures';
import { readPdf } from './pdf';

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await readPdf(bytes);
	if (!reading.ok) throw new Error(reading.error);
	return reading.value.text;
}

const opening = ['Ada Quill, the Harbour Secretary, said the boats', 'would sail before the autumn gales.'];
const answer = ['Ben Tarrow said: "Nobody has asked the', 'pilots yet."'];

test('lines of a paragraph are joined, and a wide gap ends it', async () => {
	expect(await textOf(pdfOf([setLines([...opening, '', ...answer])]))).toBe(
		'Ada Quill, the Harbour Secretary, said the boats would sail before the autumn gales.\n\nBen Tarrow said: "Nobody has asked the pilots yet."'
	);
});

test('without gaps, an indented line and a short last line end a paragraph', async () => {
	const lines = setLines(['Ada Quill, the Harbour Secretary, spoke for an hour.', ...answer, ...opening]);
	const [first, second, ...rest] = lines;
	if (!first || !second) throw new Error('no lines');
	expect(await textOf(pdfOf([[first, { ...second, x: 90 }, ...rest]]))).toBe(
		'Ada Quill, the Harbour Secretary, spoke for an hour.\n\nBen Tarrow said: "Nobody has asked the pilots yet."\n\nAda Quill, the Harbour Secretary, said the boats would sail before the autumn gales.'
	);
});

test('a word broken at a line’s end is mended, and a hyphen of its own stays', async () => {
	const lines = [
		'The har-',
		'bour is closed. A cross-',
		'party group met the ferry-',
		'men, and the ice-cream man met the ice-',
		'cream lovers of the whole bay.'
	];
	expect(await textOf(pdfOf([setLines(lines)]))).toBe(
		'The harbour is closed. A cross-party group met the ferrymen, and the ice-cream man met the ice-cream lovers of the whole bay.'
	);
});

test('a hyphen before a capital stays', async () => {
	const lines = ['The line from Northmouth-', 'Harbour to the far quay is shut for the winter.'];
	expect(await textOf(pdfOf([setLines(lines)]))).toBe(
		'The line from Northmouth-Harbour to the far quay is shut for the winter.'
	);
});

test('a hyphen that waits for another word stays apart from the next', async () => {
	const lines = ['The minister spoke of two-', 'and three-year visas for the pilots of the bay.'];
	expect(await textOf(pdfOf([setLines(lines)]))).toBe(
		'The minister spoke of two- and three-year visas for the pilots of the bay.'
	);
});

test('page numbers and what each page repeats at its edges are left out', async () => {
	const page = (number: number, lines: string[]) => [
		{ words: `Northmouth Lantern, 4 March 2030, ${number}`, y: 820 },
		...setLines(lines),
		{ words: `Page ${number} of 2`, y: 30 }
	];
	const bytes = pdfOf([page(1, opening), page(2, answer)]);
	expect(await textOf(bytes)).toBe(
		'Ada Quill, the Harbour Secretary, said the boats would sail before the autumn gales.\n\nBen Tarrow said: "Nobody has asked the pilots yet."'
	);
});

test('a paragraph goes on over the end of a page', async () => {
	const [first = '', second = ''] = opening;
	expect(await textOf(pdfOf([setLines(['The tide was out that day.', '', first]), setLines([second])]))).toBe(
		`The tide was out that day.\n\n${first} ${second}`
	);
});

test('a file with a password is encrypted', async () => {
	expect(await readPdf(encryptedPdf())).toEqual({ ok: false, error: 'encrypted' });
});

test('a scan without text has none, also where each page bears a number', async () => {
	expect(await readPdf(pdfOf([[], []]))).toEqual({ ok: false, error: 'no-text' });
	expect(await readPdf(pdfOf([[{ words: '1', y: 30 }], [{ words: '2', y: 30 }]]))).toEqual({
		ok: false,
		error: 'no-text'
	});
});

test('what only begins like a PDF is damaged', async () => {
	expect(await readPdf(Buffer.from('%PDF-1.4\nnothing'))).toEqual({ ok: false, error: 'damaged' });
});

test('a file that goes on for too long is given up', async () => {
	const lines = setLines(Array.from({ length: 50 }, () => 'The ferry left Northmouth at noon. '.repeat(10)));
	expect(await readPdf(pdfOf(Array.from({ length: 70 }, () => lines)))).toEqual({
		ok: false,
		error: 'too-long'
	});
});
