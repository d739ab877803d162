import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The built server with a database of its own, which a test may kill and start again. */
export class OwnServer {
	readonly database: string;
	#process: ChildProcess | undefined;
	#port = 0;

	constructor(name: string) {
		this.database = path.resolve('test-results', `${name}.db`);
		mkdirSync(path.dirname(this.database), { recursive: true });
		for (const end of ['', '-wal', '-shm']) rmSync(this.database + end, { force: true });
	}

	get address(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Starts it; the second time on the same port with the same database. */
	async start(): Promise<void> {
		const env = { ...process.env, HOST: '127.0.0.1', PORT: String(this.#port), DATABASE_URL: this.database };
		const server = spawn(process.execPath, ['server.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
		this.#process = server;
		this.#port = await portSaidBy(server);
	}

	/** Kills it as a power cut would. */
	async kill(): Promise<void> {
		await this.#end('SIGKILL');
	}

	async stop(): Promise<void> {
		await this.#end('SIGTERM');
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const server = this.#process;
		if (!server || server.exitCode !== null || server.signalCode !== null) return;
		const gone = once(server, 'exit');
		server.kill(signal);
		await gone;
	}
}

async function portSaidBy({ stdout }: ChildProcess): Promise<number> {
	let said = '';
	for await (const chunk of stdout ?? []) {
		said += String(chunk);
		const port = /http:\/\/localhost:(\d+)\n/.exec(said)?.[1];
		if (port) return Number(port);
	}
	throw new Error(`The server did not start. ${said}`);
}
