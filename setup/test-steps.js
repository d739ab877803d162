import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './main.js';

/** @typedef {import('./run.js').Finished} Finished */
/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script
 * @property {string[]} args
 * @property {boolean} isAlone - pages time out where something else takes the processor
 * @property {string} [report] - where the runner writes its JSON
 * @property {RegExp} [always] - the part of the output to show even when all is well
 * @property {(finished: Finished) => Count} count
 */

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/e2e.json';

/** In an order that has the two lanes end at about the same time: lint takes one for itself. @type {Step[]} */
export const steps = [
	check('lint', 'eslint/bin/eslint.js', ['.']),
	check('types', 'svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	check('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
	check('knip', 'knip/bin/knip.js', []),
	{
		name: 'unit',
		script: 'node_modules/vitest/vitest.mjs',
		args: ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
		isAlone: false,
		report: unitReport,
		always: /=+ Coverage summary =+[^]*?\n=+/,
		count: (finished) => countRun(finished, unitReport, countUnit)
	},
	{
		name: 'browser',
		script: 'node_modules/@playwright/test/cli.js',
		args: ['test', '--reporter=list,json'],
		isAlone: true,
		report: browserReport,
		count: (finished) => countRun(finished, browserReport, countBrowser)
	}
];

/** @param {string} name @param {string} program @param {string[]} args @returns {Step} */
function check(name, program, args) {
	return {
		name,
		script: `node_modules/${program}`,
		args,
		isAlone: false,
		count: ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
	};
}

/**
 * A runner that crashed, ran nothing, or failed for another reason than a test (coverage) is one failure.
 *
 * @param {Finished} finished
 * @param {string} report
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countRun({ code }, report, read) {
	const file = path.join(root, report);
	const { passed, failed } = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')))
		: { passed: 0, failed: 0 };
	const isSound = code === 0 && passed > 0;
	return { passed, failed: isSound ? failed : Math.max(failed, 1) };
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report @returns {Count} */
function countUnit({ numPassedTests, numFailedTests }) {
	return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {{ stats: { expected: number, flaky: number, unexpected: number } }} report @returns {Count} */
function countBrowser({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
