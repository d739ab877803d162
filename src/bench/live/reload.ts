import { setTimeout as sleep } from 'node:timers/promises';
import { Answers } from './answers';
import { join } from './join';
import type { LiveGame } from './live-game';
import { openGames, Totals } from './play';
import type { Player } from './player';
import { seatRows } from './rows';
import { withLiveServer } from './server';
import { until } from './wait';

export type ReloadFigures = {
	players: number;
	reloads: number;
	/** Players who at some time found another seat, or their answer gone. */
	faults: string[];
	wrongTotals: number;
	acked: number;
	rows: number;
	refusals: string[];
};

const questions = 5;
const reloadsEach = 3;
const duringMs = 3000;
const patience = 30;

/** Has each player reload three times while a question is open, before the answer and after it. */
export function reloadOften({ players }: { players: number }): Promise<ReloadFigures> {
	return withLiveServer(async (server) => {
		const answers = new Answers();
		const games = await openGames(server, { rooms: 1, answers, wish: { questions, cap: players } });
		const [game] = games as [LiveGame];
		await join(games, players, server);
		const totals = new Totals(games);
		const faults: string[] = [];
		for (let i = 0; i < questions; i++) {
			await game.toNextQuestion();
			game.pressForQuestion();
			await game.arrival();
			game.aimAt('revealed', game.number);
			const options = game.question.options.length;
			await Promise.all(
				game.players.map(async (player, at) => {
					faults.push(...(await playThrough(player, at % options, { answers, port: server.port })));
				})
			);
			await game.arrival();
			totals.add();
		}
		return {
			players,
			reloads: questions * reloadsEach * players,
			faults,
			wrongTotals: totals.wrong(server),
			acked: answers.acked.size,
			rows: seatRows(server.database).reduce((sum, row) => sum + row.answers, 0),
			refusals: [...game.refusals, ...game.host.refusals]
		};
	});
}

/** One player's question: an answer and reloads at moments by lot. @returns what was wrong */
async function playThrough(
	player: Player,
	response: number,
	{ answers, port }: { answers: Answers; port: number }
): Promise<string[]> {
	const faults: string[] = [];
	const { seat, number } = player;
	let key: number | null = null;
	const answer = () => (key = answers.send(player, number, response));
	const reload = async () => {
		player.drop();
		await sleep(50 + Math.random() * 100);
		player.connect(port);
		await until(() => player.backAfterMs !== null, { seconds: patience, what: () => `${player.name} back` });
		if (player.me.seat !== seat) faults.push(`${player.name} came back to another seat`);
		const isAcked = key !== null && answers.acked.has(key);
		if (isAcked && player.me.answer === null) faults.push(`${player.name} came back without the answer`);
		if (key !== null && !isAcked) player.answer(number, response, key);
	};
	for (const act of inSomeOrder([answer, ...Array.from({ length: reloadsEach }, () => reload)])) {
		await sleep((Math.random() * duringMs) / (reloadsEach + 1));
		await act();
	}
	return faults;
}

function inSomeOrder<T>(acts: readonly T[]): T[] {
	return acts
		.map((act) => ({ act, place: Math.random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ act }) => act);
}
