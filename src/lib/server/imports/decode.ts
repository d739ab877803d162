/** A charset by which everything decodes: what browsers take for Latin 1. */
const lastResort = 'windows-1252';
/**
 * Its letters from 0x80 to 0x9f, quotation marks among them: several versions of Node decode them as control
 * characters, as if it were Latin 1 (https://github.com/nodejs/node/issues/56542).
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** How far into a page its own word on the charset is looked for, as the HTML standard has it. */
const metaBytes = 1024;
const metaCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Bytes as text: by their byte order mark, else by the charset that came with them, else by the page's own word, else
 * as UTF-8, else as windows-1252. A byte order mark is no part of the text.
 *
 * @param charset - from a Content-Type header; null where none came
 */
export function decoded(bytes: Uint8Array, charset: string | null = null): string {
	const marked = byMark(bytes);
	if (marked !== null) return new TextDecoder(marked).decode(bytes);
	const named = charset ?? charsetIn(bytes);
	return (
		as(named ?? 'utf-8', bytes) ?? as('utf-8', bytes) ?? mended(new TextDecoder(lastResort).decode(bytes))
	);
}

function byMark([first, second, third]: Uint8Array): string | null {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return null;
}

function charsetIn(bytes: Uint8Array): string | null {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, metaBytes));
	const [, meta, xml] = metaCharset.exec(start) ?? [];
	const name = meta ?? xml ?? null;
	// A page that could say so in ASCII is not in UTF-16, whatever it says.
	return name !== null && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

/** Null where the bytes are not in this charset, or nobody knows it. */
function as(charset: string, bytes: Uint8Array): string | null {
	try {
		const decoder = new TextDecoder(charset, { fatal: true });
		const text = decoder.decode(bytes);
		return decoder.encoding === lastResort ? mended(text) : text;
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) return null;
		throw error;
	}
}

function mended(text: string): string {
	return text.replace(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}
