import * as v from 'valibot';
import { ok, refuse, type Result } from '../../../core/kit/result';
import type { Reading, ReadingRefusal } from './job';
import { longestText } from '../limits';
import { linesOf, type PdfItem } from './pdf-lines';
import { paragraphsFrom } from './pdf-paragraphs';

/** A scan may carry a line of text, such as the scanner's name. */
const fewestLetters = 40;
const lettersAPage = 20;
/** Headers, footers and page numbers come off what is read. */
const mostRead = longestText * 1.5;
const named = v.object({ name: v.string() });

type PdfFile = Awaited<ReturnType<Awaited<ReturnType<typeof loadPdf>>['getDocumentProxy']>>;

/** Loads what reading PDF needs. */
export async function loadPdf() {
	const unpdf = await import('unpdf');
	await unpdf.getResolvedPDFJS();
	return unpdf;
}

/** The text of a PDF file in paragraphs; nothing in the file runs and nothing outside of it is fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Result<Reading, ReadingRefusal>> {
	const { getDocumentProxy } = await loadPdf();
	try {
		const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
		const pages = await pagesOf(file);
		if (pages === null) return refuse('too-long');
		const text = paragraphsFrom(linesOf(pages));
		const letters = text.match(/\p{L}/gu)?.length ?? 0;
		if (letters < Math.min(fewestLetters, lettersAPage * pages.length)) return refuse('no-text');
		return ok({ text, title: null, outlet: null, author: null, date: null, address: null, captions: [] });
	} catch (error) {
		return refuse(isPassword(error) ? 'encrypted' : 'damaged');
	}
}

/** The items of each page, one page after another; null as soon as they are more than a text may be. */
async function pagesOf(file: PdfFile): Promise<PdfItem[][] | null> {
	const pages: PdfItem[][] = [];
	let length = 0;
	for (let number = 1; number <= file.numPages; number++) {
		const page = await file.getPage(number);
		const { items } = await page.getTextContent();
		const found = items.flatMap((item) => ('str' in item ? [itemFrom(item)] : []));
		length += found.reduce((sum, { str }) => sum + str.length, 0);
		if (length > mostRead) return null;
		pages.push(found);
		page.cleanup();
	}
	return pages;
}

function itemFrom(item: { str: string; transform: unknown[]; width: number; hasEOL: boolean }): PdfItem {
	const [, , c, d, x, y] = item.transform.map(Number);
	return {
		str: item.str,
		x: x ?? 0,
		y: y ?? 0,
		width: item.width,
		fontSize: Math.hypot(c ?? 0, d ?? 0),
		hasEOL: item.hasEOL
	};
}

/** pdf.js names its errors; their classes are not exported. */
function isPassword(error: unknown): boolean {
	const one = v.safeParse(named, error);
	return one.success && one.output.name === 'PasswordException';
}
