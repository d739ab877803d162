import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers } from './answers';
import type { LiveGame } from './live-game';
import type { LiveServer } from './server';
import { summaryOf, type Summary } from './summary';
import { until } from './wait';

/** Everybody in the same moment, or each at a moment of a second by lot. */
export const hows = ['atonce', 'uniform'] as const;
export type How = (typeof hows)[number];

export type QuestionFigures = {
	how: How;
	/** From the host's press to each phone. */
	question: Summary;
	/** What the question costs the server for each phone, in microseconds. */
	questionCpuMicros: number;
	ack: Summary;
	/** From an answer to the host's screen counting it. */
	count: Summary;
	/** From a game's last answer to its last phone with the result; the slowest game's. */
	lastToResultsMs: number;
	/** From the first answer of all to the last result of all. */
	firstToResultsMs: number;
	/** What an answer costs the server, with its share of the results, in microseconds. */
	answerCpuMicros: number;
	/** What the clients and the host got for it, likewise. */
	framesPerAnswer: number;
	/** How far apart the points are of those who were right; null: not at once, or nobody was. */
	rightPointsSpread: number | null;
};

const spreadMillis = 1000;
const patience = 60;

/** Opens the next question in every game, has everybody answer it, and waits for the results. */
export async function playQuestion(
	games: readonly LiveGame[],
	{ how, answers, server }: { how: How; answers: Answers; server: LiveServer }
): Promise<QuestionFigures> {
	await Promise.all(games.map((game) => game.toNextQuestion()));
	await sleep(200);
	const atPress = await server.usage();
	for (const game of games) game.pressForQuestion();
	await Promise.all(games.map((game) => game.arrival()));
	const question = summaryOf(games.flatMap(({ arrivals }) => arrivals));
	await sleep(300);

	const players = games.reduce((sum, game) => sum + game.players.length, 0);
	const framesBefore = framesOf(games);
	const sends = inTurn(games.map((game) => game.answersOf(game.question)));
	for (const game of games) game.aimAt('revealed', game.number);
	answers.begin();
	const atAnswers = await server.usage();
	const start = performance.now();
	await send(sends, how);
	const missing = () => `${players - answers.delays.length} answers without an acknowledgement`;
	await until(() => answers.delays.length >= players, { seconds: patience, what: missing });
	await Promise.all(games.map((game) => game.arrival(patience)));
	await sleep(100);
	const atEnd = await server.usage();
	return {
		how,
		question,
		questionCpuMicros: (atAnswers.cpuMicros - atPress.cpuMicros) / players,
		ack: summaryOf(answers.delays),
		count: summaryOf(games.flatMap(({ counts }) => counts)),
		lastToResultsMs: Math.max(
			...games.map(({ sentAt, lastArrival }) => lastArrival - (sentAt.at(-1) ?? NaN))
		),
		firstToResultsMs: Math.max(...games.map(({ lastArrival }) => lastArrival)) - start,
		answerCpuMicros: (atEnd.cpuMicros - atAnswers.cpuMicros) / players,
		framesPerAnswer: (framesOf(games) - framesBefore) / players,
		rightPointsSpread: how === 'atonce' ? rightPointsSpread(games) : null
	};
}

/** The games' answers dealt like cards, so that all games are answering all the time. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

async function send(sends: readonly (() => void)[], how: How): Promise<void> {
	if (how === 'atonce') {
		for (const each of sends) each();
		return;
	}
	const start = performance.now();
	const due = sends.map(() => Math.random() * spreadMillis).sort((a, b) => a - b);
	for (let i = 0; i < sends.length; await sleep(1)) {
		for (; i < sends.length && (due[i] ?? 0) <= performance.now() - start; i++) sends[i]?.();
	}
}

function framesOf(games: readonly LiveGame[]): number {
	return games.reduce((sum, { frames }) => sum + frames, 0);
}

function rightPointsSpread(games: readonly LiveGame[]): number | null {
	const spreads = games.flatMap(({ players }) => {
		const points = players.flatMap(({ me: { result } }) => (result?.isRight ? [result.points] : []));
		return points.length > 0 ? [Math.max(...points) - Math.min(...points)] : [];
	});
	return spreads.length > 0 ? Math.max(...spreads) : null;
}
