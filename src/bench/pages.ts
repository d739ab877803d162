import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const load = fileURLToPath(new URL('./load.ts', import.meta.url));

/** Requests a second of the question page and of constant ones, asked for by a process of its own. */
export async function measurePages(address: string): Promise<unknown> {
	const child = spawn(process.execPath, [...process.execArgv, load, address], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const found = await text(child.stdout);
	if (!found) throw new Error('The process that asks for pages failed; what it said is above.');
	return JSON.parse(found);
}
