import process from 'node:process';
import { parseArgs } from 'node:util';
import { linesOf, row, type Row } from '../live/table';
import { dealingFaults, dealingOf, type DealingFigures } from './dealing';
import { scoreMillis } from './scoring';
import { fitMillis, trustFaults, trustOf, type TrustFigures } from './trust';

// Measures the argue round: npm run --silent bench:argue -- --players 30,300

const usage = `npm run --silent bench:argue -- [--players N[,N…]] [--classes C] [--pairs P] [--json]
  --players  in each class; several sizes with commas between (30,300)
  --classes  that are simulated for the reliability of comparisons (1000)
  --pairs    that each player compares, 4 to 8 (6)`;

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
if (wish.json) console.log(JSON.stringify(report, null, '\t'));
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
				json: { type: 'boolean', default: false }
			}
		});
		return {
			json: values.json,
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
