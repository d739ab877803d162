import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { Answers } from './answers';
import { join } from './join';
import type { LiveGame } from './live-game';
import { openGames } from './play';
import { keysOf } from './rows';
import { withLiveServer } from './server';
import { summaryOf, type Summary } from './summary';
import { until } from './wait';

export type RateWish = { players: number; rate: number; seconds: number; profile?: string };
export type RateFigures = {
	/** Acknowledged answers a second, from the first sent to the last acknowledged. */
	ratePerSecond: number;
	ack: Summary;
	cpuMicros: number;
	/** Of one processor. */
	cpuShare: number;
	refusals: string[];
	/** Acknowledged, and of these in the games' records. */
	acked: number;
	stored: number;
};

const longestSeconds = 300;
/** For the last acknowledgements. */
const patience = 20;

/** Has the players change their answers all the time, so many a second in all. */
export function sustain({ players, rate, seconds, profile }: RateWish): Promise<RateFigures> {
	return withLiveServer(async (server) => {
		const answers = new Answers();
		const wish = { questions: 5, cap: players + 1, seconds: longestSeconds };
		const games = await openGames(server, { rooms: 1, answers, wish });
		const [game] = games as [LiveGame];
		// One never answers, or the question would close.
		await join(games, players + 1, server);
		game.pressForQuestion();
		await game.arrival();
		await sleep(1000);

		if (profile !== undefined) await server.startProfile();
		answers.begin();
		const before = await server.usage();
		const start = performance.now();
		const sent = await sendFor(game, { players, rate, seconds });
		const isAnswered = () => answers.delays.length + game.refusals.length >= sent;
		await until(isAnswered, {
			seconds: patience,
			what: () => `${answers.delays.length} of ${sent} acknowledged`
		});
		const elapsed = (performance.now() - start) / 1000;
		const cpuMicros = (await server.usage()).cpuMicros - before.cpuMicros;
		if (profile !== undefined) await server.writeProfile(profile);
		const stored = keysOf(server.database);
		return {
			ratePerSecond: answers.delays.length / elapsed,
			ack: summaryOf(answers.delays),
			cpuMicros: cpuMicros / sent,
			cpuShare: cpuMicros / 1e6 / elapsed,
			refusals: game.refusals,
			acked: answers.acked.size,
			stored: [...answers.acked].filter((key) => stored.has(key)).length
		};
	});
}

/** Whatever comes back, as many as are due are sent. @returns how many that were */
async function sendFor(game: LiveGame, { players, rate, seconds }: RateWish): Promise<number> {
	const options = game.question.options.length;
	const start = performance.now();
	const total = rate * seconds;
	for (let sent = 0; ; await turn()) {
		const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate));
		for (; sent < due; sent++) {
			const player = game.players[sent % players];
			if (player) game.answers.send(player, game.number, Math.floor(sent / players) % options);
		}
		if (sent >= total) return sent;
	}
}
