import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReaderJob } from '../reader/job';
import { runReader, type RunLimits } from './run';

// Readers that misbehave, each a few lines of JavaScript in a file of its own.

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'either-side-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const job: ReaderJob = { kind: 'pdf', bytes: new Uint8Array([1, 2, 3]) };
const limits: RunLimits = { millis: 20_000, bytes: 60 * 1024 * 1024 };
const empty = { title: null, outlet: null, author: null, date: null, address: null, captions: [] };
const answer = (text: string) =>
	`process.send({ type: 'answered', answer: { ok: true, value: { ...${JSON.stringify(empty)}, text: ${text} } } })`;

/** Runs a reader whose answer to its job is this code. */
function run(onJob: string, some: Partial<RunLimits> = {}) {
	const file = path.join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
	writeFileSync(file, `process.once('message', (job) => { ${onJob} }); process.send({ type: 'ready' });`);
	return runReader(job, pathToFileURL(file), { ...limits, ...some });
}

test('a reader gets its job and gives its answer', async () => {
	expect(await run(answer('job.kind + job.bytes.join()'))).toEqual({
		ok: true,
		value: { ...empty, text: 'pdf1,2,3' }
	});
});

test('a reader caught in a loop is killed when its time is up', async () => {
	expect(await run('for (;;);', { millis: 400 })).toEqual({ ok: false, error: 'too-slow' });
});

test('a reader that takes too much memory is killed, also where it never lets go of its thread', async () => {
	const hungry =
		'const all = []; for (let i = 0; i < 30; i++) { all.push(Buffer.alloc(2e7, 1)); const end = Date.now() + 20; while (Date.now() < end); } for (;;);';
	expect(await run(hungry)).toEqual({ ok: false, error: 'too-hungry' });
});

test('a reader whose heap is full is too hungry', async () => {
	expect(await run("process.kill(process.pid, 'SIGABRT')")).toEqual({ ok: false, error: 'too-hungry' });
});

test.each([
	['ends', 'process.exit(0)'],
	['throws', "throw new Error('broken')"],
	['answers with something else', "process.send({ type: 'answered', answer: { ok: true, value: 7 } })"],
	['says ready twice', "process.send({ type: 'ready' })"]
])('a reader that %s has found a damaged file', async (_what, code) => {
	expect(await run(code)).toEqual({ ok: false, error: 'damaged' });
});

test('a reader that cannot start at all has found a damaged file', async () => {
	const nowhere = pathToFileURL(path.join(folder, 'nowhere.mjs'));
	expect(await runReader(job, nowhere, limits)).toEqual({ ok: false, error: 'damaged' });
});

test('a reader sees nothing of the server’s environment', async () => {
	process.env.EITHER_SIDE_TRIAL = 'secret';
	const outcome = await run(answer('Object.keys(process.env).join()'));
	delete process.env.EITHER_SIDE_TRIAL;
	const names = outcome.ok ? outcome.value.text.split(',') : [];
	expect(names).toContain('EITHER_SIDE_READER');
	expect(names.filter((name) => !/^(EITHER_SIDE_READER|NODE_|__)/.test(name))).toEqual([]);
});
