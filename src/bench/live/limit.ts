import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { medianOf } from '../spread';
import type { How } from './question';
import { canPin } from './server';

/** The same figures of the least that could be called a live quiz on this stack, as its own driver prints them. */
export type LimitFigures = Partial<Record<LimitFigure, number>>;
export type LimitFigure =
	'joinMs' | 'questionP50' | 'questionP99' | 'questionLast' | OfHow | 'ratePerSecond' | 'rateP99';
type OfHow = `${How}${'AckP50' | 'AckP99' | 'FirstToResults' | 'CpuMicros'}`;

type Line = { what: string; [figure: string]: unknown };
type Times = { p50: number; p99: number };
type Question = {
	how: 'atonce' | 'uniform1s';
	fan: Times;
	ack: Times;
	triggerToLastMs: number;
	startToAllResultsMs: number;
	answerCpuUs: number;
};

const patienceMs = 120_000;

/** With more it falls silent: they no longer fit into the message that names them. */
const mostQuestions = 16;

/** Has the limit's own driver play a game of that size. */
export async function limitOf(
	folder: string,
	size: { players: number; questions: number }
): Promise<LimitFigures> {
	// It takes both ways of answering in turn.
	const questions = Math.min(size.questions * 2, mostQuestions);
	const lines = await drive(folder, ['game', String(size.players), String(questions)]);
	const played = lines.filter(({ what }) => what === 'question') as unknown as Question[];
	const median = (value: (question: Question) => number) => medianOf(played.map(value), 2);
	return {
		joinMs: lines.find(({ what }) => what === 'join')?.allMs as number,
		questionP50: median(({ fan }) => fan.p50),
		questionP99: median(({ fan }) => fan.p99),
		questionLast: median(({ triggerToLastMs }) => triggerToLastMs),
		...figuresOfHow('atonce', played),
		...figuresOfHow('uniform', played)
	};
}

/** Has the limit's own driver send so many answers a second. */
export async function limitOfRate(
	folder: string,
	{ players, rate, seconds }: { players: number; rate: number; seconds: number }
): Promise<LimitFigures> {
	// A rate that stands alone it takes for a number of questions, too.
	const rates = `${Math.ceil(rate / 4)},${rate}`;
	const lines = await drive(folder, ['rate', String(players), rates], { SECS: String(seconds) });
	const line = lines.findLast(({ what }) => what === 'rate') as unknown as { achieved: number; p99: number };
	return { ratePerSecond: line.achieved, rateP99: line.p99 };
}

function figuresOfHow(how: How, questions: readonly Question[]): LimitFigures {
	const ofThis = questions.filter((question) => question.how.startsWith(how));
	const median = (value: (question: Question) => number) => medianOf(ofThis.map(value), 2);
	return {
		[`${how}AckP50`]: median(({ ack }) => ack.p50),
		[`${how}AckP99`]: median(({ ack }) => ack.p99),
		[`${how}FirstToResults`]: median(({ startToAllResultsMs }) => startToAllResultsMs),
		[`${how}CpuMicros`]: median(({ answerCpuUs }) => answerCpuUs)
	};
}

/** Runs the driver beside this project's packages, which it needs and its own folder lacks. */
async function drive(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Line[]> {
	const place = mkdtempSync(path.join(os.tmpdir(), 'either-side-limit-'));
	try {
		for (const file of readdirSync(folder)) copyFileSync(path.join(folder, file), path.join(place, file));
		symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'));
		const command = [process.execPath, path.join(place, 'drive-ideal.mjs'), ...args];
		const [name, ...rest] = canPin ? ['taskset', '-c', '1', ...command] : command;
		const child = spawn(name ?? '', rest, {
			cwd: place,
			env: { ...process.env, DIR: place, ...env },
			stdio: ['ignore', 'pipe', 'inherit'],
			// When one of its connections fails, it waits forever.
			timeout: patienceMs
		});
		const said = (await text(child.stdout)).trim();
		if (!said) throw new Error('The measuring stick has printed nothing.');
		return said.split('\n').map((line) => JSON.parse(line) as Line);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}
