import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/**
 * Loaded into the server before its own modules: lets the measuring process ask for memory and time used, and for a
 * profile, which the server has no reason to give anybody else.
 *
 * @typedef {{ asks: 'usage' } | { asks: 'collected-usage' } | { asks: 'profile' } | { asks: 'profile-in', file: string }} Question
 */

/** @type {Session | undefined} */
let profiler;

process.on('message', async (/** @type {Question} */ question) => {
	if (question.asks === 'profile') await startProfile();
	if (question.asks === 'profile-in') await writeProfile(question.file);
	if (question.asks === 'collected-usage') globalThis.gc?.();
	process.send?.(usage());
});
// Waiting for a question is no reason to live on.
process.channel?.unref();

function usage() {
	const { user, system } = process.cpuUsage();
	const { rss, heapUsed } = process.memoryUsage();
	return { cpuMicros: user + system, rssBytes: rss, heapBytes: heapUsed };
}

async function startProfile() {
	profiler = new Session();
	profiler.connect();
	await profiler.post('Profiler.enable');
	await profiler.post('Profiler.setSamplingInterval', { interval: 200 });
	await profiler.post('Profiler.start');
}

/** @param {string} file */
async function writeProfile(file) {
	const { profile } = (await profiler?.post('Profiler.stop')) ?? {};
	writeFileSync(file, JSON.stringify(profile));
}
