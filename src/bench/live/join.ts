import type { LiveGame } from './live-game';
import type { LiveServer } from './server';
import { summaryOf, type Summary } from './summary';
import { until } from './wait';

/** No more are on their way at once: a listening socket's queue is not what is measured. */
const inFlight = 200;
const patience = 60;

export type JoinFigures = {
	/** From the first connection to the last player's first view. */
	allMs: number;
	/** Each from connecting to the first view, with the seat stored. */
	each: Summary;
	cpuMicrosEach: number;
};

/** Has so many players join each game. */
export async function join(
	games: readonly LiveGame[],
	count: number,
	server: LiveServer
): Promise<JoinFigures> {
	const players = Array.from({ length: count }, () => games.map((game) => game.newPlayer())).flat();
	for (const game of games) game.aimAt('lobby', 0);
	const joined = () => games.reduce((sum, { arrivals }) => sum + arrivals.length, 0);
	const limits = {
		seconds: patience,
		what: () => `${players.length} players, but ${joined()} ${whyNot(games)}`
	};

	const before = await server.usage();
	const start = performance.now();
	for (const [i, player] of players.entries()) {
		if (i % 50 === 0) await until(() => joined() > i - inFlight, limits);
		player.connect(server.port);
	}
	await until(() => joined() === players.length, limits);
	const allMs = performance.now() - start;
	const after = await server.usage();
	return {
		allMs,
		each: summaryOf(players.map(({ backAfterMs }) => backAfterMs ?? NaN)),
		cpuMicrosEach: (after.cpuMicros - before.cpuMicros) / players.length
	};
}

function whyNot(games: readonly LiveGame[]): string {
	return [
		...new Set(games.flatMap(({ refusals, players }) => [...refusals, ...players.map((p) => p.failure)]))
	].join();
}
