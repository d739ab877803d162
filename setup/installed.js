import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { hashOf } from './hash.js';
import { root } from './main.js';
import { run } from './run.js';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

const stamp = path.join(root, 'node_modules', '.either-side-stamp');

/** Whether node_modules was proved to work for this lock file and this Node. */
export function isStamped() {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

export function putStamp() {
	writeFileSync(stamp, wanted());
}

/** Whether somebody's own `npm install` has already brought every library in the locked version. */
export function matchesLockFile() {
	const installed = path.join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	const have = packagesIn(installed);
	const want = packagesIn(path.join(root, 'package-lock.json'));
	const isThere = (/** @type {string} */ name) => existsSync(path.join(root, name));
	return Object.entries(want).every(([name, { version, optional, devOptional }]) => {
		if (name === '' || ((optional || devOptional) && !have[name])) return true;
		return have[name]?.version === version && isThere(name);
	});
}

/** The first line of what goes wrong when better-sqlite3 opens a database, or nothing. */
export async function databaseTrouble() {
	// In a process of its own: a binary built for another Node can end the process that loads it.
	const open = "new (require('better-sqlite3'))(':memory:').close()";
	const { code, output } = await run(process.execPath, ['--input-type=commonjs', '-e', open]);
	if (code === 0) return undefined;
	return /^\w*Error: .*$/m.exec(output)?.[0] ?? 'it ended the process that loaded it';
}

function wanted() {
	const { modules } = process.versions;
	return [hashOf(['package-lock.json']), process.platform, process.arch, `abi-${modules}`].join(' ');
}

/** @param {string} file @returns {Record<string, Locked>} */
function packagesIn(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
