import path from 'node:path';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { Corpus } from '../../core/quotes/corpus';
import type { Examples } from '../../core/argue/deck/make-deck';
import { checkArticles } from './check-articles';
import { checkExamples } from './check-examples';
import { checkMotions } from './check-motions';
import { checkPeople } from './check-people';
import { checkQuotes } from './check-quotes';
import { corpusFrom } from './corpus-from';
import { examplesFrom } from './examples-from';
import type { CorpusProblem } from './problem';
import { readSources, type Sources } from './sources';

/**
 * Reads the corpus and checks all of it.
 *
 * @param dir - the folder with articles, quotes, people, motions and examples
 * @returns the corpus, or every problem found, by file and line; a file that is not well formed
 * has only its form judged, so mending it may bring up more
 */
export function readCorpus(dir: string): Result<Corpus, CorpusProblem[]> {
	const { sources, problems } = checkedSources(dir);
	const speakers = sources.people?.value.speakers;
	const motion = sources.motions?.value.motions[0];
	if (problems.length > 0 || !speakers || !motion) return refuse(problems);
	return ok(corpusFrom({ ...sources, speakers, motion }));
}

/** What was written for the argue round over the corpus in a folder, or the problems of {@link readCorpus}. */
export function readExamples(dir: string): Result<Examples, CorpusProblem[]> {
	const { sources, problems } = checkedSources(dir);
	if (problems.length > 0 || !sources.examples) return refuse(problems);
	return ok(examplesFrom(sources.examples.value));
}

function checkedSources(dir: string): { sources: Sources; problems: CorpusProblem[] } {
	const { sources, problems: misread } = readSources(path.resolve(dir));
	const problems = [
		...misread,
		...checkArticles(sources),
		...checkQuotes(sources),
		...checkPeople(sources),
		...checkMotions(sources),
		...checkExamples(sources)
	];
	return { sources, problems: problems.sort(byPlace) };
}

/** The problems for a terminal, one a line: `corpus/quotes/whitehall-talks-2018.yaml:12: …`. */
export function wordProblems(problems: readonly CorpusProblem[]): string {
	return problems.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n');
}

function byPlace(a: CorpusProblem, b: CorpusProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}
