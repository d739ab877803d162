import { spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from './build.js';
import { main, root } from './main.js';

const results = path.join(root, 'test-results');
const database = path.join(results, 'e2e.db');

await main(import.meta.url, async () => {
	await build();
	mkdirSync(results, { recursive: true });
	for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true });
	const server = spawn(process.execPath, ['server.js'], { cwd: root, env: environment() });
	const log = openSync(path.join(results, 'e2e-server.log'), 'w');
	server.stdout.on('data', (chunk) => keep(chunk, process.stdout));
	server.stderr.on('data', (chunk) => keep(chunk, process.stderr));
	process.on('SIGINT', () => server.kill('SIGINT')).on('SIGTERM', () => server.kill('SIGTERM'));
	server.on('exit', (code) => (process.exitCode = code ?? 1));

	/** @param {Buffer} chunk @param {NodeJS.WriteStream} stream */
	function keep(chunk, stream) {
		// At once: a test looks for an error's id in the log as soon as the page shows it.
		writeSync(log, chunk);
		stream.write(chunk);
	}
});

function environment() {
	const env = { ...process.env, HOST: '127.0.0.1', DATABASE_URL: database };
	// Left over from a deployment's shell, these would have the tests' forms refused; colours would spoil the log.
	const unwanted = [
		'ORIGIN',
		'PROTOCOL_HEADER',
		'HOST_HEADER',
		'PORT_HEADER',
		'ADDRESS_HEADER',
		'FORCE_COLOR'
	];
	for (const name of unwanted) {
		Reflect.deleteProperty(env, name);
	}
	return env;
}
