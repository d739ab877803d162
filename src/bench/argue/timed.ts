import process from 'node:process';

/** Milliseconds of this process's own time that something takes: other programs may hold the processor meanwhile. */
export function timed(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
