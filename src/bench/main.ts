import { execFileSync } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureFirstQuestion } from './first-question';
import { measurePages } from './pages';
import { measureQuestions } from './questions';
import { withServer } from './server';
import { measureWeight } from './weight';

const figures = {
	questions: { name: 'questionsPerSecond', measure: measureQuestions },
	pages: { name: 'pages', measure: () => withServer(measurePages) },
	weight: { name: 'weight', measure: () => withServer(measureWeight) },
	first: { name: 'firstQuestion', measure: () => withServer(measureFirstQuestion) }
};
type Figure = keyof typeof figures;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const report: Record<string, unknown> = { recorded: recorded() };
for (const figure of chosen(values.only)) {
	const { name, measure } = figures[figure];
	console.error(`Measuring ${figure}…`);
	report[name] = await measure();
}
console.log(JSON.stringify(report, null, '\t'));

function chosen(only: string | undefined): Figure[] {
	const all = Object.keys(figures) as Figure[];
	if (only === undefined) return all;
	const names = only.split(',');
	const unknown = names.find((name) => !Object.hasOwn(figures, name));
	if (unknown === undefined) return all.filter((name) => names.includes(name));
	console.error(`There is no figure "${unknown}": --only takes ${all.join(', ')}, with commas between.`);
	return process.exit(1);
}

function recorded() {
	const [cpu] = os.cpus();
	return {
		date: new Date().toISOString(),
		commit: commit(),
		node: process.version,
		cpus: os.cpus().length,
		cpuModel: cpu?.model ?? null,
		// Of the minute before: what else the machine was doing. Above 0.5 or so the rates are too low.
		loadAverage: Number(os.loadavg()[0]?.toFixed(2))
	};
}

/** Null outside a checkout, or without git. */
function commit(): string | null {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return null;
	}
}
