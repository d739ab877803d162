import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './main.js';

/** @typedef {{ code: number, output: string }} Finished */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/**
 * Runs a program in the project's folder and keeps what it writes, both streams as they come.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Finished>} code 1 too when the program is missing or was killed
 */
export function run(command, args, env = process.env) {
	return new Promise((resolve) => {
		// On Windows npm is a script, which only a shell can start.
		const shell = process.platform === 'win32' && command === 'npm';
		const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text) => (output += text));
		}
		started(child);
		child.on('error', (error) => finish(1, error.message));
		child.on('close', (code) => finish(code ?? 1, ''));

		/** @param {number} code @param {string} last */
		function finish(code, last) {
			ended(child);
			resolve({ code, output: output + last });
		}
	});
}

/**
 * @param {string} script - a JavaScript file, from the project's folder
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNode(script, args, env) {
	return run(process.execPath, [script, ...args], env);
}

/** @param {import('node:child_process').ChildProcess} child */
function started(child) {
	if (running.size === 0) process.on('SIGINT', stopAll).on('SIGTERM', stopAll);
	running.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function ended(child) {
	running.delete(child);
	if (running.size > 0) return;
	if (isStopping) process.exit(1);
	process.off('SIGINT', stopAll).off('SIGTERM', stopAll);
}

/**
 * Ends this process after its children: an `npm ci` left alone would go on writing while the next one begins.
 *
 * @param {NodeJS.Signals} signal
 */
function stopAll(signal) {
	for (const child of running) child.kill(isStopping ? 'SIGKILL' : signal);
	isStopping = true;
}
