import { Answers } from './answers';
import { makeGame, type Wish } from './host';
import { join, type JoinFigures } from './join';
import { LiveGame } from './live-game';
import type { Player } from './player';
import { playQuestion, type How, type QuestionFigures } from './question';
import { seatRows } from './rows';
import { withLiveServer, type LiveServer, type Usage } from './server';

export type Size = {
	players: number;
	rooms: number;
	questions: number;
	hows: readonly How[];
	profile?: string;
};

export type PlayFigures = {
	players: number;
	rooms: number;
	join: JoinFigures;
	/** For each connected player, in KB: as it is, and once garbage is collected. */
	memory: { rssKb: number; settledRssKb: number; settledHeapKb: number };
	questions: QuestionFigures[];
	/** Answers that were acknowledged, rows of them in the database, and what was refused. */
	stored: { acked: number; rows: number; refusals: string[]; wrongTotals: number };
};

/** Plays a whole game of that size, on a server of its own. */
export function play(size: Size): Promise<PlayFigures> {
	return withLiveServer(async (server) => {
		await warmUp(server);
		const before = await server.settledMemory();
		const answers = new Answers();
		const games = await openGames(server, {
			rooms: size.rooms,
			answers,
			wish: { questions: size.questions, cap: size.players }
		});
		const joined = await join(games, size.players, server);
		const memory = memoryOf(before, await server.usage(), {
			settled: await server.settledMemory(),
			players: size.players * size.rooms
		});
		if (size.profile !== undefined) await server.startProfile();
		const totals = new Totals(games);
		const questions: QuestionFigures[] = [];
		for (let i = 0; i < size.questions; i++) {
			const how = size.hows[i % size.hows.length] ?? 'atonce';
			questions.push(await playQuestion(games, { how, answers, server }));
			totals.add();
		}
		if (size.profile !== undefined) await server.writeProfile(size.profile);
		const stored = {
			...storedOf(server, games),
			acked: answers.acked.size,
			wrongTotals: totals.wrong(server)
		};
		return { players: size.players, rooms: size.rooms, join: joined, memory, questions, stored };
	});
}

/** Games with their lobbies open, one for each room. */
export async function openGames(
	server: LiveServer,
	{ rooms, answers, wish }: { rooms: number; answers: Answers; wish: Wish }
): Promise<LiveGame[]> {
	const games: LiveGame[] = [];
	for (let room = 0; room < rooms; room++) {
		const made = await makeGame(server.address, wish);
		games.push(new LiveGame(made, answers));
	}
	await Promise.all(games.map((game) => game.open(server.port)));
	return games;
}

/** A small game first: what every server does once is no part of what a player costs. */
async function warmUp(server: LiveServer): Promise<void> {
	const answers = new Answers();
	const games = await openGames(server, { rooms: 1, answers, wish: { questions: 5, cap: 5 } });
	await join(games, 5, server);
	for (let i = 0; i < 2; i++) await playQuestion(games, { how: 'atonce', answers, server });
	for (const game of games) {
		game.host.command({ do: 'end' });
		game.close();
	}
}

function memoryOf(before: Usage, after: Usage, { settled, players }: { settled: Usage; players: number }) {
	const kb = (bytes: number) => bytes / 1024 / players;
	return {
		rssKb: kb(after.rssBytes - before.rssBytes),
		settledRssKb: kb(settled.rssBytes - before.rssBytes),
		settledHeapKb: kb(settled.heapBytes - before.heapBytes)
	};
}

function storedOf(server: LiveServer, games: readonly LiveGame[]) {
	const pins = new Set(games.map(({ host }) => host.made.pin));
	const rows = seatRows(server.database).filter(({ pin }) => pins.has(pin));
	return {
		rows: rows.reduce((sum, { answers }) => sum + answers, 0),
		refusals: games.flatMap(({ refusals, host }) => [...refusals, ...host.refusals])
	};
}

/** What each player was told question by question, against their total and the database. */
export class Totals {
	readonly #sums = new Map<string, number>();

	constructor(readonly games: readonly LiveGame[]) {}

	/** After each reveal. */
	add(): void {
		this.#each((key, { result }) => this.#sums.set(key, (this.#sums.get(key) ?? 0) + (result?.points ?? 0)));
	}

	/** How many players' totals are not the sum of what they were told, or not what is stored. */
	wrong({ database }: LiveServer): number {
		const stored = new Map(seatRows(database).map(({ pin, seat, points }) => [`${pin} ${seat}`, points]));
		let wrong = 0;
		this.#each((key, { total }) => {
			if (total !== this.#sums.get(key) || total !== (stored.get(key) ?? 0)) wrong++;
		});
		return wrong;
	}

	/** A player's points of the questions that were added. */
	of({ pin, seat }: Player): number {
		return this.#sums.get(`${pin} ${seat}`) ?? 0;
	}

	#each(tell: (key: string, me: LiveGame['players'][number]['me']) => void): void {
		for (const { host, players } of this.games) {
			for (const player of players) tell(`${host.made.pin} ${player.seat}`, player.me);
		}
	}
}
