import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, environmentFor } from '../server';

/** What the server's process has used: processor time since its start, and memory now. */
export type Usage = { cpuMicros: number; rssBytes: number; heapBytes: number };

const control = new URL('./control.js', import.meta.url).href;
const cores = { server: '0', driver: '1' };

/** Whether processes can be kept to one core each, so that the one that measures takes nothing from the other. */
export const canPin = os.cpus().length > 1 && existsSync('/usr/bin/taskset');

/** Runs `measure` against the built server with a fresh database, and clears up whatever happens. */
export async function withLiveServer<T>(measure: (server: LiveServer) => Promise<T>): Promise<T> {
	if (canPin) execFileSync('taskset', ['-apc', cores.driver, String(process.pid)], { stdio: 'ignore' });
	const server = new LiveServer();
	const clear = () => server.clear();
	process.once('exit', clear).once('SIGINT', leave).once('SIGTERM', leave);
	try {
		await server.start();
		return await measure(server);
	} finally {
		clear();
		process.off('exit', clear).off('SIGINT', leave).off('SIGTERM', leave);
	}
}

/** The built server, which can be killed and started again on the same database and port. */
export class LiveServer {
	port = 0;
	readonly folder = mkdtempSync(path.join(os.tmpdir(), 'either-side-live-'));
	readonly database = path.join(this.folder, 'live.db');
	#child: ChildProcess | null = null;

	get address(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** Resolves when the server says that it is running. */
	async start(): Promise<void> {
		const [command, ...args] = commandLine();
		const env = { ...environmentFor(this.database), PORT: String(this.port) };
		const child = spawn(command ?? '', args, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
		this.#child = child;
		if (!child.stdout) throw new Error('the server has no voice');
		this.port = Number(new URL(await addressOf(child.stdout)).port);
	}

	/** As `kill -9` does: no goodbye, nothing flushed. */
	async kill(): Promise<void> {
		if (!this.#child || this.#child.exitCode !== null) return;
		const gone = once(this.#child, 'exit');
		this.#child.kill('SIGKILL');
		await gone;
	}

	get isAlive(): boolean {
		return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
	}

	async usage(): Promise<Usage> {
		return await this.#ask({ asks: 'usage' });
	}

	/** Memory once all is quiet and collected. */
	async settledMemory(): Promise<Usage> {
		await sleep(500);
		await this.#ask({ asks: 'collected-usage' });
		await sleep(200);
		return await this.#ask({ asks: 'collected-usage' });
	}

	/** From now on the server notes where its time goes, which costs it a little more of it. */
	async startProfile(): Promise<void> {
		await this.#ask({ asks: 'profile' });
	}

	/** Writes what was noted, as browsers' tools read it. */
	async writeProfile(file: string): Promise<void> {
		await this.#ask({ asks: 'profile-in', file: path.resolve(file) });
	}

	/** What control.js answers. */
	async #ask(question: { asks: string; file?: string }): Promise<Usage> {
		const child = this.#child;
		if (!child) throw new Error('the server is not running');
		const answer = once(child, 'message');
		child.send(question);
		const [usage] = (await answer) as [Usage];
		return usage;
	}

	clear(): void {
		this.#child?.kill('SIGKILL');
		rmSync(this.folder, { recursive: true, force: true });
	}
}

function commandLine(): string[] {
	const node = [process.execPath, '--expose-gc', '--import', control, 'server.js'];
	return canPin ? ['taskset', '-c', cores.server, ...node] : node;
}

function leave(): void {
	process.exit(1);
}
