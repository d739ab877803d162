import process from 'node:process';
import { parseArgs } from 'node:util';
import { linesOf, row, type Row } from '../live/table';
import { playedRound, type PlayedFigures } from './played';
import { dealingFaults, dealingOf, type DealingFigures } from './dealing';
import { scoreMillis } from './scoring';
import { fitMillis, trustFaults, trustOf, type TrustFigures } from './trust';

// Measures the argue round: npm run --silent bench:argue -- --players 30,300

const usage = `npm run --silent bench:argue -- [--players N[,N…]] [--classes C] [--pairs P] [--simulated] [--json]
  --players  in each class; several sizes with commas between (30,300)
  --classes  that are simulated for the reliability of comparisons (1000)
  --pairs    that each player compares, 4 to 8 (6)
  --simulated  only dealing, fitting and reliability: no round over real connections, no quiz beside it`;

/** Classes that are dealt: of the large ones few, since each takes a second. */
const dealtPlayers = 6000;
const timedRuns = 15;

type Figures = {
	dealing: DealingFigures;
	fitMs: number;
	scoresMs: number;
	coins: TrustFigures;
	honest: TrustFigures;
};

const wish = readArguments();
const faults: string[] = [];
const report = wish.players.map(measured);
const rounds: PlayedFigures[] = [];
if (!wish.isSimulated) for (const players of wish.players) rounds.push(await played(players));
if (wish.json) console.log(JSON.stringify({ simulated: report, played: rounds }, null, '\t'));
for (const fault of faults) console.error(`WRONG: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function measured(players: number): Figures {
	const dealt = Math.max(2, Math.round(dealtPlayers / players));
	const { figures: dealing, rounds } = dealingOf(players, dealt, wish.pairs);
	const [round] = rounds;
	if (!round) throw new Error('no class was dealt');
	const figures: Figures = {
		dealing,
		fitMs: fitMillis(round, timedRuns),
		scoresMs: scoreMillis(round, timedRuns),
		coins: trustOf(rounds, { sigma: 0, classes: wish.classes }),
		honest: trustOf(rounds, { sigma: 1, classes: wish.classes })
	};
	faults.push(...dealingFaults(dealing), ...trustFaults(figures.coins, players));
	if (!wish.json) {
		console.log(`\n${players} players, ${dealt} classes dealt, ${wish.classes} judged`);
		for (const line of linesOf(rowsOf(figures))) console.log(line);
	}
	return figures;
}

/** A whole round on the built server, and a quiz of the same size in the same run. */
async function played(players: number): Promise<PlayedFigures> {
	const figures = await playedRound(players);
	faults.push(...figures.refusals.map((why) => `refused: ${why}`));
	if (!wish.json) {
		console.log(`\n${players} phones through a whole round, limits: twice the quiz's`);
		for (const line of linesOf(playedRows(figures))) console.log(line);
	}
	return figures;
}

function playedRows({ phases, settledKb, quiz, viewKb, judged }: PlayedFigures): Row[] {
	return [
		...phases.map(({ phase, reached }) =>
			row(`${phase} to phones, p99`, reached.p99, 'ms', 2 * quiz.question.p99)
		),
		row('the quiz: question to phones, p99', quiz.question.p99, 'ms'),
		row('heap a player', settledKb, 'KB', 2 * quiz.settledKb),
		row('the quiz: heap a player', quiz.settledKb, 'KB'),
		row('largest view', viewKb, 'KB'),
		row('comparisons', judged, '')
	];
}

function rowsOf({ dealing, fitMs, scoresMs, coins, honest }: Figures): Row[] {
	const { views, mostApart, leftShare, breaches, dealMs } = dealing;
	return [
		row('views of an argument, fewest', views.min, ''),
		row('views of an argument, most', views.max, ''),
		row('views of one side, most apart', mostApart, '', 4),
		row('on the left, least', leftShare.min, ''),
		row('on the left, most', leftShare.max, ''),
		...Object.entries(breaches).map(([breach, count]) => row(`breaches: ${breach}`, count, '')),
		row('a pair is dealt, p50', dealMs.p50, 'ms'),
		row('a pair is dealt, p99', dealMs.p99, 'ms', 2),
		row('fit of one side', fitMs, 'ms', 5),
		row('all scores', scoresMs, 'ms'),
		...trustRows('coins', coins),
		...trustRows('honest', honest)
	];
}

function trustRows(name: string, { mean, from, to, counting, steady, trueReliability }: TrustFigures): Row[] {
	return [
		row(`${name}: reliability, mean`, mean, ''),
		row(`${name}: reliability, 5 %`, from, ''),
		row(`${name}: reliability, 95 %`, to, ''),
		row(`${name}: classes that count`, counting, ''),
		row(`${name}: classes called steady`, steady, ''),
		...(trueReliability === null ? [] : [row(`${name}: true reliability`, trueReliability, '')])
	];
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: {
				players: { type: 'string', default: '30,300' },
				classes: { type: 'string', default: '1000' },
				pairs: { type: 'string', default: '6' },
				simulated: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			}
		});
		return {
			json: values.json,
			isSimulated: values.simulated,
			players: values.players.split(',').map((each) => whole('players', each, { from: 4, to: 400 })),
			classes: whole('classes', values.classes, { from: 1, to: 100_000 }),
			pairs: whole('pairs', values.pairs, { from: 4, to: 8 })
		};
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return process.exit(1);
	}
}

function whole(name: string, text: string, { from, to }: { from: number; to: number }): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= from && value <= to) return value;
	throw new Error(`--${name} takes a whole number from ${from} to ${to}, not "${text}".`);
}
