import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { main, Refusal, say } from './main.js';
import { run, runNode } from './run.js';

/**
 * The Chromium to test with: Playwright's own, then CHROMIUM_PATH, then the system's.
 *
 * @returns {string | undefined}
 */
export function browserPath() {
	return [
		playwrightsOwn(),
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	].find((path) => path && existsSync(path));
}

/**
 * Installs a Chromium where there is none.
 *
 * @throws {Refusal} when none can be had, or when it does not start
 */
export async function ensureBrowser() {
	if (!browserPath()) await installBrowser();
	const path = browserPath();
	if (!path) {
		throw new Refusal(
			'The browser tests need Chromium, and it could not be installed: install it yourself (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to the one you have, and run the command again.'
		);
	}
	await prove(path);
}

function playwrightsOwn() {
	// Loaded when asked for: this file is also read before the libraries are there.
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	return chromium.executablePath();
}

async function installBrowser() {
	say('Installing Chromium for the browser tests… (a minute or two, this once)');
	await installFromApt();
	if (browserPath()) return;
	const { output } = await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']);
	if (!browserPath()) say(output.trimEnd().split('\n').slice(-10).join('\n'));
}

async function installFromApt() {
	if (!existsSync('/usr/bin/apt-get')) return;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) return;
	const [command, ...args] = [
		...(isRoot ? [] : ['sudo', '-n']),
		'env',
		'DEBIAN_FRONTEND=noninteractive',
		'apt-get'
	];
	await run(command, [...args, 'update']);
	await run(command, [...args, 'install', '-y', '--no-install-recommends', 'chromium']);
}

/** @param {string} path */
async function prove(path) {
	// On Windows the question opens a window instead of being answered.
	if (process.platform === 'win32') return;
	const { code, output } = await run(path, ['--version']);
	if (code === 0) return;
	throw new Refusal(
		`The browser at ${path} does not start (${output.trim().split('\n').at(-1)}): on Linux, npx playwright install-deps chromium installs what it lacks.`
	);
}

await main(import.meta.url, ensureBrowser);
