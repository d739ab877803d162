import type { Located, Path } from './located';

/** Something wrong in a file of the corpus, worded for whoever mends it. */
export type CorpusProblem = {
	/** From the folder that the corpus lies in: `corpus/quotes/whitehall-talks-2018.yaml`. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** One plain sentence. */
	what: string;
};

/** @returns the problem, at the line where the node stands in its file */
export function problemAt(node: Located<unknown>, path: Path, what: string): CorpusProblem {
	return { file: node.file, line: node.lineOf(path), what };
}

/** A value as it is named in a sentence: as JSON, and never long. */
export function shown(value: unknown): string {
	const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
	return typeof value === 'string' ? JSON.stringify(short) : short;
}
