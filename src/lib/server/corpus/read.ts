import path from 'node:path';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { Corpus } from '../../core/quotes/corpus';
import { checkArticles } from './check-articles';
import { checkMotions } from './check-motions';
import { checkPeople } from './check-people';
import { checkQuotes } from './check-quotes';
import { corpusFrom } from './corpus-from';
import type { CorpusProblem } from './problem';
import { readSources } from './sources';

/**
 * Reads the corpus and checks all of it.
 *
 * @param dir - the folder with articles, quotes, people and motions
 * @returns the corpus, or every problem found, by file and line; a file that is not well formed
 * has only its form judged, so mending it may bring up more
 */
export function readCorpus(dir: string): Result<Corpus, CorpusProblem[]> {
	const { sources, problems: misread } = readSources(path.resolve(dir));
	const problems = [
		...misread,
		...checkArticles(sources),
		...checkQuotes(sources),
		...checkPeople(sources),
		...checkMotions(sources)
	];
	const speakers = sources.people?.value.speakers;
	const motion = sources.motions?.value.motions[0];
	if (problems.length > 0 || !speakers || !motion) return refuse(problems.sort(byPlace));
	return ok(corpusFrom({ ...sources, speakers, motion }));
}

/** The problems for a terminal, one a line: `corpus/quotes/whitehall-talks-2018.yaml:12: …`. */
export function wordProblems(problems: readonly CorpusProblem[]): string {
	return problems.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n');
}

function byPlace(a: CorpusProblem, b: CorpusProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}
