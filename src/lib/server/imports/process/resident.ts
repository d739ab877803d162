import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';

// The kernel's page, in which statm counts; 4 KiB wherever Node's own Linux binaries run, but for some arm64 kernels,
// where the figure comes out too low and the heap's own limit has to do.
const pageBytes = 4096;

/** The resident memory of a process in bytes; null where the system doesn't say, or the process has ended. */
export async function residentBytes(pid: number): Promise<number | null> {
	if (process.platform === 'linux') return await fromProc(pid);
	if (process.platform === 'win32') return null;
	return await fromPs(pid);
}

async function fromProc(pid: number): Promise<number | null> {
	const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
	return bytesOf(statm.split(' ')[1], pageBytes);
}

function fromPs(pid: number): Promise<number | null> {
	return new Promise((resolve) => {
		execFile('ps', ['-o', 'rss=', '-p', String(pid)], (_error, output) => resolve(bytesOf(output, 1024)));
	});
}

function bytesOf(count: string | undefined, unit: number): number | null {
	const bytes = Number(count) * unit;
	return bytes > 0 ? bytes : null;
}
