import { createHash } from 'node:crypto';
import type { Examples } from '../../core/argue/deck/make-deck';
import type { Corpus } from '../../core/quotes/corpus';
import { corpusOf, storeCorpus, storedDigest } from '../db/corpus';
import { StartupRefusal, type Db } from '../db/open';
import type { CorpusProblem } from './problem';
import { readCorpus, readExamples, wordProblems } from './read';

/**
 * Loads the corpus files into the database, where they differ from what it holds: all of them or nothing.
 *
 * @param dir - the corpus folder
 * @returns the corpus as the database holds it
 * @throws StartupRefusal when a file is wrong, naming every file, line and fault; nothing is changed then
 */
export async function loadCorpus(db: Db, dir: string): Promise<Corpus> {
	const read = readCorpus(dir);
	if (!read.ok) throw unloadable(read.error);
	const digest = createHash('sha256').update(JSON.stringify(read.value)).digest('hex');
	if ((await storedDigest(db)) !== digest) await storeCorpus(db, read.value, digest);
	return await corpusOf(db);
}

/**
 * What was written for the argue round over the corpus: files alone, for a round keeps the deck that it is played with.
 *
 * @throws StartupRefusal like {@link loadCorpus}
 */
export function loadExamples(dir: string): Examples {
	const read = readExamples(dir);
	if (!read.ok) throw unloadable(read.error);
	return read.value;
}

function unloadable(problems: readonly CorpusProblem[]): StartupRefusal {
	return new StartupRefusal(
		`The corpus can't be loaded; mend these lines and start again:\n${wordProblems(problems)}`
	);
}
