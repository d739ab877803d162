import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, root, say } from './main.js';

const beatMillis = 2_000;
const silentMillis = 30_000;

/**
 * Does `work` while no other process of this project does work of the same name.
 *
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function withLock(name, work) {
	// Not in node_modules, which `npm ci` empties.
	const lock = path.join(root, '.svelte-kit', `${name}.lock`);
	await take(lock, name);
	const beat = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), beatMillis).unref();
	try {
		await work();
	} finally {
		clearInterval(beat);
		rmSync(lock, { force: true });
	}
}

/** @param {string} lock @param {string} name */
async function take(lock, name) {
	for (let tries = 0; !create(lock); tries++) {
		if (isAbandoned(lock)) {
			rmSync(lock, { force: true });
			continue;
		}
		if (tries === 0) say(`Waiting: another command is doing the ${name}…`);
		await sleep(250);
	}
}

/** @param {string} lock */
function create(lock) {
	try {
		mkdirSync(path.dirname(lock), { recursive: true });
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		const code = codeOf(error);
		if (code === 'EEXIST') return false;
		if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
		throw new Refusal(`This user may not write in ${root}: make the folder yours and run the command again.`);
	}
}

/** @param {string} lock */
function isAbandoned(lock) {
	try {
		// A process number can come round again, above all in a container: so the holder must also be seen to live.
		if (Date.now() - statSync(lock).mtimeMs > silentMillis) return true;
		const pid = Number(readFileSync(lock, 'utf8'));
		return pid === process.pid || (pid > 0 && !isAlive(pid));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return true;
		throw error;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** @param {unknown} error */
function codeOf(error) {
	return /** @type {NodeJS.ErrnoException} */ (error).code;
}
