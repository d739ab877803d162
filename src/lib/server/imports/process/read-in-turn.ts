import { refuse, type Result } from '../../../core/kit/result';
import { readerLimits, readersAtOnce, readersWaiting } from '../limits';
import { childFile } from '../reader/child';
import type { ReaderJob, Reading } from '../reader/job';
import { newLine } from './line';
import { runReader, type RunRefusal } from './run';

export type TurnRefusal = RunRefusal | 'busy';

// One line for the whole server, whoever brings an article in: it is the machine's memory that is shared out.
const everybody = newLine({ atOnce: readersAtOnce, waiting: readersWaiting });

/** Reads a job in a process of its own as soon as one may start; 'busy' when too many wait already. */
export async function readInTurn(job: ReaderJob, line = everybody): Promise<Result<Reading, TurnRefusal>> {
	return (await line(() => runReader(job, childFile, readerLimits))) ?? refuse('busy');
}
