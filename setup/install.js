import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { databaseTrouble, isStamped, matchesLockFile, putStamp } from './installed.js';
import { withLock } from './lock.js';
import { main, Refusal, root, say } from './main.js';
import { run } from './run.js';
import { whyNpmFailed } from './why-npm-failed.js';

const log = path.join('.svelte-kit', 'install.log');

/**
 * Brings node_modules to what package-lock.json says, if it is not there yet.
 *
 * @throws {Refusal} with one sentence that says what to do
 */
export async function install() {
	if (isStamped()) return;
	await withLock('installation', async () => {
		if (isStamped()) return;
		if (!matchesLockFile() || (await databaseTrouble())) await fetchLibraries();
		putStamp();
	});
}

async function fetchLibraries() {
	say('Installing the libraries… (a minute or two, this once)');
	const began = Date.now();
	const { code, output } = await npmCi();
	if (code !== 0) throw new Refusal(explain(output));
	const trouble = await databaseTrouble();
	if (trouble) {
		throw new Refusal(
			`The libraries are installed, but the database library (better-sqlite3) does not load (${trouble}): delete the folder node_modules and run the command again.`
		);
	}
	say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

function npmCi() {
	// The options undo what a server's own settings may say: NODE_ENV=production leaves out what the build needs.
	const args = ['ci', '--include=dev', '--include=optional', '--loglevel=warn', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath ?? '';
	// Where the database library has to be compiled, its files are compiled on all processors at once.
	const env = { JOBS: 'max', ...process.env };
	return /npm-cli\.c?js$/.test(npm) ? run(process.execPath, [npm, ...args], env) : run('npm', args, env);
}

/** @param {string} output */
function explain(output) {
	mkdirSync(path.join(root, path.dirname(log)), { recursive: true });
	writeFileSync(path.join(root, log), output);
	const tail = output.trimEnd().split('\n').slice(-15).join('\n');
	const why =
		whyNpmFailed(output) ?? `${tail}\nThe libraries could not be installed; npm's last words are above.`;
	return `${why}\n(All of npm's output: ${log})`;
}

await main(import.meta.url, install);
