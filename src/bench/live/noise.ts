import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Answers } from './answers';
import type { FloodFigures } from './flood';
import { join } from './join';
import { openGames, Totals } from './play';
import { playQuestion } from './question';
import { withLiveServer } from './server';
import { summaryOf, type Summary } from './summary';

export type NoiseFigures = {
	players: number;
	quiet: Summary;
	noisy: Summary;
	/** Answers given while there was noise. */
	flood: FloodFigures;
	isAlive: boolean;
	wrongTotals: number;
	/** In the game that is being played, where nobody did anything wrong. */
	refusals: string[];
};

const flood = fileURLToPath(new URL('./flood.ts', import.meta.url));
const quietQuestions = 8;
const mostNoisy = 20 - quietQuestions;

/** Plays on beside malformed messages, a flood of joins and thousands of wrong PINs. */
export function playInNoise({ players }: { players: number }): Promise<NoiseFigures> {
	return withLiveServer(async (server) => {
		const answers = new Answers();
		const games = await openGames(server, { rooms: 1, answers, wish: { questions: 20, cap: players } });
		const [other] = await openGames(server, { rooms: 1, answers, wish: { questions: 5, cap: 500 } });
		await join(games, players, server);
		const totals = new Totals(games);
		const delaysOf = async () => {
			// Each within a second: many moments, and not the same one twenty times.
			await playQuestion(games, { how: 'uniform', answers, server });
			totals.add();
			return answers.delays;
		};

		const quiet: number[] = [];
		for (let i = 0; i < quietQuestions; i++) quiet.push(...(await delaysOf()));
		const pins = [...games, other].flatMap((game) => game?.host.made.pin ?? []);
		let figures: FloodFigures | null = null;
		const flooding = floodOf(server.port, pins).then((found) => (figures = found));
		const noisy: number[] = [];
		for (let i = 0; i < mostNoisy && !figures; i++) noisy.push(...(await delaysOf()));
		return {
			players,
			quiet: summaryOf(quiet),
			noisy: summaryOf(noisy),
			flood: await flooding,
			isAlive: server.isAlive,
			wrongTotals: totals.wrong(server),
			refusals: games.flatMap((game) => [...game.refusals, ...game.host.refusals])
		};
	});
}

async function floodOf(port: number, pins: readonly string[]): Promise<FloodFigures> {
	const child = spawn(process.execPath, [...process.execArgv, flood, String(port), ...pins], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return JSON.parse(await text(child.stdout)) as FloodFigures;
}
