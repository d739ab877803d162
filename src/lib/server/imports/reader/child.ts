import process from 'node:process';
import { roleVariable, type ReaderJob, type ReaderMessage } from './job';
import { prepare, read } from './read';

/**
 * The file that a reading process starts from. In a build this module may share its file with the server's others,
 * so the file does nothing by itself unless the process was started as a reader.
 */
export const childFile = new URL(import.meta.url);

const kind = process.env[roleVariable];
if (kind !== undefined && process.send) void serve(kind);

/** Reads one job and answers; the server ends the process. */
async function serve(kind: string): Promise<void> {
	// Also when the server is killed: no reader outlives it.
	process.once('disconnect', () => process.exit(0));
	await prepare(kind);
	process.once('message', (job) => {
		// The job comes from the server itself, over a channel that nobody else has.
		void read(job as ReaderJob).then((answer) => tell({ type: 'answered', answer }));
	});
	tell({ type: 'ready' });
}

function tell(message: ReaderMessage): void {
	process.send?.(message);
}
