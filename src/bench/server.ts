import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';

/** Runs `measure` against the built server with an empty database, and stops the server whatever happens. */
export async function withServer<T>(measure: (address: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'either-side-bench-'));
	const server = spawn(process.execPath, ['server.js'], {
		env: environmentFor(path.join(folder, 'bench.db')),
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const clear = () => {
		server.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', clear).once('SIGINT', leave).once('SIGTERM', leave);
	try {
		return await measure(await addressOf(server.stdout));
	} finally {
		await stop(server);
		clear();
		process.off('exit', clear).off('SIGINT', leave).off('SIGTERM', leave);
	}
}

/** What the server is started with: the database named, any free port, nothing of this shell's own deployment. */
export function environmentFor(database: string): NodeJS.ProcessEnv {
	// As under npm, so that the server also ends by itself should this process be killed.
	const own = { HOST: '127.0.0.1', PORT: '0', DATABASE_URL: database, npm_lifecycle_event: 'bench' };
	const env = { ...process.env, ...own };
	// Left over from a deployment's shell, these would have the forms refused.
	for (const name of ['ORIGIN', 'PROTOCOL_HEADER', 'HOST_HEADER', 'PORT_HEADER', 'ADDRESS_HEADER']) {
		Reflect.deleteProperty(env, name);
	}
	return env;
}

/** Where the server listens, by what it says once it runs; what it says later is passed over. */
export async function addressOf(stdout: Readable): Promise<string> {
	let said = '';
	for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
		said += String(chunk);
		const port = /http:\/\/localhost:(\d+)\n/.exec(said)?.[1];
		if (!port) continue;
		stdout.resume();
		return `http://127.0.0.1:${port}`;
	}
	throw new Error(`The server did not start. ${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const gone = once(server, 'exit');
	server.kill('SIGTERM');
	await gone;
}

function leave(): void {
	process.exit(1);
}
