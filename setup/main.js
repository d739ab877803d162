import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Trouble that the person at the keyboard can put right: its message is shown, and no stack. */
export class Refusal extends Error {}

/**
 * Runs `work` if the file at `url` is the one that was started, and not if it was imported.
 *
 * @param {string} url
 * @param {() => Promise<unknown>} work
 */
export async function main(url, work) {
	const started = process.argv[1];
	if (!started || realpathSync(started) !== fileURLToPath(url)) return;
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Refusal ? error.message : error);
		process.exitCode = 1;
	}
}

/**
 * Tells the person what is going on. Never on stdout: `npm run --silent questions` prints JSON there.
 *
 * @param {string} line
 */
export function say(line) {
	console.error(line);
}
