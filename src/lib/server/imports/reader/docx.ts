import { ok, refuse, type Result } from '../../../core/kit/result';
import { loadHtml } from './html';
import type { Reading, ReadingRefusal } from './job';
import { textBelow } from './paragraphs';
import { checkZip } from './zip';

/** What mammoth makes of a reference to a note: a number that is no word of the text. */
const noteMarks = 'sup > a[href^="#footnote"], sup > a[href^="#endnote"], sup > a[href^="#comment"]';
const backLinks = 'a[href^="#footnote-ref"], a[href^="#endnote-ref"]';

/** Loads what reading DOCX needs. */
export async function loadDocx() {
	const [{ default: mammoth }, { parseHTML }] = await Promise.all([import('mammoth'), loadHtml()]);
	return { mammoth, parseHTML };
}

/**
 * The text of a DOCX file, with every paragraph, list item, table cell and note a paragraph of its own. Nothing is
 * unpacked for reading before {@link checkZip} has found the file to be what it says.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Reading, ReadingRefusal>> {
	const names = checkZip(bytes);
	if (!names.ok) return names;
	if (!names.value.includes('word/document.xml')) return refuse('not-this-kind');
	const { mammoth, parseHTML } = await loadDocx();
	const { value: html } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes) },
		{
			convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
			externalFileAccess: false,
			includeEmbeddedStyleMap: false
		}
	);
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	for (const element of document.querySelectorAll(`${noteMarks}, ${backLinks}`)) element.remove();
	const { text } = textBelow(document.body);
	if (text === '') return refuse('no-text');
	const title = document.querySelector('h1')?.textContent?.trim() ?? null;
	return ok({ text, title, outlet: null, author: null, date: null, address: null, captions: [] });
}
