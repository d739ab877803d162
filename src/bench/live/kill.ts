import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { retryAfterMs } from '../../lib/ui/game/link';
import { Answers } from './answers';
import { join } from './join';
import type { LiveGame } from './live-game';
import { openGames, Totals } from './play';
import type { Player } from './player';
import { keysOf, seatRows } from './rows';
import { withLiveServer, type LiveServer } from './server';
import { until } from './wait';

export type KillFigures = {
	players: number;
	kills: OneKill[];
	/** Players whose total in the end is not what they were told question by question, or not what is stored. */
	wrongTotals: number;
	/** Answers in the database: one of each player to each question is all. */
	rows: number;
	refusals: string[];
};

export type OneKill = {
	acked: number;
	/** Acknowledged, and not in the database that the killed server left. */
	lost: number;
	/** From the server's saying that it runs to the last player's view. */
	backMs: number;
	/** Players who came back to another seat, another total, or without the answer that was acknowledged. */
	notThemselves: number;
};

type Answer = { number: number; response: number; key: number };

const patience = 60;
/** So many answer in the same moment of a storm. */
const slice = 20;
/** As many as a round has questions. */
export const mostKills = 20;

/** Kills the server in the middle of each question's answers, and starts it again on what it left. */
export function killOften({ players, kills }: { players: number; kills: number }): Promise<KillFigures> {
	return withLiveServer(async (server) => {
		const answers = new Answers();
		const games = await openGames(server, {
			rooms: 1,
			answers,
			wish: { questions: mostKills, cap: players }
		});
		const [game] = games as [LiveGame];
		await join(games, players, server);
		const totals = new Totals(games);
		const done: OneKill[] = [];
		while (done.length < kills) {
			done.push(await killInStorm(game, totals, server));
			totals.add();
			console.error(`  kill ${done.length}: ${JSON.stringify(done.at(-1))}`);
		}
		return {
			players,
			kills: done,
			wrongTotals: totals.wrong(server),
			rows: seatRows(server.database).reduce((sum, row) => sum + row.answers, 0),
			refusals: [...game.refusals, ...game.host.refusals]
		};
	});
}

async function killInStorm(game: LiveGame, totals: Totals, server: LiveServer): Promise<OneKill> {
	await game.toNextQuestion();
	game.pressForQuestion();
	await game.arrival();
	game.aimAt('revealed', game.number);

	const clients = new Clients({ game, totals, port: server.port });
	const target = 1 + Math.floor(Math.random() * (game.players.length - 1));
	const storm = clients.answerAll();
	while (game.answers.delays.length < target) await turn();
	clients.stop();
	await server.kill();
	await storm;
	await until(() => clients.areAllLost, { seconds: patience, what: () => 'connections of a killed server' });
	const acked = clients.acked();
	const stored = storedBy(server);

	await server.start();
	const runsSince = performance.now();
	game.host.connect(server.port);
	await until(() => clients.areAllBack, { seconds: patience, what: () => 'players back' });
	const backMs = clients.lastBackAt - runsSince;
	await game.arrival(patience);
	clients.leaveAlone();
	return {
		acked: acked.length,
		lost: acked.filter((key) => !stored.has(key)).length,
		backMs,
		notThemselves: clients.notThemselves
	};
}

/** What every phone does that loses its connection: it comes back by itself and says again what is unanswered. */
class Clients {
	lastBackAt = 0;
	notThemselves = 0;
	readonly #answers = new Map<Player, Answer>();
	readonly #seats: Map<Player, number | null>;
	readonly #lost = new Map<Player, number>();
	readonly #back = new Set<Player>();
	readonly #options: number;
	#acked = new Set<number>();
	#isStopped = false;

	constructor(readonly at: { game: LiveGame; totals: Totals; port: number }) {
		const { game } = at;
		this.#options = game.question.options.length;
		this.#seats = new Map(game.players.map((player) => [player, player.seat]));
		game.answers.begin();
		game.onLost = (player) => this.#comeBack(player);
		game.onBack = (player) => this.#greet(player);
	}

	/** A few at a time, so that there is a middle to it. */
	async answerAll(): Promise<void> {
		const { players } = this.at.game;
		for (let i = 0; i < players.length && !this.#isStopped; i++) {
			const player = players[i];
			if (player) this.#answer(player);
			if (i % slice === slice - 1) await sleep(1);
		}
	}

	/** Who has not answered yet does so when they are back. */
	stop(): void {
		this.#isStopped = true;
	}

	get areAllLost(): boolean {
		return this.#lost.size === this.at.game.players.length;
	}

	get areAllBack(): boolean {
		return this.#back.size === this.at.game.players.length;
	}

	/** The keys of what was acknowledged before the connections broke. */
	acked(): number[] {
		const keys = [...this.#answers.values()].map(({ key }) => key);
		this.#acked = new Set(keys.filter((key) => this.at.game.answers.acked.has(key)));
		return [...this.#acked];
	}

	leaveAlone(): void {
		this.at.game.onLost = null;
		this.at.game.onBack = null;
	}

	#comeBack(player: Player): void {
		const failures = this.#lost.get(player) ?? 0;
		this.#lost.set(player, failures + 1);
		setTimeout(() => player.connect(this.at.port), retryAfterMs(failures, Math.random()));
	}

	#greet(player: Player): void {
		if (!this.#lost.has(player) || this.#back.has(player)) return;
		this.#back.add(player);
		this.lastBackAt = performance.now();
		const answer = this.#answers.get(player);
		const isAcked = answer !== undefined && this.#acked.has(answer.key);
		if (!this.#isThemselves(player, isAcked)) this.notThemselves++;
		if (!answer) this.#answer(player);
		else if (!isAcked) player.answer(answer.number, answer.response, answer.key);
	}

	#answer(player: Player): void {
		const { game } = this.at;
		const response = game.players.indexOf(player) % this.#options;
		const key = game.answers.send(player, game.number, response);
		this.#answers.set(player, { number: game.number, response, key });
	}

	#isThemselves(player: Player, isAcked: boolean): boolean {
		const { seat, total, answer, result } = player.me;
		const earned = player.phase === 'revealed' ? (result?.points ?? 0) : 0;
		const isTotalRight = total === this.at.totals.of(player) + earned;
		return seat === this.#seats.get(player) && isTotalRight && (answer !== null || !isAcked);
	}
}

/** The keys of the answers in the files as they lie there: a copy of them, so that opening them mends nothing. */
function storedBy({ folder, database }: LiveServer): Set<number> {
	const copy = mkdtempSync(path.join(os.tmpdir(), 'either-side-killed-'));
	try {
		for (const file of readdirSync(folder)) cpSync(path.join(folder, file), path.join(copy, file));
		return keysOf(path.join(copy, path.basename(database)));
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
