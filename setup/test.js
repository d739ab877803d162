import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { main, Refusal, root } from './main.js';
import { runNode } from './run.js';
import { steps } from './test-steps.js';

/** @typedef {import('./test-steps.js').Step} Step */
/** @typedef {{ name: string, passed: number, failed: number, seconds: string }} Outcome */

await main(import.meta.url, async () => {
	const chosen = choose(parseArgs({ options: { only: { type: 'string' } } }).values.only);
	mkdirSync(path.join(root, 'test-results'), { recursive: true });
	// Lint, types and knip read the types that this writes, and must not do so while they are being written.
	await runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
	const together = await sideBySide(chosen.filter((step) => !step.isAlone));
	const alone = await oneByOne(chosen.filter((step) => step.isAlone));
	summarise([...together, ...alone]);
});

/** @param {string | undefined} only @returns {Step[]} */
function choose(only) {
	const names = only?.split(',') ?? steps.map(({ name }) => name);
	return names.map((name) => {
		const step = steps.find((each) => each.name === name);
		if (step) return step;
		throw new Refusal(
			`There is no step "${name}": choose from ${steps.map((each) => each.name).join(', ')}.`
		);
	});
}

/** @param {Step[]} chosen @returns {Promise<Outcome[]>} */
async function sideBySide(chosen) {
	const waiting = [...chosen];
	const lanes = [takeAll(), takeAll()];
	return (await Promise.all(lanes)).flat();

	async function takeAll() {
		const outcomes = [];
		for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await perform(step));
		return outcomes;
	}
}

/** @param {Step[]} chosen @returns {Promise<Outcome[]>} */
async function oneByOne(chosen) {
	const outcomes = [];
	for (const step of chosen) outcomes.push(await perform(step));
	return outcomes;
}

/** @param {Step} step @returns {Promise<Outcome>} */
async function perform(step) {
	if (step.report) rmSync(path.join(root, step.report), { force: true });
	const began = Date.now();
	const finished = await runNode(step.script, step.args, environment());
	const { passed, failed } = step.count(finished);
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`${failed > 0 ? 'FAILED' : 'ok'}  ${step.name}  ${seconds} s`);
	const shown = failed > 0 ? finished.output : (step.always?.exec(finished.output)?.[0] ?? '');
	if (shown.trim()) console.log(`${shown.trimEnd()}\n`);
	return { name: step.name, passed, failed, seconds };
}

function environment() {
	const env = { ...process.env, NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: 'test-results/e2e.json' };
	// Node warns in every process that finds both.
	Reflect.deleteProperty(env, 'FORCE_COLOR');
	return env;
}

/** @param {Outcome[]} outcomes */
function summarise(outcomes) {
	console.log(`\n${'step'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
	for (const { name, passed, failed, seconds } of outcomes) {
		console.log(
			name.padEnd(10) + String(passed).padStart(8) + String(failed).padStart(8) + seconds.padStart(9)
		);
	}
	const sum = (/** @type {'passed' | 'failed'} */ what) => outcomes.reduce((all, one) => all + one[what], 0);
	if (sum('failed') > 0) process.exitCode = 1;
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
