import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { hashOf } from './hash.js';
import { withLock } from './lock.js';
import { Refusal, root, say } from './main.js';
import { runNode } from './run.js';

const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const notBuilt = /\.test\.ts$|^src\/(e2e|bench)\//;
const stamp = path.join(root, 'build', '.stamp');

/**
 * Builds the site, if the build is missing or older than its sources.
 *
 * @throws {Refusal} with the build's own output
 */
export async function build() {
	if (isBuiltFrom(hashOf(sources, notBuilt))) return;
	await withLock('build', async () => {
		// Taken before the build: what is edited meanwhile then counts as newer.
		const hash = hashOf(sources, notBuilt);
		if (isBuiltFrom(hash)) return;
		say('Building… (about 10 s)');
		const env = { ...process.env, NODE_ENV: 'production' };
		const { code, output } = await runNode('node_modules/vite/bin/vite.js', ['build'], env);
		if (code !== 0) {
			throw new Refusal(`${output}\nEither Side could not be built; what the build said is above.`);
		}
		writeFileSync(stamp, hash);
	});
}

/** @param {string} hash */
function isBuiltFrom(hash) {
	const handler = path.join(root, 'build', 'handler.js');
	return existsSync(handler) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}
