import { fork, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { refuse, type Result } from '../../../core/kit/result';
import {
	readerMessage,
	roleVariable,
	type ReaderJob,
	type Reading,
	type ReadingRefusal
} from '../reader/job';
import { residentBytes } from './resident';

export type RunRefusal = ReadingRefusal | 'too-slow' | 'too-hungry';
/** What a reader may take, in time and in memory beyond what it needs to be ready. */
export type RunLimits = { millis: number; bytes: number };

type Answer = Result<Reading, RunRefusal>;

const pollMillis = 50;
const megabyte = 1024 * 1024;

/**
 * Reads a job in a process of its own, which is killed when it takes too long or too much memory. The watch is
 * kept from outside: a process that is caught in a loop cannot report itself. Its end, of whatever kind, is a
 * refusal and never the server's own end.
 *
 * @param file - the module that the process starts from
 */
export async function runReader(job: ReaderJob, file: URL, limits: RunLimits): Promise<Answer> {
	const child = start(job.kind, file, limits);
	const watch = new AbortController();
	const end = () => child.kill('SIGKILL');
	// One that is caught in a loop doesn't see that the server has gone.
	process.once('exit', end);
	try {
		return await Promise.race([
			ended(child),
			outOfTime(limits.millis, watch.signal),
			answered(child, job, (pid, idle) => outOfMemory(pid, idle + limits.bytes, watch.signal))
		]);
	} finally {
		watch.abort();
		process.off('exit', end);
		end();
	}
}

function start(kind: string, file: URL, { bytes }: RunLimits): ChildProcess {
	const path = fileURLToPath(file);
	return fork(path, {
		// In development and in tests the file is TypeScript.
		execArgv: [
			`--max-old-space-size=${Math.ceil(bytes / megabyte)}`,
			...(path.endsWith('.ts') ? ['--import', 'tsx'] : [])
		],
		// No secret of the server is anywhere near a hostile file.
		env: { [roleVariable]: kind, NODE_ENV: process.env.NODE_ENV },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
}

async function answered(
	child: ChildProcess,
	job: ReaderJob,
	outOfMemory: (pid: number, idle: number) => Promise<Answer>
): Promise<Answer> {
	await nextMessage(child);
	const idle = child.pid === undefined ? null : await residentBytes(child.pid);
	const answer = nextMessage(child).then((message) =>
		message?.type === 'answered' ? message.answer : refuse('damaged' as const)
	);
	// It may end while it is being written to; its end is waited for elsewhere.
	child.send(job, () => undefined);
	if (child.pid === undefined || idle === null) return await answer;
	return await Promise.race([answer, outOfMemory(child.pid, idle)]);
}

function nextMessage(child: ChildProcess): Promise<v.InferOutput<typeof readerMessage> | null> {
	return new Promise((resolve) => {
		child.once('message', (received) => {
			const message = v.safeParse(readerMessage, received);
			resolve(message.success ? message.output : null);
		});
	});
}

function ended(child: ChildProcess): Promise<Answer> {
	return new Promise((resolve) => {
		child.once('error', () => resolve(refuse('damaged')));
		// V8 aborts when its heap is full.
		child.once('exit', (_code, signal) => resolve(refuse(signal === 'SIGABRT' ? 'too-hungry' : 'damaged')));
	});
}

function outOfTime(millis: number, signal: AbortSignal): Promise<Answer> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(refuse('too-slow')), millis);
		signal.addEventListener('abort', () => clearTimeout(timer));
	});
}

/** Settles only when the process has passed its limit. */
function outOfMemory(pid: number, most: number, signal: AbortSignal): Promise<Answer> {
	return new Promise((resolve) => {
		const look = async () => {
			const bytes = await residentBytes(pid);
			if (bytes === null || signal.aborted) return;
			if (bytes > most) resolve(refuse('too-hungry'));
			else setTimeout(() => void look(), pollMillis);
		};
		void look();
	});
}
