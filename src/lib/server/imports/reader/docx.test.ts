import { expect, test } from 'vitest';
import { docxOf, zipOf } from '../fixtures';
import { readDocx } from './docx';

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await readDocx(bytes);
	if (!reading.ok) throw new Error(reading.error);
	return reading.value.text;
}

test('every paragraph comes with an empty line after it, and a broken line stays broken', async () => {
	const bytes = docxOf([
		'Ferry row',
		'“We are late,” said Ada Quill.\nShe left.',
		'',
		'Ben Tarrow’s reply: "No."'
	]);
	expect(await textOf(bytes)).toBe(
		'Ferry row\n\n“We are late,” said Ada Quill.\nShe left.\n\nBen Tarrow’s reply: "No."'
	);
});

test('text that runs from right to left, and emoji, come as they are', async () => {
	expect(await textOf(docxOf(['قالت آدا: «تأخرنا»', '🚢 sailed']))).toBe('قالت آدا: «تأخرنا»\n\n🚢 sailed');
});

test('a zip file without a document is not of this kind', async () => {
	expect(await readDocx(zipOf([{ name: 'a.txt', data: 'x' }]))).toEqual({
		ok: false,
		error: 'not-this-kind'
	});
});

test('a file cut short is damaged', async () => {
	expect(await readDocx(docxOf(['Ferry row']).subarray(0, 300))).toEqual({ ok: false, error: 'damaged' });
});

test('a document without words has no text', async () => {
	expect(await readDocx(docxOf(['', ' ']))).toEqual({ ok: false, error: 'no-text' });
});

test('a bomb beside the document is refused', async () => {
	const bomb = { name: 'word/media/zeros', data: new Uint8Array(31 * 1024 * 1024) };
	expect(await readDocx(docxOf(['Ferry row'], [bomb]))).toEqual({ ok: false, error: 'unpacks-too-large' });
});
