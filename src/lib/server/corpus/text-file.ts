import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '../../core/kit/result';
import { lineAt } from '../../core/text/spans';
import type { CorpusProblem } from './problem';

/** A file's text exactly as its bytes say, and the file's name for people. */
export type TextFile = { file: string; text: string };

/** The names of a folder's files that have this ending, without it, in the order of their letters. */
export function namesIn(dir: string, folder: string, ending: string): Result<string[], CorpusProblem[]> {
	const place = path.join(dir, folder);
	if (!existsSync(place)) return problemIn(fileName(dir, folder), 1, 'There is no such folder.');
	const names = readdirSync(place).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
	return ok(names.map((name) => name.slice(0, -ending.length)).sort());
}

/** The text of one file; bytes that are no UTF-8 are refused, never replaced. */
export function readText(dir: string, inside: string): Result<TextFile, CorpusProblem[]> {
	const file = fileName(dir, inside);
	const place = path.join(dir, inside);
	if (!existsSync(place)) return problemIn(file, 1, 'There is no such file.');
	const bytes = readFileSync(place);
	if (!isUtf8(bytes)) return problemIn(file, firstBrokenLine(bytes), 'This line is not valid UTF-8.');
	// ignoreBOM keeps a byte order mark: every offset counts in the text as it was given.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const zero = text.indexOf('\0');
	if (zero !== -1) return problemIn(file, lineAt(text, zero), 'This line holds a NUL byte.');
	return ok({ file, text });
}

function fileName(dir: string, inside: string): string {
	return `${path.basename(dir)}/${inside}`;
}

function problemIn(file: string, line: number, what: string): Result<never, CorpusProblem[]> {
	return refuse([{ file, line, what }]);
}

/** A line feed is never part of a longer character, so the lines of a text can be judged one by one. */
function firstBrokenLine(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
		line++;
	}
	return line;
}
