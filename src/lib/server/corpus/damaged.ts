import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lineAt } from '../../core/text/spans';
import type { Result } from '../../core/kit/result';
import type { Corpus } from '../../core/quotes/corpus';
import type { CorpusProblem } from './problem';
import { readCorpus } from './read';

/** The project's own corpus. */
export const corpusDir = path.resolve('corpus');

/** What reading gives after a change to a copy of the corpus; for tests. */
export function readDamaged(damage: (dir: string) => void): Result<Corpus, CorpusProblem[]> {
	const place = mkdtempSync(path.join(tmpdir(), 'either-side-'));
	const dir = path.join(place, 'corpus');
	try {
		cpSync(corpusDir, dir, { recursive: true });
		damage(dir);
		return readCorpus(dir);
	} finally {
		rmSync(place, { recursive: true });
	}
}

/** Puts other words in the place of the first occurrence of some, which must be there. */
export function replaceIn(dir: string, file: string, from: string, to: string): void {
	const place = path.join(dir, file);
	const text = readFileSync(place, 'utf8');
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	writeFileSync(
		place,
		text.replace(from, () => to)
	);
}

/** The problems after one replacement in one file; none if the corpus can still be read. */
export function problemsAfter(file: string, from: string, to: string): CorpusProblem[] {
	const read = readDamaged((dir) => replaceIn(dir, file, from, to));
	return read.ok ? [] : read.error;
}

/** The line of a corpus file, counted from 1, on which some words first stand: it moves when the file grows. */
export function lineOf(file: string, words: string): number {
	const text = readFileSync(path.join(corpusDir, file), 'utf8');
	return lineAt(text, text.indexOf(words));
}
