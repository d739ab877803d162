import { ok, refuse, type Result } from '../../core/kit/result';
import type { Furniture } from '../../core/quotes/article';
import { furnitureIn } from '../../core/quotes/furniture';
import { overlaps, type Span } from '../../core/text/spans';
import { fetchPage, type AddressRefusal } from './address/fetch-page';
import { publicWeb, type Guard } from './address/guard';
import { decoded } from './decode';
import { fileKind } from './file-kind';
import { largestUpload } from './limits';
import { fromMarkdown } from './markdown';
import { isHtml, plainText, type PlainRefusal } from './plain';
import { readInTurn, type TurnRefusal } from './process/read-in-turn';
import type { ReaderJob } from './reader/job';
import { textFacts } from './text-facts';

/** An article's text as it will be stored, with what the page or file says about it. */
export type Imported = {
	text: string;
	title: string | null;
	outlet: string | null;
	author: string | null;
	/** `2031-05-17` */
	date: string | null;
	address: string | null;
	furniture: Furniture[];
};

/** Why nothing was brought in. */
export type ImportRefusal = PlainRefusal | TurnRefusal | AddressRefusal | 'too-large';

type Outcome = Promise<Result<Imported, ImportRefusal>>;
type Facts = Partial<Omit<Imported, 'text' | 'furniture'>>;

/** Takes a pasted text as it is; a pasted page or piece of one is read as HTML. */
export async function importText(text: string): Outcome {
	if (Buffer.byteLength(text) > largestUpload) return refuse('too-large');
	return isHtml(text) ? await importHtml(text, null) : imported(text);
}

/**
 * Reads the article in a web page.
 *
 * @param address - where the page was found; null where nobody knows
 */
export async function importHtml(html: string, address: string | null): Outcome {
	if (Buffer.byteLength(html) > largestUpload) return refuse('too-large');
	if (html.trim() === '') return refuse('empty');
	if (html.includes('\0')) return refuse('binary');
	return await fromReader({ kind: 'html', html, address });
}

/** Reads an uploaded file by what it holds: text, Markdown, HTML, DOCX or PDF. */
export async function importFile({ name, bytes }: { name: string; bytes: Uint8Array }): Outcome {
	if (bytes.length > largestUpload) return refuse('too-large');
	if (bytes.length === 0) return refuse('empty');
	switch (fileKind(bytes)) {
		case 'pdf':
			return await fromReader({ kind: 'pdf', bytes });
		case 'zip':
			return await fromReader({ kind: 'docx', bytes });
		case 'locked-office':
			return refuse('encrypted');
		case 'other':
			return refuse('not-this-kind');
		case 'text':
			return await fromTextFile(name.toLowerCase(), decoded(bytes));
	}
}

/** Fetches a page from the public web and reads the article in it. */
export async function importAddress(address: string, guard: Guard = publicWeb): Outcome {
	const page = await fetchPage(address, guard);
	if (!page.ok) return page;
	const { text, isPlain, address: found } = page.value;
	return isPlain ? imported(text, { address: found }) : await importHtml(text, found);
}

async function fromTextFile(name: string, text: string): Outcome {
	if (/\.(pdf|docx)$/.test(name)) return refuse('damaged');
	if (/\.(html?|xhtml)$/.test(name) || isHtml(text)) return await importHtml(text, null);
	if (!/\.(md|markdown)$/.test(name)) return imported(text);
	const markdown = fromMarkdown(text);
	return imported(markdown.text, markdown.facts);
}

async function fromReader(job: ReaderJob): Outcome {
	const reading = await readInTurn(job);
	if (!reading.ok) return reading;
	const { text, captions, ...facts } = reading.value;
	const outcome = imported(text, facts, captions);
	// Letters that a file's own fonts turn into nothing readable: the file is none the less of its kind.
	return outcome.ok || outcome.error !== 'binary' ? outcome : refuse('no-text');
}

function imported(given: string, facts: Facts = {}, captions: Span[] = []): Result<Imported, ImportRefusal> {
	const text = plainText(given);
	if (!text.ok) return text;
	const found = furnitureIn(text.value);
	const shown = textFacts(text.value, found);
	return ok({
		text: text.value,
		title: facts.title ?? shown.title,
		outlet: facts.outlet ?? null,
		author: facts.author ?? shown.author,
		date: facts.date ?? shown.date,
		address: facts.address ?? null,
		furniture: withCaptions(found, captions)
	});
}

function withCaptions(furniture: Furniture[], captions: Span[]): Furniture[] {
	const more = captions
		.filter((caption) => !furniture.some((piece) => overlaps(piece, caption)))
		.map((caption) => ({ ...caption, what: 'picture caption' }));
	return [...furniture, ...more].sort((a, b) => a.start - b.start);
}
