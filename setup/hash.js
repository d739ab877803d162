import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './main.js';

/**
 * One hash over the names and contents of files.
 *
 * @param {string[]} places - files and folders, from the project's folder; missing ones count as empty
 * @param {RegExp} [skip] - names to leave out, written with `/`
 * @returns {string}
 */
export function hashOf(places, skip) {
	const hash = createHash('sha256');
	for (const file of places.flatMap(filesIn)) {
		if (skip?.test(file)) continue;
		hash
			.update(`${file}\0`)
			.update(readFileSync(path.join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesIn(place) {
	const full = path.join(root, place);
	if (!existsSync(full)) return [];
	if (statSync(full).isFile()) return [place];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesIn(`${place}/${name}`));
}
